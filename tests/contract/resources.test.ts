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

  it('finds what a tag, a renamed tag or a merged one says, and no more once it is gone', async () => {
    await add('Sans mot', { tags: ['Dématérialisation'] })
    await add('Autre', { tags: ['numérique'] })
    const [first, second] = await client.tags.list()
    if (!first || !second) throw new Error('no tags')
    expect(await titles({ text: 'demater' })).toEqual(['Sans mot'])
    await client.tags.rename({ id: first.id, name: 'Procédure sans papier' })
    expect(await titles({ text: 'demater' })).toEqual([])
    expect(await titles({ text: 'papier' })).toEqual(['Sans mot'])
    await client.tags.merge({ ids: [first.id], intoId: second.id })
    expect((await titles({ text: 'numerique' })).toSorted()).toEqual(['Autre', 'Sans mot'])
    expect(await titles({ text: 'papier' })).toEqual([])
    await undo()
    expect(await titles({ text: 'numerique' })).toEqual(['Autre'])
    await client.tags.remove({ ids: [first.id] })
    expect(await titles({ text: 'papier' })).toEqual([])
  })

  it('filters by each thing, and by several at once', async () => {
    const { collection } = await client.collections.create({ title: 'Guides', parentId: null })
    const { collection: below } = await client.collections.create({
      title: 'Accueil',
      parentId: collection.id,
    })
    const [ada] = await client.members.team()
    await add('A', { type: 'book', state: 'reviewed', licence: 'ccBy', language: 'fr' })
    await add('B', { type: 'video', level: 'atEase', territory: 'Lot', tags: ['x', 'y'] })
    await add('C', { proposedById: ada?.id ?? null, collectionIds: [below.id], tags: ['X'] })
    await add('D', { state: 'shared', reviewOn: '2026-11-24', collectionIds: [collection.id] })
    const kept = async (asked: Asked) => (await titles(asked)).toSorted().join('')
    expect(await kept({ types: ['book', 'video'] })).toBe('AB')
    expect(await kept({ states: ['reviewed', 'shared'] })).toBe('AD')
    expect(await kept({ licences: ['ccBy'] })).toBe('A')
    expect(await kept({ language: 'fr' })).toBe('A')
    expect(await kept({ territory: 'Lot' })).toBe('B')
    expect(await kept({ territory: '' })).toBe('ACD')
    expect(await kept({ level: 'atEase' })).toBe('B')
    expect(await kept({ level: null })).toBe('ACD')
    expect(await kept({ tags: ['x'] })).toBe('BC')
    expect(await kept({ tags: ['X', 'Y'] })).toBe('B')
    expect(await kept({ tags: ['z'] })).toBe('')
    expect(await kept({ collectionId: collection.id })).toBe('CD')
    expect(await kept({ collectionId: below.id })).toBe('C')
    expect(await kept({ collectionId: null })).toBe('AB')
    expect(await kept({ proposedById: ada?.id ?? '' })).toBe('C')
    expect(await kept({ isToReview: true })).toBe('BCD')
    expect(await kept({ isToReview: false })).toBe('A')
    expect(await kept({ isNeverUsed: true })).toBe('ABCD')
    expect(await kept({ hasFile: true })).toBe('')
    expect(await kept({ tags: ['x'], collectionId: collection.id })).toBe('C')
    expect(await kept({ text: 'b', types: ['video'] })).toBe('B')
    expect((await client.resources.ids({ today, tags: ['x'] })).length).toBe(2)
    const facets = await client.resources.facets({ today })
    expect(facets).toMatchObject({
      total: 4,
      neverUsedCount: 4,
      toReviewCount: 3,
      withFileCount: 0,
      withoutCollectionCount: 2,
      proposers: [{ value: ada?.id, count: 1 }],
    })
    expect(facets.types).toEqual([
      { value: 'link', count: 2 },
      { value: 'book', count: 1 },
      { value: 'video', count: 1 },
    ])
  })

  it('sorts by each column, what is empty last, equals the newest first', async () => {
    await add('Été', { issuedOn: '2024', addedAt: '2025-01-01T00:00:00.000Z' })
    await add('« Avril »', { creators: [author('Zola')], addedAt: '2025-01-02T00:00:00.000Z' })
    await add('Hiver', { issuedOn: '2023-05', addedAt: '2025-01-03T00:00:00.000Z' })
    const sorted = (sort: Asked['sort'], isDescending = false) => titles({ sort, isDescending })
    expect(await sorted('title')).toEqual(['« Avril »', 'Été', 'Hiver'])
    expect(await sorted('title', true)).toEqual(['Hiver', 'Été', '« Avril »'])
    expect(await sorted('issuedOn')).toEqual(['Hiver', 'Été', '« Avril »'])
    expect(await sorted('issuedOn', true)).toEqual(['Été', 'Hiver', '« Avril »'])
    expect(await sorted('authors', true)).toEqual(['« Avril »', 'Hiver', 'Été'])
    expect(await sorted('addedAt')).toEqual(['Été', '« Avril »', 'Hiver'])
    const { id } = await add('Bas', {})
    expect(await sorted('title')).toEqual(['« Avril »', 'Bas', 'Été', 'Hiver'])
    await client.resources.update({ id, title: 'Zut' })
    expect(await sorted('title')).toEqual(['« Avril »', 'Été', 'Hiver', 'Zut'])
    expect((await list({ sort: 'title', isDescending: false, offset: 1, limit: 2 })).rows).toEqual([
      expect.objectContaining({ title: 'Été' }),
      expect.objectContaining({ title: 'Hiver' }),
    ])
  })

  it('adds several at once, and changes several at once, in one action each', async () => {
    const { collection } = await client.collections.create({ title: 'Guides', parentId: null })
    const { ids } = await client.resources.createMany({
      drafts: [
        { title: 'A', tags: ['un', 'UN', 'deux'], collectionIds: [collection.id] },
        { title: 'B', tags: ['Deux'] },
      ],
    })
    expect((await client.resources.named({ ids })).map(({ tags }) => tags)).toEqual([
      ['deux', 'un'],
      ['deux'],
    ])
    const { count } = await client.resources.updateMany({
      ids,
      state: 'reviewed',
      addTags: ['trois'],
      removeTags: ['DEUX'],
      addToIds: [collection.id],
    })
    expect(count).toBe(2)
    const rows = await client.resources.named({ ids })
    expect(rows.map(({ tags }) => tags)).toEqual([['trois', 'un'], ['trois']])
    expect(rows.every(({ state }) => state === 'reviewed')).toBe(true)
    expect(rows.every(({ collectionIds }) => collectionIds.length === 1)).toBe(true)
    await undo()
    expect((await client.resources.named({ ids })).map(({ tags }) => tags)).toEqual([
      ['deux', 'un'],
      ['deux'],
    ])
    await undo()
    expect((await list()).total).toBe(0)
    expect(await client.tags.list()).toEqual([])
  })

  it('says where a resource was used, the latest first', async () => {
    const { id } = await add('Partagée')
    expect(await client.resources.uses({ id })).toEqual([])
    expect(await titles({ isNeverUsed: true })).toEqual(['Partagée'])
  })

  it('tells what waits, the longest waiting first', async () => {
    await add('Relue', { state: 'reviewed' })
    await add('À revoir', { state: 'shared', reviewOn: '2026-03-01' })
    await add('Ancienne', { addedAt: '2024-01-01T00:00:00.000Z' })
    await add('Récente', { addedAt: '2026-05-01T00:00:00.000Z' })
    await add('Demain', { state: 'reviewed', reviewOn: '2026-11-25' })
    const { total, rows } = await client.resources.toReview({ today, limit: 2 })
    expect(total).toBe(3)
    expect(rows.map(({ title }) => title)).toEqual(['Ancienne', 'À revoir'])
  })

  it('keeps filters under a name', async () => {
    const filter = { text: 'greffe', tags: ['accueil'], isToReview: true }
    const saved = { name: 'À lire', filter, sort: 'addedAt', isDescending: true } as const
    const { filter: kept } = await client.resources.saveFilter(saved)
    expect(await client.resources.savedFilters()).toEqual([{ id: kept.id, ...saved }])
    await client.resources.saveFilter({ ...saved, id: kept.id, name: 'À relire' })
    expect((await client.resources.savedFilters())[0]?.name).toBe('À relire')
    await client.resources.removeFilter({ id: kept.id })
    expect(await client.resources.savedFilters()).toEqual([])
    await undo()
    await undo()
    expect((await client.resources.savedFilters())[0]?.name).toBe('À lire')
  })

  it('finds resources and sources beside the rest from anywhere', async () => {
    await add('Le recours gracieux', { tags: ['délai'] })
    const hits = async (text: string) =>
      (await client.search.query({ text, limit: 5 })).map(({ kind, title }) => `${kind} ${title}`)
    expect(await hits('gracieux')).toEqual(['resource Le recours gracieux'])
    expect(await hits('delai')).toEqual(['resource Le recours gracieux'])
    expect(await hits('ada')).toEqual(['member Ada'])
    expect(await hits('—')).toEqual([])
  })

  it('takes words that are not words', async () => {
    await add('L’« accueil » : n° 1 (bis)', { note: 'c++ / 100 %' })
    for (const text of [
      '"',
      '*',
      'AND',
      'NEAR(',
      "l'accueil",
      '1 bis',
      'n°',
      '𝒳',
      '日本',
      '\u0000',
    ])
      await list({ text })
    expect(await titles({ text: 'l’accueil n° 1' })).toHaveLength(1)
  })
})
