import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

/** « Visite du greffe de Nice », on its own, in person. */
const visit = {
  kind: 'event',
  title: 'Visite du greffe de Nice',
  theme: 'Métier',
  linkedTo: '',
  mode: 'inPerson',
  startOn: '2026-12-10',
  startTime: '10:00',
  timeZone: 'Europe/Paris',
  durationMinutes: 120,
  place: 'Palais de justice',
  link: '',
  scope: 'local',
  territory: 'Côte d’Azur',
  leadId: null,
  agenda: '',
  minutes: '',
} as const

const december = { from: '2026-12-01', to: '2027-01-01' }

describe.each(transports)('sessions over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())

  const createRitual = async (differing: object = {}) => {
    const { ritual } = await connection.client.rituals.create({ ...firstTuesday, ...differing })
    const [series] = ritual.series
    if (!series) throw new Error('a ritual without series')
    return { ritual, series, key: { seriesId: series.id, originalStart: '2026-12-01T14:00' } }
  }
  const firstOccurrence = async () => {
    const [first] = await connection.client.calendar.occurrences(december)
    return first
  }

  it('creates a session of its own and shows it in the list', async () => {
    const { client } = connection
    const { session, actionId } = await client.sessions.create(visit)
    expect(actionId).not.toBeNull()
    expect(session).toMatchObject({
      ...visit,
      seriesId: null,
      state: 'planned',
      startAt: '2026-12-10T09:00:00.000Z',
      endAt: '2026-12-10T11:00:00.000Z',
      counts: { registered: 0, inPerson: 0, remote: 0 },
    })
    const { total, rows } = await client.sessions.list({})
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ id: session.id, title: visit.title })
  })

  it('makes the session of an occurrence once, with what the ritual says', async () => {
    const { client } = connection
    const { ritual, key } = await createRitual({ timeZone: 'America/Martinique' })
    expect(await client.sessions.ofOccurrence(key)).toBeNull()
    const { session } = await client.sessions.createFromOccurrence(key)
    expect(session).toMatchObject({
      ...key,
      ritualId: ritual.id,
      kind: 'ritual',
      title: 'La Veillée',
      mode: 'remote',
      link: firstTuesday.link,
      startOn: '2026-12-01',
      startTime: '19:00',
      timeZone: 'Europe/Paris',
      durationMinutes: 60,
    })
    const again = await client.sessions.createFromOccurrence(key)
    expect(again).toMatchObject({ actionId: null, session: { id: session.id } })
    expect((await client.sessions.ofOccurrence(key))?.id).toBe(session.id)
  })

  it('refuses the session of a date that its ritual does not have', async () => {
    const { client } = connection
    const { key } = await createRitual()
    await expect(
      client.sessions.createFromOccurrence({ ...key, originalStart: '2026-12-02T14:00' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'occurrence' } })
  })

  it('moves the occurrence with its session, and the session with its occurrence', async () => {
    const { client } = connection
    const { key } = await createRitual()
    const { session } = await client.sessions.createFromOccurrence(key)
    await client.sessions.update({ id: session.id, startOn: '2026-12-03', startTime: '09:30' })
    expect(await firstOccurrence()).toMatchObject({ start: '2026-12-03T09:30', isMoved: true })
    await client.history.undo({})
    expect(await firstOccurrence()).toMatchObject({ start: '2026-12-01T14:00', isMoved: false })
    await client.rituals.moveOccurrence({ ...key, start: '2026-12-04T11:00', durationMinutes: 30 })
    expect(await client.sessions.get({ id: session.id })).toMatchObject({
      startOn: '2026-12-04',
      startTime: '11:00',
      durationMinutes: 30,
    })
    await client.history.undo({})
    expect(await client.sessions.get({ id: session.id })).toMatchObject({ startOn: '2026-12-01' })
  })

  it('cancels and reopens the occurrence with its session', async () => {
    const { client } = connection
    const { key } = await createRitual()
    const { session } = await client.sessions.createFromOccurrence(key)
    await client.sessions.cancel({ id: session.id, reason: 'Grève' })
    expect(await firstOccurrence()).toMatchObject({ state: 'cancelled', reason: 'Grève' })
    await client.sessions.reopen({ id: session.id })
    expect(await firstOccurrence()).toMatchObject({ state: 'planned', reason: '' })
    await client.rituals.cancelOccurrence({ ...key, reason: 'Neige' })
    expect(await client.sessions.get({ id: session.id })).toMatchObject({
      state: 'cancelled',
      reason: 'Neige',
    })
  })

  it('takes a session back from the trash as it was, by hand or through its occurrence', async () => {
    const { client } = connection
    const { key } = await createRitual()
    const { session } = await client.sessions.createFromOccurrence(key)
    await client.sessions.update({ id: session.id, minutes: 'On a ri.' })
    await client.sessions.remove({ id: session.id })
    expect((await client.sessions.list({})).total).toBe(0)
    expect((await client.sessions.trash()).map(({ id }) => id)).toEqual([session.id])
    await client.sessions.restore({ id: session.id })
    expect((await client.sessions.list({})).total).toBe(1)
    await client.sessions.remove({ id: session.id })
    const revived = await client.sessions.createFromOccurrence(key)
    expect(revived.session).toMatchObject({ id: session.id, minutes: 'On a ri.' })
  })

  it('starts afresh where the opening of a session was undone', async () => {
    const { client } = connection
    const { ritual, series, key } = await createRitual()
    await client.sessions.createFromOccurrence(key)
    await client.history.undo({})
    const renamed = { ...firstTuesday, title: 'La Grande Veillée' }
    await client.rituals.update({ ...renamed, id: ritual.id, seriesId: series.id })
    const { session } = await client.sessions.createFromOccurrence(key)
    expect(session.title).toBe('La Grande Veillée')
  })

  it('filters by text without accents or case, by state, kind, ritual and dates', async () => {
    const { client } = connection
    const { ritual, key } = await createRitual()
    const { session: veillee } = await client.sessions.createFromOccurrence(key)
    const { session: tour } = await client.sessions.create({
      ...visit,
      agenda: 'Présentation de l’ŒUVRE',
    })
    const ids = async (filter: Parameters<typeof client.sessions.list>[0]) =>
      (await client.sessions.list(filter)).rows.map(({ id }) => id)
    expect(await ids({})).toEqual([tour.id, veillee.id])
    expect(await ids({ isAscending: true })).toEqual([veillee.id, tour.id])
    expect(await ids({ text: 'VEILLEE' })).toEqual([veillee.id])
    expect(await ids({ text: 'cote metier' })).toEqual([tour.id])
    expect(await ids({ text: 'oeuvre' })).toEqual([tour.id])
    expect(await ids({ kind: 'ritual' })).toEqual([veillee.id])
    expect(await ids({ mode: 'inPerson', state: 'planned' })).toEqual([tour.id])
    expect(await ids({ ritualId: ritual.id })).toEqual([veillee.id])
    expect(await ids({ from: '2026-12-01', to: '2026-12-10' })).toEqual([veillee.id])
    expect(await ids({ territory: 'Côte d’Azur' })).toEqual([tour.id])
    await client.sessions.update({ id: tour.id, agenda: 'Autre chose' })
    expect(await ids({ text: 'oeuvre' })).toEqual([])
    expect(await client.sessions.facets()).toEqual({
      themes: [{ value: 'Métier', count: 1 }],
      territories: [{ value: 'Côte d’Azur', count: 1 }],
    })
  })

  it('says of a session nobody has that there is none, of a lead nobody is that there is nobody', async () => {
    const { client } = connection
    const stranger = '0198c0de-0000-7000-8000-000000000000'
    await expect(client.sessions.get({ id: stranger })).rejects.toMatchObject({
      data: { kind: 'session' },
    })
    await expect(client.sessions.create({ ...visit, leadId: stranger })).rejects.toMatchObject({
      data: { kind: 'member' },
    })
  })
})
