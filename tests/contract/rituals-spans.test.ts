import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportPlan } from '../../preload/contract/calendar'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const year = { from: '2026-12-01', to: '2027-06-01' }
const second = '2027-01-05T14:00'
const third = '2027-02-02T14:00'

const closing = {
  mode: 'remote' as const,
  durationMinutes: 60,
  registeredCount: 5,
  inPersonCount: 0,
  remoteCount: 4,
  attendances: null,
  minutes: '',
  items: [],
  resources: [],
  time: [],
  thanks: [],
}

describe.each(transports)('one date, the following or all, over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())

  const create = async (differing: object = {}) => {
    const { ritual } = await connection.client.rituals.create({ ...firstTuesday, ...differing })
    const [series] = ritual.series
    if (!series) throw new Error('a ritual without series')
    return { ritual, seriesId: series.id }
  }
  const shown = async () =>
    (await connection.client.calendar.occurrences(year)).map(
      ({ start, title }) => `${start} ${title}`,
    )
  /** The form of a date as it opens, and what was typed in it. */
  const form = async (id: string, key: { seriesId: string; originalStart: string }) => {
    const opened = await connection.client.rituals.occurrence(key)
    if (opened === null) throw new Error(`no date ${key.originalStart}`)
    const { differs: _differs, ritualId: _ritualId, ...filled } = opened
    const { isFounding, templateKey } = await connection.client.rituals.get({ id })
    return { ...filled, isFounding, templateKey, id }
  }
  const exported = () => connection.client.calendar.exportIcs({ ritualIds: null })
  async function plan(file: File): Promise<ImportPlan> {
    for await (const step of await connection.client.calendar.planImport({ files: [file] })) {
      if (step.step === 'planned') return step.plan
    }
    throw new Error('no plan')
  }
  async function take(file: File) {
    const { planId, entries } = await plan(file)
    const keys = entries.filter(({ isSelected }) => isSelected).map(({ key }) => key)
    return connection.client.calendar.applyImport({ planId, keys })
  }
  const edited = async (file: File, from: string, to: string) =>
    new File([(await file.text()).replaceAll(from, to)], 'agenda.ics', { type: 'text/calendar' })

  it('says what an edit would do with the exceptions, and writes nothing', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    await client.rituals.cancelOccurrence({ seriesId, originalStart: third, reason: 'x' })
    const key = { seriesId, originalStart: second }
    const wanted = {
      ...(await form(ritual.id, key)),
      startTime: '16:00',
      span: 'following',
    } as const
    const before = [await shown(), await client.rituals.get({ id: ritual.id })]
    expect(await client.rituals.previewUpdate(wanted)).toEqual({ kept: 0, moved: 1, dropped: 0 })
    const move = { ...key, start: '2027-01-07T14:00', durationMinutes: 60, span: 'all' } as const
    expect(await client.rituals.previewMove(move)).toEqual({ kept: 0, moved: 1, dropped: 0 })
    expect(await client.rituals.previewEnd(key)).toEqual({ kept: 0, moved: 0, dropped: 1 })
    expect([await shown(), await client.rituals.get({ id: ritual.id })]).toEqual(before)
    const { exceptions, actionId } = await client.rituals.update(wanted)
    expect(exceptions).toEqual({ kept: 0, moved: 1, dropped: 0 })
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await shown()).toEqual(before[0])
  })

  it.each(['one', 'following', 'all'] as const)(
    'gives the same whether %s is dragged or typed in the panel',
    async (span) => {
      const { client } = connection
      const dates = async (isDragged: boolean) => {
        const { ritual, seriesId } = await create()
        const key = { seriesId, originalStart: second }
        const [startOn, startTime, durationMinutes] = ['2027-01-06', '15:30', 90] as const
        await (isDragged
          ? client.rituals.moveOccurrence({
              ...key,
              start: `${startOn}T${startTime}`,
              durationMinutes,
              span,
            })
          : client.rituals.update({
              ...(await form(ritual.id, key)),
              startOn,
              startTime,
              durationMinutes,
              span,
            }))
        const { series } = await client.rituals.get({ id: ritual.id })
        const rules = series.map(({ startOn: from, startTime: at, rrule, sequence }) => [
          from,
          at,
          rrule,
          sequence,
        ])
        const { occurrences } = client.calendar
        const all = (await occurrences(year)).map(({ seriesId: _s, ritualId: _r, ...one }) => one)
        await client.rituals.remove({ id: ritual.id })
        return { rules, all }
      }
      expect(await dates(true)).toEqual(await dates(false))
    },
  )

  it('tells the whole ritual when its name changes for all, and clears what its series said', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    const following = {
      ...(await form(ritual.id, { seriesId, originalStart: third })),
      title: 'Bis',
    }
    const { key } = await client.rituals.update({ ...following, span: 'following' })
    expect((await shown()).slice(1, 4)).toEqual([
      `${second} La Veillée`,
      `${third} Bis`,
      '2027-03-02T14:00 Bis',
    ])
    if (!key) throw new Error('the date is still there')
    const all = { ...(await form(ritual.id, key)), title: 'Ter', span: 'all' } as const
    const { ritual: after } = await client.rituals.update(all)
    expect(after.title).toBe('Ter')
    expect(after.series.map(({ titleOverride }) => titleOverride)).toEqual([null, null])
    expect(new Set((await shown()).map((one) => one.slice(17)))).toEqual(new Set(['Ter']))
  })

  it('ends before a date, and the ritual goes to the trash where nothing is left', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    await client.rituals.end({ seriesId, originalStart: third })
    expect(await shown()).toEqual(['2026-12-01T14:00 La Veillée', `${second} La Veillée`])
    await client.rituals.end({ seriesId, originalStart: '2026-12-01T14:00' })
    expect((await client.rituals.trash()).map(({ id }) => id)).toEqual([ritual.id])
    await client.history.undo({})
    await client.history.undo({})
    expect(await shown()).toHaveLength(6)
  })

  it('marks a date as held, and puts it back', async () => {
    const { client } = connection
    const { seriesId } = await create()
    const key = { seriesId, originalStart: second }
    await client.rituals.holdOccurrence(key)
    const states = async () => (await client.calendar.occurrences(year)).map(({ state }) => state)
    expect(await states()).toContain('held')
    expect((await client.rituals.holdOccurrence(key)).actionId).toBeNull()
    await client.rituals.resetOccurrence(key)
    expect(await states()).not.toContain('held')
  })

  it('lets a prepared session follow its date, but for what was written on it', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    const of = (originalStart: string) => ({ seriesId, originalStart })
    const { session: prepared } = await client.sessions.createFromOccurrence(of(third))
    const { session: renamed } = await client.sessions.createFromOccurrence(of('2027-03-02T14:00'))
    await client.sessions.update({ id: renamed.id, title: 'À ma façon' })
    const wanted = {
      ...(await form(ritual.id, of(second))),
      startTime: '17:00',
      title: 'Bis',
      mode: 'hybrid',
      span: 'following',
    } as const
    const { key, actionId } = await client.rituals.update(wanted)
    const after = await client.sessions.get({ id: prepared.id })
    expect(after).toMatchObject({
      seriesId: key?.seriesId,
      originalStart: '2027-02-02T17:00',
      startTime: '17:00',
      title: 'Bis',
      mode: 'hybrid',
    })
    expect(await client.sessions.get({ id: renamed.id })).toMatchObject({
      title: 'À ma façon',
      mode: 'hybrid',
      startTime: '17:00',
    })
    await client.history.undo({ actionId: actionId ?? '' })
    const { updatedAt: _now, ...back } = await client.sessions.get({ id: prepared.id })
    expect(prepared).toMatchObject(back)
  })

  it('keeps a closed session and its date, whatever rule its ritual has later', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    const of = (originalStart: string) => ({ seriesId, originalStart })
    const { session: closed } = await client.sessions.close({ target: of(second), closing })
    const { session: planned } = await client.sessions.createFromOccurrence(of(third))
    const wanted = { ...(await form(ritual.id, of('2026-12-01T14:00'))), span: 'all' } as const
    const monthly = { ...wanted, rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }
    const { exceptions } = await client.rituals.update(monthly)
    expect(exceptions.dropped).toBe(1)
    const january = { from: '2027-01-01', to: '2027-02-01' }
    const dates = await client.calendar.occurrences(january)
    expect(dates.map(({ start, state }) => [start, state])).toEqual([
      [second, 'held'],
      ['2027-01-20T14:00', 'planned'],
    ])
    const { updatedAt: _then, ...before } = closed
    expect(await client.sessions.get({ id: closed.id })).toMatchObject(before)
    expect((await client.sessions.trash()).map(({ id }) => id)).toEqual([planned.id])
    await client.history.undo({})
    expect(await client.sessions.trash()).toEqual([])
    expect((await client.calendar.occurrences(january)).map(({ start }) => start)).toEqual([second])
  })

  it('recognises its own export of a split series, and tells an edit by a higher SEQUENCE', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    await client.rituals.cancelOccurrence({ seriesId, originalStart: third, reason: 'x' })
    const before = await exported()
    const wanted = {
      ...(await form(ritual.id, { seriesId, originalStart: second })),
      title: 'Bis',
      purpose: 'Autrement',
      startTime: '16:00',
      span: 'following',
    } as const
    await client.rituals.update(wanted)
    const after = await exported()
    const { entries } = await plan(after)
    expect(entries.map(({ status, title }) => [title, status]).toSorted()).toEqual([
      ['Bis', 'unchanged'],
      ['La Veillée', 'unchanged'],
    ])
    const sequences = (text: string) => [...text.matchAll(/SEQUENCE:(\d+)/g)].map(([, n]) => n)
    expect(sequences(await before.text())).toEqual(['1'])
    expect(sequences(await after.text())).toEqual(['2', '0'])
    expect((await plan(before)).entries).toMatchObject([
      { status: 'updated', notes: ['olderSequence'], isSelected: false },
    ])
  })

  it('updates the right series from an edited export, and leaves its ritual and sibling alone', async () => {
    const { client } = connection
    const { ritual, seriesId } = await create()
    const wanted = {
      ...(await form(ritual.id, { seriesId, originalStart: second })),
      title: 'Bis',
      purpose: 'Autrement',
      span: 'following',
    } as const
    const { key } = await client.rituals.update(wanted)
    const special = { seriesId: key?.seriesId ?? '', originalStart: third }
    const alone = { ...(await form(ritual.id, special)), mode: 'inPerson', span: 'one' } as const
    await client.rituals.update(alone)
    const file = await edited(await exported(), 'SUMMARY:Bis', 'SUMMARY:Ter')
    expect(await take(file)).toMatchObject({ created: 0, updated: 1 })
    const after = await client.rituals.get({ id: ritual.id })
    expect([after.title, after.purpose]).toEqual(['La Veillée', firstTuesday.purpose])
    expect(
      after.series.map(({ titleOverride, purposeOverride }) => [titleOverride, purposeOverride]),
    ).toEqual([
      [null, null],
      ['Ter', 'Autrement'],
    ])
    expect(await client.rituals.occurrence(special)).toMatchObject({ mode: 'inPerson' })
  })

  it('keeps what was held and what was prepared when an import moves the hour', async () => {
    const { client } = connection
    const { seriesId } = await create()
    await client.rituals.holdOccurrence({ seriesId, originalStart: second })
    const key = { seriesId, originalStart: third }
    const { session } = await client.sessions.createFromOccurrence(key)
    await take(await edited(await exported(), 'T140000', 'T143000'))
    const states = (await client.calendar.occurrences(year)).map(({ start, state }) => [
      start,
      state,
    ])
    expect(states.slice(0, 3)).toEqual([
      ['2026-12-01T14:30', 'planned'],
      ['2027-01-05T14:30', 'held'],
      ['2027-02-02T14:30', 'planned'],
    ])
    expect(await client.sessions.get({ id: session.id })).toMatchObject({
      originalStart: '2027-02-02T14:30',
      startTime: '14:30',
    })
  })
})
