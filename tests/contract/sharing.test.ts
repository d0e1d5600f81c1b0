import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Closing, SharedLine } from '../../preload/contract/session-shapes'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const first = '0198c0de-0000-7000-8000-00000000000a'
const second = '0198c0de-0000-7000-8000-00000000000b'
const unknown = '0198c0de-0000-7000-8000-0000000000ff'

describe.each(transports)('sharing resources over $name', ({ connect }) => {
  let connection: Connection
  let ritualId: string
  let sessionId: string
  let nextId: string
  beforeEach(async () => {
    connection = await connect()
    const { client } = connection
    await found(client)
    const { ritual } = await client.rituals.create(firstTuesday)
    ritualId = ritual.id
    const seriesId = ritual.series[0]?.id ?? ''
    const open = async (originalStart: string) =>
      (await client.sessions.createFromOccurrence({ seriesId, originalStart })).session.id
    sessionId = await open('2026-12-01T14:00')
    nextId = await open('2027-01-05T14:00')
  })
  afterEach(() => connection.close())

  const closing = (resources: SharedLine[]): Closing => ({
    mode: 'remote',
    durationMinutes: 60,
    registeredCount: null,
    inPersonCount: null,
    remoteCount: null,
    attendances: null,
    minutes: '',
    items: [],
    resources,
    time: [],
    thanks: [],
  })
  const close = (resources: SharedLine[], id = sessionId) =>
    connection.client.sessions.close({ target: { id }, closing: closing(resources) })
  const guide = async (state: 'toRead' | 'reviewed' | 'outOfDate' = 'reviewed') => {
    const title = 'Guide de l’accueil'
    const address = 'https://example.org/guide'
    const { resource } = await connection.client.resources.create({ title, address, state })
    return resource
  }
  const picked = (resourceId: string, id = first): SharedLine => ({
    id,
    title: 'as it was picked',
    address: '',
    resourceId,
  })
  const typed = { id: second, title: 'La charte', address: 'https://example.org/charte' }

  it('names a resource as the library does, and says when it was thrown away', async () => {
    const { client } = connection
    const { id } = await guide()
    await close([picked(id)])
    const shared = async () => (await client.sessions.get({ id: sessionId })).resources
    expect(await shared()).toMatchObject([
      { title: 'Guide de l’accueil', address: 'https://example.org/guide', type: 'link' },
    ])
    await client.resources.update({ id, title: 'Guide des nouveaux' })
    expect(await shared()).toMatchObject([{ title: 'Guide des nouveaux', isThrown: false }])
    await client.resources.remove({ ids: [id] })
    expect(await shared()).toMatchObject([{ title: 'Guide des nouveaux', isThrown: true }])
  })

  it('says at the closing that what was reviewed or to read is shared, and takes all back', async () => {
    const { client } = connection
    const { id } = await guide('toRead')
    const { session } = await close([picked(id), { ...typed, isForLibrary: true }])
    const [, added] = session.resources
    expect((await client.resources.get({ id })).state).toBe('shared')
    const made = await client.resources.get({ id: added?.resourceId ?? '' })
    expect(made).toMatchObject({ title: 'La charte', state: 'shared', useCount: 1, type: 'link' })
    expect(await client.resources.uses({ id })).toMatchObject([{ kind: 'session', id: sessionId }])
    await client.history.undo({})
    expect((await client.resources.get({ id })).state).toBe('toRead')
    expect((await client.resources.get({ id: made.id })).deletedAt).not.toBeNull()
    expect(await client.resources.uses({ id })).toEqual([])
    const again = await close([picked(id), { ...typed, isForLibrary: true }])
    expect(again.session.resources).toEqual(session.resources)
    expect((await client.resources.get({ id: made.id })).deletedAt).toBeNull()
  })

  it('leaves what is out of date as it is, and changes nothing where a closing says the same', async () => {
    const { client } = connection
    const { id } = await guide('outOfDate')
    const lines = [picked(id), { ...typed, isForLibrary: true }]
    await close(lines)
    expect((await client.resources.get({ id })).state).toBe('outOfDate')
    expect((await close(lines)).actionId).toBeNull()
    await client.resources.update({ id, state: 'reviewed' })
    expect((await close(lines)).actionId).toBeNull()
  })

  it('finds in the library the address that is typed, rather than adding it twice', async () => {
    const { id } = await guide()
    const address = 'http://www.example.org/guide/?utm_source=lettre'
    const { session } = await close([
      { id: first, title: 'Le guide', address, isForLibrary: true },
      picked(id, second),
    ])
    expect(session.resources).toMatchObject([{ resourceId: id, title: 'Guide de l’accueil' }])
  })

  it('waits for the closing to say that a resource is shared; once closed, at once', async () => {
    const { client } = connection
    const { id } = await guide()
    const set = (resources: SharedLine[]) =>
      client.sessions.setResources({ id: sessionId, resources })
    await set([picked(id)])
    expect((await client.resources.get({ id })).state).toBe('reviewed')
    await close([picked(id)])
    expect((await client.resources.get({ id })).state).toBe('shared')
    const { session } = await set([picked(id), { ...typed, isForLibrary: true }])
    const added = session.resources[1]?.resourceId ?? ''
    expect((await client.resources.get({ id: added })).state).toBe('shared')
  })

  it('keeps a link that a line does not speak of, and cuts it where it says so', async () => {
    const { id } = await guide()
    await close([picked(id)])
    const words = { id: first, title: 'Autrement dit', address: '' }
    const kept = await close([words])
    expect(kept.session.resources).toMatchObject([{ resourceId: id, title: 'Guide de l’accueil' }])
    const cut = await close([{ ...words, resourceId: null }])
    expect(cut.session.resources).toMatchObject([{ resourceId: null, title: 'Autrement dit' }])
  })

  it('refuses what is not in the library, and writes nothing', async () => {
    const { client } = connection
    const { id } = await guide()
    await client.resources.remove({ ids: [id] })
    for (const resourceId of [unknown, id]) {
      await expect(close([picked(resourceId)])).rejects.toMatchObject({
        code: 'NOT_FOUND',
        data: { kind: 'resource' },
      })
    }
    expect((await client.sessions.get({ id: sessionId })).state).toBe('planned')
  })

  it('lists what was shared at the sessions of a ritual, the latest first, each once', async () => {
    const { client } = connection
    const { id } = await guide()
    await close([picked(id), typed])
    await close([{ ...typed, id: unknown }], nextId)
    expect(await client.sessions.sharedAtRitual({ ritualId })).toMatchObject({
      total: 2,
      rows: [
        { title: 'La charte', resourceId: null, sessionCount: 2, lastId: nextId },
        { title: 'Guide de l’accueil', resourceId: id, sessionCount: 1, lastOn: '2026-12-01' },
      ],
    })
    const one = await client.sessions.sharedAtRitual({ ritualId, limit: 1 })
    expect([one.total, one.rows.length]).toEqual([2, 1])
    await client.sessions.remove({ id: nextId })
    const left = await client.sessions.sharedAtRitual({ ritualId })
    expect(left.rows.map(({ sessionCount }) => sessionCount)).toEqual([1, 1])
  })
})
