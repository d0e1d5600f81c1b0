import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const nobody = '0198c0de-0000-7000-8000-000000000000'

describe.each(transports)('duplicates over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const add = async (title: string, differing: object = {}) =>
    (await client.resources.create({ title, ...differing })).resource.id
  const groups = async () => (await client.duplicates.groups({})).groups
  const shown = async () =>
    (await groups()).map(({ reasons, resources }) => [resources.map(({ title }) => title), reasons])
  const undo = () => client.history.undo({})
  const martin = {
    role: 'author' as const,
    family: 'Martin',
    given: 'Ada',
    particle: '',
    suffix: '',
    literal: '',
  }
  const share = async (title: string, resourceIds: readonly string[]) => {
    const { session } = await client.sessions.create({
      kind: 'visio',
      title,
      theme: '',
      linkedTo: '',
      mode: 'remote',
      startOn: '2026-11-20',
      startTime: '14:00',
      timeZone: 'Europe/Paris',
      durationMinutes: 60,
      place: '',
      link: '',
      scope: 'national',
      territory: '',
      leadId: null,
      agenda: '',
      minutes: '',
    })
    await client.sessions.setResources({
      id: session.id,
      resources: resourceIds.map((resourceId, index) => ({
        id: resourceId.replace(/^.{8}/, `0198c0d${index}`),
        title: `Ligne ${index}`,
        address: '',
        resourceId,
      })),
    })
    return session.id
  }
  const spend = async (resourceId: string, durationSeconds: number) => {
    const [ada] = await client.members.team()
    await client.time.create({
      personId: ada?.id ?? '',
      spentOn: '2026-11-20',
      startedAt: null,
      endedAt: null,
      timeZone: 'Europe/Paris',
      durationSeconds,
      category: 'preparation',
      link: { kind: 'resource', id: resourceId },
      note: '',
      isVoluntary: false,
    })
  }

  describe('what is added', () => {
    it('is told what is there already, and why, the surest first', async () => {
      await add('Par le titre', { creators: [martin] })
      await add('Autre', { address: 'https://www.exemple.fr/guide/?utm_source=lettre' })
      await add('Par l’ISBN', { type: 'book', isbn: '2-07-036822-X' })
      await add('Par le DOI', { address: 'https://doi.org/10.1000/XYZ' })
      const like = await client.duplicates.like({
        title: 'Par le titré !',
        address: 'http://exemple.fr/guide#fin',
        isbn: '978-2-07-036822-8',
        doi: 'doi:10.1000/xyz',
        creators: [martin],
      })
      expect(like.map(({ resource, reasons }) => [resource.title, reasons])).toEqual([
        ['Par le DOI', ['doi']],
        ['Par l’ISBN', ['isbn']],
        ['Autre', ['address']],
        ['Par le titre', ['title']],
      ])
    })

    it('is like nothing where nothing is known, nor like what is in the trash, nor itself', async () => {
      const id = await add('Guide', { address: 'https://exemple.fr/guide' })
      expect(await client.duplicates.like({})).toEqual([])
      const like = (exceptId?: string) =>
        client.duplicates.like({
          address: 'https://exemple.fr/guide',
          ...(exceptId && { exceptId }),
        })
      expect(await like()).toHaveLength(1)
      expect(await like(id)).toEqual([])
      await client.resources.remove({ ids: [id] })
      expect(await like()).toEqual([])
    })

    it('is not the work of another DOI, nor the book its chapter is in', async () => {
      await add('Un', { address: 'https://exemple.fr/revue', doi: '10.1000/un' })
      const like = await client.duplicates.like({
        title: 'Deux',
        address: 'https://exemple.fr/revue',
        doi: '10.1000/deux',
      })
      expect(like).toEqual([])
      await add('Livre', { type: 'book', isbn: '2-07-036822-X' })
      expect(await client.duplicates.like({ isbn: '2-07-036822-X', type: 'chapter' })).toEqual([])
    })

    it('is like the subtitled, and the misspelt, of the same author', async () => {
      await add('Animer une communauté : guide pratique', { creators: [martin] })
      await add('Animer une comunauté', { creators: [martin] })
      await add('Animer une communauté', { creators: [{ ...martin, family: 'Roux' }] })
      const like = await client.duplicates.like({
        title: 'Animer une communauté',
        creators: [martin],
      })
      expect(like.map(({ resource }) => resource.title).toSorted()).toEqual([
        'Animer une communauté : guide pratique',
        'Animer une comunauté',
      ])
    })
  })

  describe('the review', () => {
    it('groups what looks like one, the surest first, in windows', async () => {
      await add('Titre d’un seul auteur', { creators: [martin] })
      await add('Titre, d’un seul auteur', { creators: [martin] })
      await add('Lien', { address: 'http://exemple.fr/a/' })
      await add('Le lien', { address: 'https://exemple.fr/a?fbclid=1' })
      await add('Article', { doi: '10.1000/a', address: 'https://exemple.fr/revue' })
      await add('L’article', { doi: '10.1000/A' })
      await add('Seul', { address: 'https://exemple.fr/seul' })
      expect(await shown()).toEqual([
        [['Article', 'L’article'], ['doi']],
        [['Lien', 'Le lien'], ['address']],
        [['Titre d’un seul auteur', 'Titre, d’un seul auteur'], ['title']],
      ])
      const {
        total,
        sureCount,
        groups: second,
      } = await client.duplicates.groups({
        offset: 1,
        limit: 1,
      })
      expect([total, sureCount, second.length]).toEqual([3, 2, 1])
      expect(second[0]?.reasons).toEqual(['address'])
    })

    it('puts together what is linked by another, and leaves the trash out', async () => {
      const ids = [
        await add('Un', { address: 'https://exemple.fr/a' }),
        await add('Deux', { address: 'https://exemple.fr/a', isbn: '2-07-036822-X' }),
        await add('Trois', { isbn: '9782070368228' }),
      ]
      expect(await shown()).toEqual([
        [
          ['Un', 'Deux', 'Trois'],
          ['isbn', 'address'],
        ],
      ])
      await client.resources.remove({ ids: ids.slice(1, 2) })
      expect(await groups()).toEqual([])
      await undo()
      expect(await groups()).toHaveLength(1)
    })

    it('shows together no more what is said to be different, until that is undone', async () => {
      const ids = [
        await add('Un', { address: 'https://exemple.fr/a' }),
        await add('Deux', { address: 'https://exemple.fr/a' }),
      ]
      const { actionId } = await client.duplicates.dismiss({ ids })
      expect(actionId).not.toBeNull()
      expect(await groups()).toEqual([])
      const like = { address: 'https://exemple.fr/a', exceptId: ids[0] ?? '' }
      expect(await client.duplicates.like(like)).toEqual([])
      expect((await client.duplicates.dismiss({ ids: ids.toReversed() })).actionId).toBeNull()
      await undo()
      expect(await groups()).toHaveLength(1)
      expect(await client.duplicates.like(like)).toHaveLength(1)
      await client.duplicates.dismiss({ ids })
      expect(await groups()).toEqual([])
    })

    it('keeps two apart even where a third is like both', async () => {
      const [one, two, three] = [
        await add('Un', { address: 'https://exemple.fr/a' }),
        await add('Deux', { address: 'https://exemple.fr/a' }),
        await add('Trois', { address: 'https://exemple.fr/a' }),
      ]
      await client.duplicates.dismiss({ ids: [one, two] })
      expect(await shown()).toEqual([[['Un', 'Trois'], ['address']]])
      await client.duplicates.merge({ keptId: one, mergedIds: [three], choices: {} })
      expect(await groups()).toEqual([])
    })

    it('does not say that an unknown resource differs', async () => {
      const one = await add('Un')
      await expect(client.duplicates.dismiss({ ids: [one, nobody] })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    })
  })

  describe('merging', () => {
    const two = async () => {
      const parent = await client.collections.create({ title: 'Guides', parentId: null })
      const other = await client.collections.create({ title: 'Lettres', parentId: null })
      const kept = await add('Guide', {
        address: 'https://exemple.fr/a',
        tags: ['Accueil'],
        collectionIds: [parent.collection.id],
        addedAt: '2026-05-01T08:00:00.000Z',
        note: 'Vu en mai',
        extra: { genre: 'web', DOI: 'x' },
      })
      const merged = await add('Le guide', {
        address: 'https://www.exemple.fr/a/',
        tags: ['accueil', 'Veille'],
        collectionIds: [other.collection.id],
        addedAt: '2025-05-01T08:00:00.000Z',
        summary: 'Un résumé',
        note: 'Proposé par Grace',
        licence: 'ccBy',
        state: 'reviewed',
        extra: { genre: 'page', medium: 'écran' },
      })
      return { kept, merged, collectionIds: [parent.collection.id, other.collection.id] }
    }

    it('keeps every tag, collection, note and field, and the first day', async () => {
      const { kept, merged, collectionIds } = await two()
      const { resource } = await client.duplicates.merge({
        keptId: kept,
        mergedIds: [merged],
        choices: {},
      })
      expect(resource).toMatchObject({
        id: kept,
        title: 'Guide',
        address: 'https://exemple.fr/a',
        summary: 'Un résumé',
        note: 'Vu en mai\n\nProposé par Grace',
        licence: 'ccBy',
        state: 'reviewed',
        addedAt: '2025-05-01T08:00:00.000Z',
        tags: ['Accueil', 'Veille'],
        extra: { genre: 'web', DOI: 'x', medium: 'écran' },
      })
      expect(resource.collectionIds.toSorted()).toEqual(collectionIds.toSorted())
      expect((await client.resources.trash()).map(({ id }) => id)).toEqual([merged])
      expect(await groups()).toEqual([])
    })

    it('takes the fields chosen from who was chosen', async () => {
      const { kept, merged } = await two()
      const { resource } = await client.duplicates.merge({
        keptId: kept,
        mergedIds: [merged],
        choices: { title: merged, licence: kept, note: merged, address: merged },
      })
      expect(resource).toMatchObject({
        title: 'Le guide',
        address: 'https://www.exemple.fr/a/',
        licence: 'unknown',
        note: 'Proposé par Grace',
      })
    })

    it('keeps every use and every second, a session that had both keeping one line', async () => {
      const { kept, merged } = await two()
      await share('Les deux', [merged, kept])
      await share('L’une', [merged])
      await spend(kept, 600)
      await spend(merged, 1201)
      await client.duplicates.merge({ keptId: kept, mergedIds: [merged], choices: {} })
      const uses = await client.resources.uses({ id: kept })
      expect(uses.map(({ title }) => title).toSorted()).toEqual(['Les deux', 'L’une'].toSorted())
      expect((await client.resources.get({ id: kept })).useCount).toBe(2)
      expect((await client.resources.get({ id: merged })).useCount).toBe(0)
      const { seconds, entryCount } = await spentOn(kept)
      expect([seconds, entryCount]).toEqual([1801, 2])
      await undo()
      expect((await client.resources.get({ id: merged })).useCount).toBe(2)
      expect((await spentOn(merged)).seconds).toBe(1201)
    })

    const spentOn = async (id: string) => {
      const { rows } = await client.time.entries({
        from: '2026-01-01',
        to: '2027-01-01',
        link: { kind: 'resource', id },
      })
      return {
        entryCount: rows.length,
        seconds: rows.reduce((sum, row) => sum + row.durationSeconds, 0),
      }
    }

    it('is one action: undone, all is as it was, and it can be done again', async () => {
      const { kept, merged } = await two()
      await share('Les deux', [merged, kept])
      const look = async () => ({
        library: await client.resources.list({ today, sort: 'title' }),
        resources: [
          await client.resources.get({ id: kept }),
          await client.resources.get({ id: merged }),
        ].map(({ updatedAt: _at, ...rest }) => rest),
        collections: await client.collections.list(),
        tags: await client.tags.list(),
        groups: (await groups()).map(({ key }) => key),
      })
      const before = await look()
      const once = await client.duplicates.merge({ keptId: kept, mergedIds: [merged], choices: {} })
      await undo()
      expect(await look()).toEqual(before)
      const again = await client.duplicates.merge({
        keptId: kept,
        mergedIds: [merged],
        choices: {},
      })
      expect({ ...again.resource, updatedAt: '' }).toEqual({ ...once.resource, updatedAt: '' })
    })

    it('keeps every file once, groups those of one file, and gives them back', async () => {
      const attach = async (id: string, ...texts: string[]) => {
        const files = texts.map((text) => new File([text], `${text}.txt`, { type: 'text/plain' }))
        for await (const step of await client.resources.addFiles({ id, files }))
          expect(step).toBeDefined()
      }
      const names = async (id: string) =>
        (await client.resources.get({ id })).files.map(({ name }) => name).toSorted()
      const kept = await add('Un')
      const merged = await add('Deux')
      await attach(kept, 'charte')
      await attach(merged, 'charte', 'modèle')
      expect(await shown()).toEqual([[['Un', 'Deux'], ['file']]])
      const merge = () =>
        client.duplicates.merge({ keptId: kept, mergedIds: [merged], choices: {} })
      for (let turn = 0; turn < 2; turn += 1) {
        await merge()
        expect(await names(kept)).toEqual(['charte.txt', 'modèle.txt'])
        expect(await names(merged)).toEqual(['charte.txt', 'modèle.txt'])
        await undo()
        expect(await names(kept)).toEqual(['charte.txt'])
      }
    })

    it('refuses one that is in the trash, or never was, and then changes nothing', async () => {
      const { kept, merged } = await two()
      for (const mergedIds of [[nobody], [merged, nobody]])
        await expect(
          client.duplicates.merge({ keptId: kept, mergedIds, choices: {} }),
        ).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await client.resources.remove({ ids: [merged] })
      await expect(
        client.duplicates.merge({ keptId: kept, mergedIds: [merged], choices: {} }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await client.resources.get({ id: kept })).tags).toEqual(['Accueil'])
    })
  })

  describe('merging every sure group', () => {
    it('keeps the most complete of each, in one action, and leaves likely ones alone', async () => {
      await add('A', { address: 'https://exemple.fr/a' })
      await add('A complet', { address: 'https://exemple.fr/a', summary: 'Résumé' })
      await add('B', { doi: '10.1000/b' })
      await add('B bis', { doi: '10.1000/b' })
      await add('Titre d’un seul auteur', { creators: [martin] })
      await add('Titre, d’un seul auteur', { creators: [martin] })
      const { merged } = await client.duplicates.mergeMany({ keys: 'sure' })
      expect(merged).toBe(2)
      expect((await client.resources.trash()).map(({ title }) => title).toSorted()).toEqual([
        'A',
        'B bis',
      ])
      expect(await shown()).toHaveLength(1)
      await undo()
      expect(await shown()).toHaveLength(3)
      expect(await client.resources.trash()).toEqual([])
    })

    it('merges those named, and none that is no more what it was', async () => {
      await add('A', { address: 'https://exemple.fr/a' })
      const second = await add('A bis', { address: 'https://exemple.fr/a' })
      const [{ key } = { key: '' }] = await groups()
      await add('A ter', { address: 'https://exemple.fr/a' })
      expect(await client.duplicates.mergeMany({ keys: [key] })).toEqual({
        actionId: null,
        merged: 0,
      })
      await client.resources.remove({ ids: [second] })
      const [now] = await groups()
      expect((await client.duplicates.mergeMany({ keys: [now?.key ?? ''] })).merged).toBe(1)
      expect(await groups()).toEqual([])
    })

    it('merges nothing that only the front page of a site makes alike', async () => {
      await add('Accueil du site', { address: 'https://exemple.fr/' })
      await add('Un texte du site', { address: 'https://exemple.fr' })
      expect((await client.duplicates.groups({})).sureCount).toBe(0)
      expect(await shown()).toHaveLength(1)
      expect((await client.duplicates.mergeMany({ keys: 'sure' })).merged).toBe(0)
    })
  })
})
