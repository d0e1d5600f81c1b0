import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foundTeam, spentBy } from './timed-team'
import { type Client, type Connection, transports } from './transports'

const nobody = '0190a0a0-0000-7000-8000-000000000000'

describe.each(transports)('categories of time over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    ;({ ada } = await foundTeam(client))
  })
  afterEach(() => connection.close())

  const spent = (differing: Parameters<typeof spentBy>[1] = {}) => spentBy(ada, differing)

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
})
