import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Client, type Connection, transports } from './transports'

const nobody = '0190a0a0-0000-7000-8000-000000000000'
const march = { from: '2026-03-01', to: '2026-04-01' }

describe.each(transports)('time over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  let grace = ''
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    await found(client)
    const team = await client.members.team()
    ada = team.find(({ name }) => name === 'Ada')?.id ?? ''
    grace = team.find(({ name }) => name === 'Grace')?.id ?? ''
  })
  afterEach(() => connection.close())

  const spent = (differing: Partial<Parameters<Client['time']['create']>[0]> = {}) => ({
    personId: ada,
    spentOn: '2026-03-10',
    startedAt: null,
    endedAt: null,
    timeZone: 'Europe/Paris',
    durationSeconds: 3600,
    category: 'preparation',
    link: null,
    note: '',
    isVoluntary: false,
    ...differing,
  })

  it('begins with fourteen categories, eight of facilitation', async () => {
    const categories = await client.time.categories()
    expect(categories).toHaveLength(14)
    expect(categories.filter(({ nature }) => nature === 'facilitation')).toHaveLength(8)
    expect(categories[0]).toEqual({
      key: 'preparation',
      name: '',
      nature: 'facilitation',
      isArchived: false,
    })
  })

  it('renames, reorders and adds categories, archives those in use, and undoes it', async () => {
    const before = await client.time.categories()
    const [first, second, ...others] = before
    if (!first || !second) throw new Error('no category')
    const { categories } = await client.time.setCategories({
      categories: [
        { ...second, name: 'Animer' },
        { name: 'Archives', nature: 'administrative', isArchived: false },
        ...others,
      ],
    })
    expect(categories.map(({ name }) => name).slice(0, 2)).toEqual(['Animer', 'Archives'])
    expect(categories.at(-1)).toEqual({ ...first, isArchived: true })
    const own = categories[1]?.key ?? ''
    const { entry } = await client.time.create(spent({ category: own }))
    expect(entry.nature).toBe('administrative')
    const kept = await client.time.setCategories({ categories: before })
    expect(kept.categories.slice(0, 14)).toEqual(before)
    expect(kept.categories[14]).toMatchObject({ key: own, isArchived: true })
    await client.history.undo({})
    expect(await client.time.categories()).toEqual(categories)
    await client.history.undo({})
    await client.history.undo({})
    expect(await client.time.categories()).toEqual(before)
    const again = await client.time.setCategories({ categories: before })
    expect(again.actionId).toBeNull()
  })

  it('drops a category that nobody used, and refuses an unknown or a nameless one', async () => {
    const before = await client.time.categories()
    const added = { name: 'Archives', nature: 'administrative', isArchived: false } as const
    const { categories } = await client.time.setCategories({ categories: [...before, added] })
    expect(categories).toHaveLength(15)
    const dropped = await client.time.setCategories({ categories: before })
    expect(dropped.categories).toEqual(before)
    await expect(
      client.time.setCategories({ categories: [{ ...added, key: nobody }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'category' } })
    await expect(
      client.time.setCategories({ categories: [{ ...added, name: ' ' }] }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('computes the length and the day of an interval itself, clock change included', async () => {
    const { entry } = await client.time.create(
      spent({
        spentOn: '2020-01-01',
        startedAt: '2026-03-28T23:30:00.900Z',
        endedAt: '2026-03-29T01:30:05Z',
        durationSeconds: 1,
      }),
    )
    expect(entry).toMatchObject({
      spentOn: '2026-03-29',
      startedAt: '2026-03-28T23:30:00.000Z',
      endedAt: '2026-03-29T01:30:05.000Z',
      durationSeconds: 7205,
    })
    const { entry: moved } = await client.time.update({
      id: entry.id,
      endedAt: '2026-03-29T01:30:00Z',
    })
    expect(moved.durationSeconds).toBe(7200)
    const { entry: alone } = await client.time.update({
      id: entry.id,
      startedAt: null,
      endedAt: null,
    })
    expect(alone).toMatchObject({ startedAt: null, spentOn: '2026-03-29', durationSeconds: 7200 })
  })

  it('refuses half an interval, an end before the start, 30 hours, less than nothing', async () => {
    const startedAt = '2026-03-10T09:00:00Z'
    const { entry } = await client.time.create(spent())
    await expect(client.time.create(spent({ startedAt }))).rejects.toMatchObject({
      code: 'HALF_INTERVAL',
    })
    await expect(client.time.update({ id: entry.id, startedAt })).rejects.toMatchObject({
      code: 'HALF_INTERVAL',
    })
    await expect(
      client.time.create(spent({ startedAt, endedAt: '2026-03-10T08:59:00Z' })),
    ).rejects.toMatchObject({ code: 'END_BEFORE_START' })
    await expect(
      client.time.create(spent({ startedAt, endedAt: '2026-03-11T15:00:00Z' })),
    ).rejects.toMatchObject({ code: 'ENTRY_TOO_LONG' })
    for (const durationSeconds of [-1, 30 * 3600]) {
      await expect(client.time.create(spent({ durationSeconds }))).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
    expect((await client.time.entries(march)).total).toBe(1)
  })

  it('refuses a person, a category or a link that never was', async () => {
    await expect(client.time.create(spent({ personId: nobody }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'member' },
    })
    await expect(client.time.create(spent({ category: 'nothing' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'category' },
    })
    for (const kind of ['ritual', 'session', 'member'] as const) {
      await expect(client.time.create(spent({ link: { kind, id: nobody } }))).rejects.toMatchObject(
        { code: 'NOT_FOUND', data: { kind } },
      )
    }
    await expect(client.time.get({ id: nobody })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'timeEntry' },
    })
  })

  it('says the title of what time was spent on', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const { entry } = await client.time.create(spent({ link: { kind: 'ritual', id: ritual.id } }))
    expect(entry.link).toEqual({ kind: 'ritual', id: ritual.id, title: 'La Veillée' })
    const { entry: other } = await client.time.update({
      id: entry.id,
      link: { kind: 'member', id: grace },
    })
    expect(other.link).toEqual({ kind: 'member', id: grace, title: 'Grace' })
    const { entry: letter } = await client.time.create(
      spent({ link: { kind: 'letter', id: nobody } }),
    )
    expect(letter.link).toEqual({ kind: 'letter', id: nobody, title: '' })
  })

  it('filters, orders and adds up', async () => {
    await client.time.create(spent({ note: 'Édito de la lettre', durationSeconds: 60 }))
    await client.time.create(spent({ personId: grace, durationSeconds: 120, isVoluntary: true }))
    await client.time.create(
      spent({ spentOn: '2026-03-11', category: 'tools', durationSeconds: 240 }),
    )
    await client.time.create(spent({ spentOn: '2026-04-01' }))
    const all = await client.time.entries(march)
    expect(all.seconds).toEqual({ facilitation: 180, administrative: 240, voluntary: 120 })
    expect(all.rows.map(({ durationSeconds }) => durationSeconds)).toEqual([240, 120, 60])
    const first = await client.time.entries({ ...march, isDescending: false, limit: 1, offset: 1 })
    expect(first).toMatchObject({ total: 3, rows: [{ durationSeconds: 120 }] })
    const count = async (filter: object) =>
      (await client.time.entries({ ...march, ...filter })).total
    expect(await count({ text: 'EDITO' })).toBe(1)
    expect(await count({ text: 'édito forum' })).toBe(0)
    expect(await count({ personId: grace })).toBe(1)
    expect(await count({ nature: 'administrative' })).toBe(1)
    expect(await count({ category: 'preparation' })).toBe(2)
    expect(await count({ isVoluntary: false })).toBe(2)
    expect(await count({ link: { kind: 'member', id: grace } })).toBe(0)
  })

  it('counts on each side of a midnight what was spent there', async () => {
    // 23:00 to 01:00 in Paris, the night to the first of April.
    await client.time.create(
      spent({ startedAt: '2026-03-31T21:00:00Z', endedAt: '2026-03-31T23:00:00Z' }),
    )
    await client.time.create(
      spent({ startedAt: '2026-03-31T20:00:00Z', endedAt: '2026-03-31T22:00:00Z' }),
    )
    const before = await client.time.entries(march)
    expect(before.seconds.facilitation).toBe(3600 + 7200)
    const after = await client.time.entries({ from: '2026-04-01', to: '2026-05-01' })
    expect(after).toMatchObject({ total: 1, seconds: { facilitation: 3600 } })
  })

  it('changes many at once, throws them away and takes them back, each undone', async () => {
    const made = []
    for (const note of ['a', 'b', 'c']) made.push((await client.time.create(spent({ note }))).entry)
    const ids = made.map(({ id }) => id)
    const { count } = await client.time.updateMany({ ids, category: 'tools', note: 'a' })
    expect(count).toBe(3)
    const again = await client.time.updateMany({ ids, category: 'tools' })
    expect(again).toEqual({ actionId: null, count: 0 })
    await client.history.undo({})
    const { rows } = await client.time.entries({ ...march, isDescending: false })
    expect(rows.map(({ note, category }) => [note, category])).toEqual([
      ['a', 'preparation'],
      ['b', 'preparation'],
      ['c', 'preparation'],
    ])
    await client.time.remove({ ids })
    expect((await client.time.entries(march)).total).toBe(0)
    expect((await client.time.trash()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    await expect(client.time.update({ id: ids[0] ?? '', note: 'd' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await client.time.restore({ ids: ids.slice(1) })
    expect((await client.time.entries(march)).total).toBe(2)
    await client.history.undo({})
    await client.history.undo({})
    expect((await client.time.entries(march)).total).toBe(3)
    await expect(client.time.remove({ ids: [nobody] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  const monday = '2026-03-09'
  const week = (mondayOn = monday) => client.time.week({ personId: ada, mondayOn })
  const cell = (differing: Partial<Parameters<Client['time']['setCell']>[0]> = {}) => ({
    personId: ada,
    day: '2026-03-10',
    category: 'preparation',
    link: null,
    seconds: 3600,
    ...differing,
  })

  it('lays a week out in rows and days, each person to themselves', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const link = { kind: 'ritual', id: ritual.id } as const
    const { entry } = await client.time.create(spent({ category: 'tools' }))
    await client.time.create(spent({ link, durationSeconds: 60 }))
    const { entry: timed } = await client.time.create(
      spent({ link, startedAt: '2026-03-15T22:00:00Z', endedAt: '2026-03-16T00:00:00Z' }),
    )
    await client.time.create(spent({ personId: grace, spentOn: '2026-03-12' }))
    const grid = await week('2026-03-11')
    expect(grid.mondayOn).toBe(monday)
    expect(grid.rows.map((row) => [row.category, row.link?.title])).toEqual([
      ['preparation', 'La Veillée'],
      ['tools', undefined],
    ])
    expect(grid.rows[1]?.days[1]).toEqual({
      seconds: 3600,
      untimedSeconds: 3600,
      entryIds: [entry.id],
    })
    // Of Sunday 23:00 to Monday 01:00, one hour belongs to each week.
    expect(grid.rows[0]?.days[6]).toEqual({
      seconds: 3600,
      untimedSeconds: 0,
      entryIds: [timed.id],
    })
    expect(grid.days.map(({ facilitation }) => facilitation)).toEqual([0, 60, 0, 0, 0, 0, 3600])
    expect(grid.days[1]?.administrative).toBe(3600)
    const next = await week('2026-03-16')
    expect(next.rows[0]?.days[0]?.seconds).toBe(3600)
  })

  it('shows what overlaps, not what only touches', async () => {
    const at = (from: string, to: string) =>
      spent({ startedAt: `2026-03-10T${from}:00Z`, endedAt: `2026-03-10T${to}:00Z` })
    const { entry: first } = await client.time.create(at('09:00', '10:00'))
    await client.time.create(at('10:00', '11:00'))
    expect((await week()).overlaps).toEqual([])
    const { entry: last } = await client.time.create(at('09:30', '09:45'))
    await client.time.create({ ...at('09:00', '12:00'), personId: grace })
    expect((await week()).overlaps).toEqual([
      {
        firstId: first.id,
        secondId: last.id,
        from: '2026-03-10T09:30:00.000Z',
        to: '2026-03-10T09:45:00.000Z',
      },
    ])
  })

  it('makes a cell hold what is typed, and undoes each step', async () => {
    const held = async () => {
      const { rows } = await week()
      return rows.map(({ days }) => days[1]?.seconds)
    }
    const ids = []
    for (const seconds of [3600, 5400, 0]) {
      const { actionId } = await client.time.setCell(cell({ seconds }))
      ids.push(actionId)
      expect(await held()).toEqual(seconds === 0 ? [] : [seconds])
    }
    expect(ids).not.toContain(null)
    const nothing = await client.time.setCell(cell({ seconds: 0 }))
    expect(nothing.actionId).toBeNull()
    expect(await client.time.trash()).toHaveLength(1)
    for (const expected of [[5400], [3600], []]) {
      await client.history.undo({})
      expect(await held()).toEqual(expected)
    }
  })

  it('changes only what has no start and end of its own', async () => {
    await client.time.create(
      spent({ startedAt: '2026-03-10T09:00:00Z', endedAt: '2026-03-10T10:00:00Z' }),
    )
    await client.time.create(spent({ durationSeconds: 600, note: 'a' }))
    await client.time.create(spent({ durationSeconds: 300, note: 'b' }))
    await client.time.setCell(cell({ seconds: 3600 + 500 }))
    const { rows } = await client.time.entries({ ...march, isDescending: false })
    expect(rows.map(({ note, durationSeconds }) => [note, durationSeconds])).toEqual([
      ['a', 500],
      ['', 3600],
    ])
    await expect(client.time.setCell(cell({ seconds: 3599 }))).rejects.toMatchObject({
      code: 'CELL_HAS_TIMES',
    })
    await client.time.setCell(cell({ seconds: 3600 }))
    expect((await client.time.entries(march)).total).toBe(1)
  })

  it('refuses a cell of nobody, of no category', async () => {
    await expect(client.time.setCell(cell({ personId: nobody }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(client.time.setCell(cell({ category: 'nothing' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(client.time.week({ personId: nobody, mondayOn: monday })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('copies the durations of the week before into the cells left empty', async () => {
    await client.time.setCell(cell({ day: '2026-03-03', seconds: 600 }))
    await client.time.setCell(cell({ day: '2026-03-04', seconds: 1200 }))
    await client.time.create(
      spent({ startedAt: '2026-03-05T09:00:00Z', endedAt: '2026-03-05T10:00:00Z' }),
    )
    await client.time.setCell(cell({ day: '2026-03-11', seconds: 60 }))
    const { count } = await client.time.copyWeek({ personId: ada, mondayOn: monday })
    expect(count).toBe(1)
    const { rows } = await week()
    expect(rows[0]?.days.map(({ seconds }) => seconds)).toEqual([0, 600, 60, 0, 0, 0, 0])
    const again = await client.time.copyWeek({ personId: ada, mondayOn: monday })
    expect(again).toEqual({ actionId: null, count: 0 })
    await client.history.undo({})
    expect((await week()).rows[0]?.days[1]?.seconds).toBe(0)
  })

  it('confirms a day without time, takes that back, and undoes both', async () => {
    const day = '2026-03-12'
    await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect((await week()).zeroOn).toEqual([day])
    const again = await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect(again.actionId).toBeNull()
    await client.time.setZeroDay({ personId: ada, day, isZero: false })
    expect((await week()).zeroOn).toEqual([])
    await client.history.undo({})
    expect((await week()).zeroOn).toEqual([day])
    await client.history.undo({})
    expect((await week()).zeroOn).toEqual([])
    await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect((await week()).zeroOn).toEqual([day])
  })

  it('writes several cells in one action, or none of them', async () => {
    const { personId: _person, ...one } = cell()
    const cells = [one, { ...one, day: '2026-03-11', seconds: 60 }]
    await client.time.setCells({ personId: ada, cells })
    expect((await week()).rows[0]?.days.map(({ seconds }) => seconds)).toEqual([
      0, 3600, 60, 0, 0, 0, 0,
    ])
    const refused = [
      { ...one, seconds: 120 },
      { ...one, category: 'nothing' },
    ]
    await expect(client.time.setCells({ personId: ada, cells: refused })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await week()).rows[0]?.days[1]?.seconds).toBe(3600)
    await client.history.undo({})
    expect((await week()).rows).toEqual([])
  })

  const engaged = {
    personId: '',
    fromOn: '2026-01-01',
    toOn: null,
    per: 'week',
    minutes: 600,
    rateCents: 3000,
  } as const

  it('keeps letters of engagement, and a rate to its owner alone', async () => {
    const { engagement } = await client.time.setEngagement({ ...engaged, personId: ada })
    expect(engagement).toMatchObject({ minutes: 600, rateCents: 3000 })
    const { engagement: hers } = await client.time.setEngagement({ ...engaged, personId: grace })
    expect(hers.rateCents).toBeNull()
    expect((await week()).plannedMinutes).toBe(600)
    const { id } = engagement
    await client.time.setEngagement({ ...engagement, minutes: 300 })
    expect((await week()).plannedMinutes).toBe(300)
    await client.time.removeEngagement({ id })
    expect(await client.time.engagements({ personId: ada })).toEqual([])
    expect((await week()).plannedMinutes).toBeNull()
    await client.history.undo({})
    await client.history.undo({})
    expect(await client.time.engagements({ personId: ada })).toEqual([engagement])
    await client.time.setEngagement({ ...hers, id: hers.id, minutes: 60 })
    await expect(
      client.time.setEngagement({ ...engagement, toOn: '2025-12-31' }),
    ).rejects.toMatchObject({ code: 'END_BEFORE_START' })
    await expect(client.time.removeEngagement({ id: nobody })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'engagement' },
    })
  })

  const asked = { from: '2026-01-01', to: '2027-01-01', today: '2026-03-31' }

  it('sums a year up by month, beside what was planned, and forecasts its end', async () => {
    await client.time.setEngagement({ ...engaged, personId: ada, per: 'year', minutes: 36_500 })
    await client.time.create(spent({ spentOn: '2026-01-31', durationSeconds: 3600 }))
    await client.time.create(spent({ category: 'tools', durationSeconds: 5400 }))
    await client.time.create(spent({ personId: grace, isVoluntary: true, durationSeconds: 3000 }))
    // Half an hour of each month, across midnight.
    await client.time.create(
      spent({ startedAt: '2026-02-28T22:30:00Z', endedAt: '2026-02-28T23:30:00Z' }),
    )
    await client.time.create(spent({ spentOn: '2026-12-31', personId: grace }))
    const summary = await client.time.summary({ ...asked, by: 'month' })
    expect(summary.buckets).toHaveLength(12)
    expect(summary.buckets.slice(0, 3)).toEqual([
      {
        startOn: '2026-01-01',
        total: { facilitation: 3600, administrative: 0, voluntary: 0 },
        plannedMinutes: 3100,
      },
      {
        startOn: '2026-02-01',
        total: { facilitation: 1800, administrative: 0, voluntary: 0 },
        plannedMinutes: 2800,
      },
      {
        startOn: '2026-03-01',
        total: { facilitation: 4800, administrative: 5400, voluntary: 3000 },
        plannedMinutes: 3100,
      },
    ])
    expect(summary.total).toEqual({ facilitation: 13_800, administrative: 5400, voluntary: 3000 })
    expect(summary.plannedMinutes).toBe(36_500)
    expect(summary.byCategory).toEqual([
      { category: 'preparation', seconds: 13_800 },
      { category: 'tools', seconds: 5400 },
    ])
    expect(summary.byPerson.map(({ name, total }) => [name, total.facilitation])).toEqual([
      ['Ada', 7200],
      ['Grace', 6600],
    ])
    expect(summary.pairBalance).toBe(6600 / 19_200)
    // 15,600 seconds in 90 days.
    expect(summary.forecastSeconds).toBe(Math.round((15_600 * 365) / 90))
    // Three and a half hours of hers at 30 € an hour.
    expect(summary.costCents).toBe(10_500)
    const over = await client.time.summary({ ...asked, today: '2027-01-01', by: 'year' })
    expect(over).toMatchObject({ forecastSeconds: null, buckets: [{ startOn: '2026-01-01' }] })
    const hers = await client.time.summary({ ...asked, personId: grace, by: 'week' })
    expect(hers).toMatchObject({ pairBalance: null, costCents: null, plannedMinutes: null })
    const part = await client.time.summary({ ...asked, nature: 'administrative', by: 'day' })
    expect(part.total).toEqual({ facilitation: 0, administrative: 5400, voluntary: 0 })
    expect(part).toMatchObject({ plannedMinutes: null })
    expect(part.buckets).toHaveLength(365)
  })

  const minutesOf = (preparationMinutes: number) => [
    { personId: ada, preparationMinutes, facilitationMinutes: 60, debriefMinutes: 30 },
  ]
  const closed = {
    durationMinutes: 60,
    mode: 'remote',
    minutes: '',
    registeredCount: 4,
    inPersonCount: 0,
    remoteCount: 4,
  } as const
  const unlisted = { attendances: null, items: [], resources: [], thanks: [] }

  it('says what a ritual took with its sessions, and for how many', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const target = { seriesId: ritual.series[0]?.id ?? '', originalStart: '2026-12-01T14:00' }
    const { session } = await client.sessions.close({
      target,
      closing: { ...closed, ...unlisted, time: minutesOf(120) },
    })
    const link = { kind: 'ritual', id: ritual.id } as const
    await client.time.create(
      spent({ personId: grace, link, spentOn: '2026-12-02', durationSeconds: 9000 }),
    )
    const december = { from: '2026-12-01', to: '2027-01-01' }
    const expected = { link: { ...link, title: 'La Veillée' }, seconds: 6 * 3600 }
    expect(await client.time.costs({ ...december, of: 'ritual' })).toEqual([
      { ...expected, sessions: 1, attendances: 4, costCents: null },
    ])
    const ofGrace = await client.time.costs({ ...december, of: 'ritual', personId: grace })
    expect(ofGrace).toMatchObject([{ ...expected, seconds: 9000, sessions: 1, attendances: 4 }])
    await client.time.setEngagement({ ...engaged, personId: ada })
    expect(await client.time.costs({ ...december, of: 'session' })).toEqual([
      {
        link: { kind: 'session', id: session.id, title: 'La Veillée' },
        seconds: 12_600,
        sessions: 1,
        attendances: 4,
        costCents: 10_500,
      },
    ])
    expect(await client.time.costs({ ...march, of: 'ritual' })).toEqual([])
  })

  it('closes again over time that was since made another kind of work, and keeps exact times', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const target = { seriesId: ritual.series[0]?.id ?? '', originalStart: '2026-12-01T14:00' }
    const close = (preparation: number) =>
      client.sessions.close({
        target,
        closing: { ...closed, ...unlisted, time: minutesOf(preparation) },
      })
    await close(120)
    const december = { from: '2026-12-01', to: '2027-01-01', isDescending: false }
    const { rows } = await client.time.entries(december)
    const [preparation, facilitation] = ['preparation', 'facilitation'].map(
      (category) => rows.find((row) => row.category === category)?.id ?? '',
    )
    await client.time.update({ id: preparation ?? '', category: 'newsletter' })
    await client.time.update({
      id: facilitation ?? '',
      startedAt: '2026-12-01T13:00:00Z',
      endedAt: '2026-12-01T14:00:10Z',
    })
    await close(45)
    await close(50)
    const after = await client.time.entries(december)
    expect(
      after.rows.map(({ category, durationSeconds }) => [category, durationSeconds]).toSorted(),
    ).toEqual([
      ['debrief', 1800],
      ['facilitation', 3610],
      ['newsletter', 7200],
      ['preparation', 3000],
    ])
  })
})
