import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
type Asked = Partial<Parameters<Client['resources']['list']>[0]>

describe.each(transports)('resources over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const add = async (title: string, differing: object = {}) =>
    (await client.resources.create({ title, ...differing })).resource
  const list = (asked: Asked = {}) => client.resources.list({ today, ...asked })
  const titles = async (asked: Asked = {}) => (await list(asked)).rows.map(({ title }) => title)
  const undo = () => client.history.undo({})
  const author = (family: string, given = '') => ({
    role: 'author' as const,
    family,
    given,
    particle: '',
    suffix: '',
    literal: '',
  })

  it('keeps all that is known of a resource', async () => {
    const { collection } = await client.collections.create({ title: 'Guides', parentId: null })
    const [ada] = await client.members.team()
    const known = {
      type: 'book',
      address: 'https://exemple.fr/guide',
      creators: [author('Lefèvre', 'Élodie')],
      containerTitle: 'Les Cahiers',
      publisher: 'Éditions du Greffe',
      issuedOn: '2024-05',
      accessedOn: '2026-11-20',
      isbn: '978-2-07-036822-8',
      language: 'fr',
      summary: 'Par où commencer',
      note: 'Relire avant mars',
      level: 'gettingBy',
      licence: 'ccBySa',
      state: 'reviewed',
      reviewOn: '2027-01-01',
      territory: 'Aveyron',
      proposedById: ada?.id ?? null,
      tutorialById: ada?.id ?? null,
      addedAt: '2025-01-02T03:04:05.000Z',
      tags: ['accueil', 'Numérique'],
      collectionIds: [collection.id],
      extra: { archive: 'BnF' },
    } as const
    const { id } = await add('Le guide', known)
    const kept = await client.resources.get({ id })
    expect(kept).toMatchObject({ title: 'Le guide', ...known, useCount: 0, files: [] })
    expect((await list()).rows[0]).toMatchObject({
      title: 'Le guide',
      authors: 'Élodie Lefèvre',
      tags: ['accueil', 'Numérique'],
      fileCount: 0,
    })
  })

  it('refuses people and collections nobody knows', async () => {
    const unknown = '0198c0de-0000-7000-8000-000000000000'
    const missing = (kind: string) => ({ code: 'NOT_FOUND', data: { kind } })
    await expect(add('A', { proposedById: unknown })).rejects.toMatchObject(missing('member'))
    await expect(add('A', { tutorialById: unknown })).rejects.toMatchObject(missing('member'))
    await expect(add('A', { collectionIds: [unknown] })).rejects.toMatchObject(
      missing('collection'),
    )
    await expect(client.resources.get({ id: unknown })).rejects.toMatchObject(missing('resource'))
    expect((await list()).total).toBe(0)
  })

  it('finds words or their beginnings in any field, whatever the accents and the case', async () => {
    await add('Cœur de métier', { summary: 'Une méthode éprouvée' })
    await add('Autre chose', { note: 'Voir le greffe', creators: [author('Nuñez', 'Inès')] })
    await add('Encore', { tags: ['Dématérialisation'], containerTitle: 'La Revue' })
    expect(await titles({ text: 'COEUR metier' })).toEqual(['Cœur de métier'])
    expect(await titles({ text: 'eprouv' })).toEqual(['Cœur de métier'])
    expect(await titles({ text: 'nunez gref' })).toEqual(['Autre chose'])
    expect(await titles({ text: 'demater' })).toEqual(['Encore'])
    expect(await titles({ text: 'revue' })).toEqual(['Encore'])
    expect(await titles({ text: 'métier absent' })).toEqual([])
    expect(await titles({ text: '—' })).toEqual([])
  })

  it('puts first what has the words in its title, then the newest', async () => {
    await add('Le recours', { addedAt: '2025-01-01T00:00:00.000Z' })
    await add('Les délais', { summary: 'recours', addedAt: '2025-01-03T00:00:00.000Z' })
    await add('Un recours', { addedAt: '2025-01-02T00:00:00.000Z' })
    expect(await titles({ text: 'recours' })).toEqual(['Un recours', 'Le recours', 'Les délais'])
  })

  it('puts resources in the trash and takes them out as they were', async () => {
    const { id } = await add('Jetée', { tags: ['rare'], state: 'reviewed' })
    await add('Gardée')
    const before = await client.resources.get({ id })
    await client.resources.remove({ ids: [id] })
    expect(await titles()).toEqual(['Gardée'])
    expect(await titles({ text: 'jetee' })).toEqual([])
    expect((await client.resources.facets({ today })).total).toBe(1)
    expect((await client.tags.list()).map(({ count }) => count)).toEqual([0])
    expect((await client.resources.trash()).map(({ title }) => title)).toEqual(['Jetée'])
    await client.resources.restore({ ids: [id] })
    expect(await client.resources.get({ id })).toEqual({
      ...before,
      updatedAt: expect.any(String),
    })
    await undo()
    expect(await titles()).toEqual(['Gardée'])
  })
})
