import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const december = { from: '2026-12-01', to: '2027-01-01' }
const winter = { from: '2026-12-01', to: '2027-03-01' }

describe.each(transports)('rituals over $name', ({ connect }) => {
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
    return { ritual, series }
  }
  const starts = async (window = winter) =>
    (await connection.client.calendar.occurrences(window)).map(({ start }) => start)

  it('creates « le 1er mardi du mois » and shows its dates', async () => {
    const { ritual, series } = await create()
    expect(ritual).toMatchObject({ title: 'La Veillée', isFounding: true, deletedAt: null })
    expect(series).toMatchObject({
      sequence: 0,
      startTime: '14:00',
      rrule: 'FREQ=MONTHLY;BYDAY=1TU',
    })
    expect(await starts()).toEqual(['2026-12-01T14:00', '2027-01-05T14:00', '2027-02-02T14:00'])
  })

  it('shows an occurrence at the hour of the workspace, wherever its series was set', async () => {
    await create({ timeZone: 'America/Martinique' })
    const [first] = await connection.client.calendar.occurrences(december)
    expect(first).toMatchObject({
      originalStart: '2026-12-01T14:00',
      start: '2026-12-01T19:00',
      startAt: '2026-12-01T18:00:00.000Z',
    })
  })

  it('moves one occurrence and leaves the others', async () => {
    const { client } = connection
    const { series } = await create()
    const key = { seriesId: series.id, originalStart: '2027-01-05T14:00' }
    const moved = { ...key, start: '2027-01-06T10:30', durationMinutes: 90 }
    const { actionId } = await client.rituals.moveOccurrence(moved)
    expect(await starts()).toEqual(['2026-12-01T14:00', '2027-01-06T10:30', '2027-02-02T14:00'])
    const [one] = await client.calendar.occurrences({ from: '2027-01-06', to: '2027-01-07' })
    expect(one).toMatchObject({
      isMoved: true,
      end: '2027-01-06T12:00',
      originalStart: '2027-01-05T14:00',
    })
    expect((await client.rituals.moveOccurrence(moved)).actionId).toBeNull()
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await starts()).toContain('2027-01-05T14:00')
  })

  it('says nothing of an occurrence dropped where it was', async () => {
    const { series } = await create()
    const { actionId } = await connection.client.rituals.moveOccurrence({
      seriesId: series.id,
      originalStart: '2027-01-05T14:00',
      start: '2027-01-05T14:00',
      durationMinutes: 60,
    })
    expect(actionId).toBeNull()
  })

  it('finds a moved occurrence in the month it moved to', async () => {
    const { series } = await create()
    const key = { seriesId: series.id, originalStart: '2027-01-05T14:00' }
    await connection.client.rituals.moveOccurrence({
      ...key,
      start: '2026-12-29T09:00',
      durationMinutes: 60,
    })
    expect(await starts(december)).toEqual(['2026-12-01T14:00', '2026-12-29T09:00'])
    expect(await starts({ from: '2027-01-01', to: '2027-02-01' })).toEqual([])
  })

  it('cancels one occurrence with its reason, and puts it back', async () => {
    const { client } = connection
    const { ritual, series } = await create()
    const key = { seriesId: series.id, originalStart: '2026-12-01T14:00' }
    await client.rituals.cancelOccurrence({ ...key, reason: 'Grève' })
    const [cancelled] = await client.calendar.occurrences(december)
    expect(cancelled).toMatchObject({ state: 'cancelled', reason: 'Grève' })
    await client.rituals.resetOccurrence(key)
    expect((await client.calendar.occurrences(december))[0]).toMatchObject({
      state: 'planned',
      reason: '',
    })
    const after = await client.rituals.get({ id: ritual.id })
    expect(after.series[0]?.sequence).toBe(2)
  })

  it('refuses to move an occurrence that its rule does not give', async () => {
    const { series } = await create()
    const key = { seriesId: series.id, originalStart: '2026-12-02T14:00' }
    await expect(
      connection.client.rituals.cancelOccurrence({ ...key, reason: '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'occurrence' } })
  })

  it('edits a whole series; exceptions follow its new hour', async () => {
    const { client } = connection
    const { ritual, series } = await create()
    const key = { seriesId: series.id, originalStart: '2027-01-05T14:00' }
    await client.rituals.cancelOccurrence({ ...key, reason: '' })
    const wanted = {
      ...firstTuesday,
      id: ritual.id,
      seriesId: series.id,
      title: 'Veillées',
      startTime: '18:30',
    }
    const updated = await client.rituals.update(wanted)
    expect(updated.exceptions.dropped).toBe(0)
    expect(updated.ritual.title).toBe('Veillées')
    expect(updated.ritual.series[0]?.sequence).toBeGreaterThan(series.sequence)
    const shown = await client.calendar.occurrences(winter)
    expect(shown.map(({ start, state }) => [start, state])).toEqual([
      ['2026-12-01T18:30', 'planned'],
      ['2027-01-05T18:30', 'cancelled'],
      ['2027-02-02T18:30', 'planned'],
    ])
    expect((await client.rituals.update(wanted)).actionId).toBeNull()
  })

  it('counts the exceptions that a new rule drops, and undo brings them back', async () => {
    const { client } = connection
    // Far ahead: a date called off in the past would be history, and stay.
    const startOn = '2090-12-05'
    const { ritual, series } = await create({ startOn })
    await client.rituals.cancelOccurrence({
      seriesId: series.id,
      originalStart: '2091-01-02T14:00',
      reason: 'x',
    })
    const updated = await client.rituals.update({
      ...firstTuesday,
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
      startOn: '2090-12-07',
      id: ritual.id,
      seriesId: series.id,
    })
    expect(updated.exceptions.dropped).toBe(1)
    await client.history.undo({})
    const shown = await client.calendar.occurrences({ from: '2090-12-01', to: '2091-03-01' })
    expect(shown.map(({ state }) => state)).toEqual(['planned', 'cancelled', 'planned'])
  })

  it('puts a ritual in the trash, where it can be restored', async () => {
    const { client } = connection
    const { ritual } = await create()
    await client.rituals.remove({ id: ritual.id })
    expect([await client.rituals.list(), await starts()]).toEqual([[], []])
    expect((await client.rituals.trash()).map(({ id }) => id)).toEqual([ritual.id])
    await client.rituals.restore({ id: ritual.id })
    expect(await starts(december)).toEqual(['2026-12-01T14:00'])
    expect(await client.rituals.trash()).toEqual([])
  })

  it.each([
    ['FREQ=HOURLY', 'subDaily'],
    ['FREQ=SOMETIMES', 'malformed'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'noDate'],
  ])('refuses the rule %s', async (rrule, reason) => {
    await expect(
      connection.client.rituals.create({ ...firstTuesday, rrule }),
    ).rejects.toMatchObject({ code: 'RULE_REFUSED', data: { reason } })
    expect(await connection.client.rituals.list()).toEqual([])
  })

  it('gives the first dates of a schedule while it is typed', async () => {
    const { startOn, startTime, timeZone, rrule, durationMinutes } = firstTuesday
    const schedule = { startOn, startTime, timeZone, rrule, durationMinutes }
    expect(await connection.client.calendar.firstDates({ ...schedule, count: 3 })).toEqual([
      '2026-12-01T14:00',
      '2027-01-05T14:00',
      '2027-02-02T14:00',
    ])
  })

  it('lists what comes next, cancelled dates and moved ones included', async () => {
    const { client } = connection
    const { ritual, series } = await create()
    await client.rituals.cancelOccurrence({
      seriesId: series.id,
      originalStart: '2027-01-05T14:00',
      reason: '',
    })
    const next = await client.calendar.upcoming({
      ritualId: ritual.id,
      from: '2026-12-02T00:00:00Z',
      count: 3,
    })
    expect(next.map(({ start, state }) => [start, state])).toEqual([
      ['2027-01-05T14:00', 'cancelled'],
      ['2027-02-02T14:00', 'planned'],
      ['2027-03-02T14:00', 'planned'],
    ])
  })

  it('finds a ritual by any of its words, whatever the accents', async () => {
    const { client } = connection
    const { ritual } = await create({ title: 'Fête des réseaux', purpose: 'Côtoyer les aînés' })
    for (const text of ['fete', 'RESEAU', 'aines fêt', '  réseaux ']) {
      expect((await client.search.query({ text, limit: 5 })).map(({ id }) => id)).toEqual([
        ritual.id,
      ])
    }
    for (const text of ['', '"', 'AND', '*', 'zzz']) {
      expect(await client.search.query({ text, limit: 5 })).toEqual([])
    }
    await client.rituals.remove({ id: ritual.id })
    expect(await client.search.query({ text: 'fete', limit: 5 })).toEqual([])
  })
})
