import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const timeZone = 'Europe/Paris'
const at = (time: string) => `2026-11-23T${time}Z`

describe.each(transports)('the timer over $name', ({ connect }) => {
  let connection: Connection
  let personId: string
  const time = () => connection.client.time
  beforeEach(async () => {
    connection = await connect()
    const { authorId } = await found(connection.client)
    if (authorId === null) throw new Error('nobody is here')
    personId = authorId
  })
  afterEach(() => connection.close())

  const start = (from: string, differing: object = {}) =>
    time().startTimer({
      personId,
      category: 'preparation',
      link: null,
      note: '',
      isVoluntary: false,
      at: at(from),
      timeZone,
      ...differing,
    })
  /** Somebody is there all along, from the first minute to the last. */
  const stay = async (from: string, until: string) => {
    const [begin, end] = [Date.parse(at(from)), Date.parse(at(until))]
    for (let now = begin; now < end; now += 80_000) {
      await time().beat({ personId, at: new Date(now).toISOString() })
    }
    return time().beat({ personId, at: at(until) })
  }
  const stop = (now: string) => time().stopTimer({ personId, at: at(now), timeZone })

  it('has none before one is started, and none once it was stopped', async () => {
    expect(await time().timer({ personId })).toBeNull()
    await start('09:00:00')
    await stop('09:01:00')
    expect(await time().timer({ personId })).toBeNull()
    await expect(stop('09:02:00')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('starts without an action: nothing of the workspace changed yet', async () => {
    const { actionId, timer } = await start('09:00:00.750')
    expect(actionId).toBeNull()
    expect(timer).toMatchObject({
      isRunning: true,
      hasGap: false,
      seenAt: '2026-11-23T09:00:00.000Z',
    })
  })

  it('writes an entry a span, with exact instants, when it is stopped', async () => {
    const { ritual } = await connection.client.rituals.create(firstTuesday)
    const link = { kind: 'ritual' as const, id: ritual.id }
    const { timer } = await start('09:00:00', { link, note: 'Relire', isVoluntary: true })
    expect(timer.link?.title).toBe('La Veillée')
    await stay('09:00:00', '09:10:30')
    await time().pauseTimer({ personId, at: at('09:10:30') })
    await time().resumeTimer({ personId, at: at('09:30:00') })
    const { actionId, entries } = await stop('09:31:00')
    expect(actionId).not.toBeNull()
    expect(entries).toMatchObject([
      {
        spentOn: '2026-11-23',
        startedAt: '2026-11-23T09:00:00.000Z',
        endedAt: '2026-11-23T09:10:30.000Z',
        durationSeconds: 630,
        category: 'preparation',
        nature: 'facilitation',
        note: 'Relire',
        isVoluntary: true,
        link: { ...link, title: 'La Veillée' },
      },
      { startedAt: '2026-11-23T09:30:00.000Z', durationSeconds: 60 },
    ])
    const undone = await connection.client.history.undo({})
    expect(undone.undone.operation).toBe('time.stopTimer')
  })

  it('counts the time of a paused timer up to its pause alone', async () => {
    await start('09:00:00')
    await time().pauseTimer({ personId, at: at('09:01:00') })
    const { entries } = await stop('17:00:00')
    expect(entries.map(({ durationSeconds }) => durationSeconds)).toEqual([60])
  })

  it('leaves no entry, and no action, of less than a second', async () => {
    await start('09:00:00')
    expect(await stop('09:00:00.900')).toEqual({ actionId: null, entries: [] })
  })

  it('writes the time of the first when another is started, in the same action', async () => {
    await start('09:00:00')
    const { actionId, timer } = await start('09:01:00', { category: 'newsletter' })
    expect(actionId).not.toBeNull()
    expect(timer).toMatchObject({ category: 'newsletter', spans: [{ endedAt: null }] })
    const [latest] = await connection.client.history.list({ limit: 1 })
    expect(latest?.operation).toBe('time.startTimer')
  })

  it('is renamed as it runs, and thrown away without a trace', async () => {
    await start('09:00:00')
    const subject = {
      personId,
      category: 'forum',
      link: null,
      note: 'Questions',
      isVoluntary: true,
    }
    const { timer } = await time().nameTimer(subject)
    expect(timer).toMatchObject({ ...subject, spans: [{ startedAt: '2026-11-23T09:00:00.000Z' }] })
    expect(await time().discardTimer({ personId })).toEqual({ timer: null })
    expect(await time().timer({ personId })).toBeNull()
  })

  it('comes back as it was thrown away, but never over one that runs', async () => {
    const { timer } = await start('09:00:00', { note: 'Relire' })
    const { link: _link, isRunning: _running, hasGap: _gap, ...kept } = timer
    await time().discardTimer({ personId })
    const restored = await time().restoreTimer({ ...kept, link: null })
    expect(restored.timer).toMatchObject({ ...kept, isRunning: true })
    const { entries } = await stop('09:01:00')
    expect(entries).toMatchObject([{ durationSeconds: 60, note: 'Relire' }])
    await start('10:00:00', { category: 'forum' })
    const { timer: other } = await time().restoreTimer({ ...kept, link: null })
    expect(other).toMatchObject({
      category: 'forum',
      spans: [{ startedAt: '2026-11-23T10:00:00.000Z' }],
    })
  })

  it('is of one person: each of the pair has their own', async () => {
    const { member } = await connection.client.members.create({ name: 'Grace', role: 'animator' })
    await start('09:00:00')
    await start('09:00:30', { personId: member.id, category: 'forum' })
    expect(await time().timer({ personId })).toMatchObject({ category: 'preparation' })
    expect(await time().timer({ personId: member.id })).toMatchObject({ category: 'forum' })
  })

  it.each([
    ['a person nobody knows', { personId: '0198c0de-0000-7000-8000-000000000001' }],
    ['a category nobody made', { category: '__proto__' }],
  ])('is not started for %s', async (_who, differing) => {
    await expect(start('09:00:00', differing)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  describe('left alone', () => {
    const back = '11:00:00'
    beforeEach(async () => {
      await start('09:00:00')
      await stay('09:00:00', '09:10:00')
    })
    const settle = (choice: 'keep' | 'cut' | 'split' | 'reassign', category?: string) =>
      time().settleGap({
        personId,
        at: at(back),
        timeZone,
        choice,
        ...(category !== undefined && { category }),
      })
    const stopped = async () => {
      const { entries } = await stop('11:01:00')
      return entries.map(({ durationSeconds }) => durationSeconds)
    }

    it('says so, and neither beats nor stops over it', async () => {
      expect(await time().beat({ personId, at: at(back) })).toMatchObject({
        timer: { hasGap: true, seenAt: '2026-11-23T09:10:00.000Z' },
      })
      expect(await time().timer({ personId, at: at(back) })).toMatchObject({ hasGap: true })
      await expect(stop(back)).rejects.toThrow('TIMER_GAP')
      await expect(start(back)).rejects.toThrow('TIMER_GAP')
      await expect(time().pauseTimer({ personId, at: at(back) })).rejects.toThrow('TIMER_GAP')
    })

    it('keeps the gap whole', async () => {
      const { timer, actionId } = await settle('keep')
      expect(timer).toMatchObject({ isRunning: true, hasGap: false })
      expect(actionId).toBeNull()
      expect(await stopped()).toEqual([2 * 3600 + 60])
    })

    it('is cut where somebody was last seen', async () => {
      const { timer, actionId } = await settle('cut')
      expect(timer).toBeNull()
      expect(actionId).not.toBeNull()
      await connection.client.history.undo({})
    })

    it('is paused for the gap, and goes on', async () => {
      await settle('split')
      expect(await stopped()).toEqual([600, 60])
    })

    it('begins where nobody touched anything any more, when that is said', async () => {
      const from = at('09:05:00')
      await time().settleGap({ personId, at: at(back), timeZone, choice: 'split', from })
      expect(await stopped()).toEqual([300, 60])
    })

    it('gives the gap to another category', async () => {
      const { actionId } = await settle('reassign', 'travel')
      expect(actionId).not.toBeNull()
      expect(await stopped()).toEqual([600, 60])
      await expect(settle('reassign', 'constructor')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    })

    it('asks the same when the clock went back, and counts nothing twice', async () => {
      const { timer } = await time().beat({ personId, at: at('08:00:00') })
      expect(timer).toMatchObject({ hasGap: true })
      await time().settleGap({ personId, at: at('08:00:00'), timeZone, choice: 'keep' })
      const { entries } = await stop('08:01:00')
      expect(entries.map(({ durationSeconds }) => durationSeconds)).toEqual([60, 600])
    })
  })

  it('left running for days gives entries no longer than a day', async () => {
    await start('09:00:00')
    const now = '2026-11-25T09:00:00Z'
    await time().settleGap({ personId, at: now, timeZone, choice: 'keep' })
    const { entries } = await time().stopTimer({ personId, at: now, timeZone })
    expect(entries.map(({ spentOn, durationSeconds }) => [spentOn, durationSeconds])).toEqual([
      ['2026-11-23', 14 * 3600],
      ['2026-11-24', 24 * 3600],
      ['2026-11-25', 10 * 3600],
    ])
  })
})
