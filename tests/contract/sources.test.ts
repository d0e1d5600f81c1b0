import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const nobody = '01890000-0000-7000-8000-000000000000'

describe.each(transports)('sources followed over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const add = async (name: string, differing: object = {}) =>
    (
      await client.sources.create({
        name,
        rhythm: 'weekly',
        startOn: '2026-11-23',
        ...differing,
      })
    ).source
  const look = (sourceId: string, lookedOn: string, differing: object = {}) =>
    client.sources.look({ sourceId, lookedOn, byId: null, note: '', foundCount: 0, ...differing })
  const due = async (until: string, ownerId?: string) =>
    (await client.sources.due(ownerId === undefined ? { until } : { until, ownerId })).map(
      ({ name }) => name,
    )

  it('keeps all that is known of a source', async () => {
    const [ada] = await client.members.team()
    const known = {
      address: 'https://www.justice.example/actualites',
      feed: 'https://www.justice.example/rss.xml',
      ownerId: ada?.id ?? null,
      rhythm: 'monthly',
      startOn: '2026-11-30',
      note: 'Regarder surtout les circulaires',
    } as const
    const source = await add('Ministère', known)
    expect(await client.sources.get({ id: source.id })).toMatchObject({
      name: 'Ministère',
      ...known,
      isPaused: false,
      lookedOn: null,
      dueOn: '2026-11-30',
      deletedAt: null,
    })
  })

  it('follows no script address and nobody unknown', async () => {
    await expect(add('x', { address: 'javascript:alert(1)' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await expect(add('x', { feed: 'file:///etc/passwd' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    await expect(add('x', { ownerId: nobody })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'member' },
    })
    expect(await client.sources.list()).toEqual([])
  })

  it('shows what is due, the most late first, and those of one person', async () => {
    const [ada] = await client.members.team()
    await add('B', { startOn: '2026-11-20' })
    await add('A', { startOn: '2026-11-24', ownerId: ada?.id })
    await add('É', { startOn: '2026-11-24' })
    await add('later', { startOn: '2026-11-30' })
    await add('paused', { startOn: '2026-11-01', isPaused: true })
    expect(await due('2026-11-29')).toEqual(['B', 'A', 'É'])
    expect(await due('2026-11-29', ada?.id)).toEqual(['A'])
    expect(await due('2026-11-19')).toEqual([])
    const names = (await client.sources.list()).map(({ name }) => name)
    expect(names).toEqual(['B', 'A', 'É', 'later', 'paused'])
  })

  it('is due a rhythm after each look, and again where one is taken back', async () => {
    const { id } = await add('Fil', { rhythm: 'monthly' })
    const first = await look(id, '2026-11-30', { note: 'Rien de neuf' })
    expect(first.source).toMatchObject({ lookedOn: '2026-11-30', dueOn: '2026-12-30' })
    const second = await look(id, '2027-01-31', { note: 'Un guide', foundCount: 2 })
    expect(second.source.dueOn).toBe('2027-02-28')
    expect(await client.sources.looks({ sourceId: id })).toMatchObject([
      { lookedOn: '2027-01-31', note: 'Un guide', foundCount: 2 },
      { lookedOn: '2026-11-30', note: 'Rien de neuf', foundCount: 0 },
    ])
    await client.sources.removeLook({ id: second.look.id })
    expect((await client.sources.get({ id })).dueOn).toBe('2026-12-30')
    await client.history.undo({})
    expect((await client.sources.get({ id })).dueOn).toBe('2027-02-28')
  })

  it('writes what changes, and nothing where nothing does', async () => {
    const { id } = await add('Fil')
    const { look: noted } = await look(id, '2026-11-24')
    expect((await client.sources.update({ id, name: 'Fil' })).actionId).toBe(null)
    expect((await client.sources.updateLook({ id: noted.id, note: '' })).actionId).toBe(null)
    const paused = await client.sources.update({ id, isPaused: true })
    expect(paused.source).toMatchObject({ isPaused: true, dueOn: null })
    const moved = await client.sources.updateLook({ id: noted.id, lookedOn: '2026-11-20' })
    expect(moved.look).toMatchObject({ lookedOn: '2026-11-20' })
    await client.history.undo({})
    expect(await client.sources.looks({ sourceId: id })).toMatchObject([{ lookedOn: '2026-11-24' }])
    await client.history.undo({})
    expect(await client.sources.get({ id })).toMatchObject({ isPaused: false, dueOn: '2026-12-01' })
  })

  it('puts sources in the trash and takes them out, their looks with them', async () => {
    const one = await add('One')
    const two = await add('Two')
    await look(one.id, '2026-11-24')
    await client.sources.remove({ ids: [one.id, two.id] })
    expect(await client.sources.list()).toEqual([])
    expect(await client.sources.trash()).toHaveLength(2)
    await expect(look(one.id, '2026-11-25')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(client.sources.update({ id: one.id, note: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await client.sources.restore({ ids: [one.id] })
    expect(await client.sources.list()).toMatchObject([{ name: 'One', lookedOn: '2026-11-24' }])
    await client.history.undo({})
    await client.history.undo({})
    expect(await client.sources.list()).toHaveLength(2)
  })

  it('takes back each of its writings', async () => {
    const { id } = await add('Fil')
    await look(id, '2026-11-24')
    await client.history.undo({})
    expect(await client.sources.looks({ sourceId: id })).toEqual([])
    await client.history.undo({})
    expect(await client.sources.list()).toEqual([])
  })
})
