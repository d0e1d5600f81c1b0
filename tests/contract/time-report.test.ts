import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday } from './founding'
import { foundTeam, spentBy } from './timed-team'
import { type Client, type Connection, transports } from './transports'

const nobody = '0190a0a0-0000-7000-8000-000000000000'
const march = { from: '2026-03-01', to: '2026-04-01' }

describe.each(transports)('what time adds up to over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  let grace = ''
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    ;({ ada, grace } = await foundTeam(client))
  })
  afterEach(() => connection.close())

  const spent = (differing: Parameters<typeof spentBy>[1] = {}) => spentBy(ada, differing)

  const week = () => client.time.week({ personId: ada, mondayOn: '2026-03-09' })
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
