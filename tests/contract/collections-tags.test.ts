import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const unknown = '0198c0de-0000-7000-8000-000000000000'

describe.each(transports)('collections and tags over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const add = async (title: string, parentId: string | null = null) =>
    (await client.collections.create({ title, parentId })).collection
  const place = async (title: string, collectionIds: string[], tags: string[] = []) =>
    (await client.resources.create({ title, collectionIds, tags })).resource
  const shown = async () =>
    (await client.collections.list()).map(({ title, count }) => `${title} ${count}`)
  const tags = async () => (await client.tags.list()).map(({ name, count }) => `${name} ${count}`)
  const undo = () => client.history.undo({})

  it('nests, and counts each resource once with those below', async () => {
    const guides = await add('Guides')
    const reception = await add('Accueil', guides.id)
    const forms = await add('Formulaires', reception.id)
    await add('Vide')
    await place('A', [guides.id, forms.id])
    await place('B', [forms.id])
    const { id } = await place('C', [reception.id])
    expect(await shown()).toEqual(['Guides 3', 'Accueil 3', 'Formulaires 2', 'Vide 0'])
    await client.resources.remove({ ids: [id] })
    expect(await shown()).toEqual(['Guides 2', 'Accueil 2', 'Formulaires 2', 'Vide 0'])
  })

  it('orders each level, moves under another, and undoes', async () => {
    const a = await add('A')
    const b = await add('B')
    const c = await add('C')
    await client.collections.update({ id: c.id, position: 0 })
    expect(await shown()).toEqual(['C 0', 'A 0', 'B 0'])
    await client.collections.update({ id: a.id, parentId: b.id })
    const moved = (await client.collections.list()).map(({ title, parentId }) => [title, parentId])
    expect(moved).toEqual([
      ['C', null],
      ['B', null],
      ['A', b.id],
    ])
    await client.collections.update({ id: a.id, parentId: null, position: 1, title: 'Z' })
    expect(await shown()).toEqual(['C 0', 'Z 0', 'B 0'])
    for (let times = 0; times < 3; times += 1) await undo()
    expect(await shown()).toEqual(['A 0', 'B 0', 'C 0'])
  })

  it('never lies in itself, nor more than ten deep', async () => {
    const line = [await add('1')]
    for (let level = 2; level <= 10; level += 1)
      line.push(await add(`${level}`, line.at(-1)?.id ?? null))
    const [first, second] = line
    const last = line.at(-1)
    const misplaced = { code: 'COLLECTION_MISPLACED' }
    await expect(add('11', last?.id ?? null)).rejects.toMatchObject(misplaced)
    const move = (id = '', parentId = '') => client.collections.update({ id, parentId })
    await expect(move(first?.id, first?.id)).rejects.toMatchObject(misplaced)
    await expect(move(first?.id, last?.id)).rejects.toMatchObject(misplaced)
    const other = await add('Autre')
    await expect(move(first?.id, other.id)).rejects.toMatchObject(misplaced)
    await move(second?.id, other.id)
    const missing = { code: 'NOT_FOUND', data: { kind: 'collection' } }
    await expect(add('Perdue', unknown)).rejects.toMatchObject(missing)
    await expect(move(unknown, first?.id)).rejects.toMatchObject(missing)
  })

  it('removes a collection with those below it, leaves the resources, and brings all back', async () => {
    const guides = await add('Guides')
    const below = await add('Accueil', guides.id)
    const { id } = await place('A', [below.id])
    await client.collections.remove({ id: guides.id })
    expect(await shown()).toEqual([])
    expect((await client.resources.get({ id })).collectionIds).toEqual([])
    expect((await client.resources.list({ today, collectionId: null })).total).toBe(1)
    await undo()
    expect(await shown()).toEqual(['Guides 1', 'Accueil 1'])
    expect((await client.resources.get({ id })).collectionIds).toEqual([below.id])
  })

  it('tells tags apart without case or accents', async () => {
    await place('A', [], ['Éthique', 'droit'])
    const { id } = await place('B', [], ['ethique', 'DROIT', 'Droit'])
    expect(await tags()).toEqual(['droit 2', 'Éthique 2'])
    await client.resources.update({ id, tags: [] })
    expect(await tags()).toEqual(['droit 1', 'Éthique 1'])
  })

  it('renames a tag, unless another bears the name', async () => {
    await place('A', [], ['droit', 'ethique'])
    const [law, ethics] = await client.tags.list()
    if (!law || !ethics) throw new Error('no tags')
    const rename = (name: string) => client.tags.rename({ id: ethics.id, name })
    await expect(rename('DROIT')).rejects.toMatchObject({
      code: 'NAME_TAKEN',
      data: { name: 'droit' },
    })
    await rename('Éthique')
    expect(await tags()).toEqual(['droit 1', 'Éthique 1'])
    expect((await rename('Éthique')).actionId).toBeNull()
    await undo()
    expect(await tags()).toEqual(['droit 1', 'ethique 1'])
    await expect(client.tags.rename({ id: unknown, name: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'tag' },
    })
  })

  it('merges tags: every resource keeps one link', async () => {
    await place('A', [], ['web', 'internet'])
    await place('B', [], ['internet'])
    await place('C', [], ['toile', 'autre'])
    const byName = new Map((await client.tags.list()).map(({ name, id }) => [name, id]))
    const [web = '', internet = '', screen = ''] = ['web', 'internet', 'toile'].map((name) =>
      byName.get(name),
    )
    const { count } = await client.tags.merge({ ids: [internet, screen, web], intoId: web })
    expect(count).toBe(3)
    expect(await tags()).toEqual(['autre 1', 'web 3'])
    await undo()
    expect(await tags()).toEqual(['autre 1', 'internet 2', 'toile 1', 'web 1'])
  })

  it('removes tags; one made again later comes without the resources of old', async () => {
    const { id } = await place('A', [], ['rare'])
    const [tag] = await client.tags.list()
    await client.tags.remove({ ids: [tag?.id ?? ''] })
    expect(await tags()).toEqual([])
    expect((await client.resources.get({ id })).tags).toEqual([])
    await undo()
    expect(await tags()).toEqual(['rare 1'])
    await client.tags.remove({ ids: [tag?.id ?? ''] })
    await place('B', [], ['Rare'])
    expect(await tags()).toEqual(['Rare 1'])
  })
})
