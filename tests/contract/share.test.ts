import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Closing } from '../../preload/contract/session-shapes'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const year = { from: '2026-01-01', to: '2027-01-01', today: '2026-11-22' }
const aim = {
  ritualId: null,
  territory: null,
  measure: 'sessions',
  percent: 40,
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
} as const

describe.each(transports)('the share in person over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())
  const weekly = { ...firstTuesday, startOn: '2026-11-02', rrule: 'FREQ=WEEKLY;BYDAY=MO' }

  it('is nothing where nothing was held nor planned', async () => {
    const share = await connection.client.share.compute(year)
    expect(share.held.sessions).toEqual({ inPerson: 0, total: 0 })
    expect(share.months).toHaveLength(12)
    expect(share.missingSessions).toBeNull()
  })

  it('forecasts what the rituals plan from today on, and forgets what nobody held', async () => {
    const { client } = connection
    await client.rituals.create({ ...weekly, title: 'Atelier', mode: 'inPerson' })
    await client.rituals.create({ ...weekly, title: 'Visio', startOn: '2026-12-07' })
    const share = await client.share.compute(year)
    expect(share.held.sessions.total).toBe(0)
    // Mondays from 23 November: six in person; from 7 December: four remote.
    expect(share.forecast.sessions).toEqual({ inPerson: 6, total: 10 })
    expect(share.forecast.hours).toEqual({ inPerson: 6, total: 10 })
    const rows = await client.share.rows(year)
    expect(rows).toHaveLength(10)
    expect(rows[0]).toMatchObject({ title: 'Atelier', startOn: '2026-11-23', state: 'planned' })
  })

  it('counts a session closed with its heads, hybrid split by them', async () => {
    const { client } = connection
    const { session } = await client.sessions.create(course)
    await client.sessions.close({
      target: { id: session.id },
      closing: { ...closing, inPersonCount: 3, remoteCount: 9, registeredCount: 10 },
    })
    const share = await client.share.compute(year)
    expect(share.held.sessions).toEqual({ inPerson: 0.25, total: 1 })
    expect(share.held.hours).toEqual({ inPerson: 0.5, total: 2 })
    expect(share.held.attendances).toEqual({ inPerson: 3, total: 12 })
    expect(share.byTheme).toEqual([{ value: 'Budget', parts: share.held }])
    expect(share.byKind).toEqual([{ value: 'course', parts: share.held }])
    const budget = await client.share.compute({ ...year, theme: 'Budget' })
    expect(budget.held).toEqual(share.held)
    const other = await client.share.compute({ ...year, theme: 'Élections' })
    expect(other.held.sessions.total).toBe(0)
    await client.history.undo({})
    expect((await client.share.compute(year)).held.sessions.total).toBe(0)
  })

  it('does not count twice an occurrence that has become a session', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create({ ...weekly, mode: 'inPerson' })
    const key = { seriesId: ritual.series[0]?.id ?? '', originalStart: '2026-11-16T14:00' }
    await client.sessions.close({ target: key, closing: { ...closing, mode: 'inPerson' } })
    const share = await client.share.compute({ ...year, ritualId: ritual.id })
    expect(share.held.sessions).toEqual({ inPerson: 1, total: 1 })
    expect(share.uncountedSessions).toBe(1)
    expect(share.forecast.sessions.total).toBe(7)
  })

  it('says how many sessions are missing to reach the target, until it is removed', async () => {
    const { client } = connection
    await client.rituals.create({ ...weekly, startOn: '2026-11-30', rrule: 'FREQ=WEEKLY;COUNT=3' })
    const { target } = await client.share.setTarget(aim)
    const share = await client.share.compute(year)
    expect(share.target).toEqual(target)
    expect(share.missingSessions).toBe(2)
    const other = await client.share.setTarget({ ...aim, id: target.id, percent: 20 })
    expect(other.target).toEqual({ ...target, percent: 20 })
    expect((await client.share.compute(year)).missingSessions).toBe(1)
    await client.share.removeTarget({ id: target.id })
    expect(await client.share.targets()).toEqual([])
    await client.history.undo({})
    expect(await client.share.targets()).toHaveLength(1)
  })

  it('keeps the target of a ritual or of a territory to itself', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create({ ...weekly, territory: 'Haut-Val' })
    const { target } = await client.share.setTarget({ ...aim, ritualId: ritual.id })
    const local = await client.share.setTarget({ ...aim, territory: 'Haut-Val' })
    expect((await client.share.compute(year)).target).toBeNull()
    expect((await client.share.compute({ ...year, ritualId: ritual.id })).target).toEqual(target)
    const there = await client.share.compute({ ...year, territory: 'Haut-Val' })
    expect(there.target).toEqual(local.target)
  })

  it('refuses a target that ends before it begins, and one that is no more', async () => {
    const { client } = connection
    await expect(client.share.setTarget({ ...aim, toOn: '2025-12-31' })).rejects.toMatchObject({
      code: 'END_BEFORE_START',
    })
    await expect(
      client.share.removeTarget({ id: '0190a0a0-0000-7000-8000-000000000000' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('gives the rows as a table for spreadsheets, in the words it was given', async () => {
    const { client } = connection
    await client.rituals.create({
      ...weekly,
      title: '=Atelier',
      rrule: null,
      startOn: '2026-12-01',
    })
    const file = await client.share.exportCsv({
      ...year,
      headers: Array.from({ length: 13 }, (_, index) => `C${index}`),
      words: { planned: 'prévue', remote: 'distanciel', ritual: 'rituel' },
    })
    const [header, row] = (await file.text()).split('\r\n')
    expect(header?.split(';')).toHaveLength(13)
    expect(row).toBe("2026-12-01;'=Atelier;prévue;distanciel;rituel;;;0;1;0;1;0;0")
  })
})

const course = {
  kind: 'course',
  title: 'Clôture des comptes',
  theme: 'Budget',
  linkedTo: '',
  mode: 'hybrid',
  startOn: '2026-11-10',
  startTime: '14:00',
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: '',
  link: '',
  scope: 'national',
  territory: '',
  leadId: null,
  agenda: '',
  minutes: '',
} as const

const closing: Closing = {
  mode: 'hybrid',
  durationMinutes: 120,
  registeredCount: null,
  inPersonCount: null,
  remoteCount: null,
  attendances: null,
  minutes: '',
  items: [],
  resources: [],
  time: [],
  thanks: [],
}
