import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource, ResourceFilter, ResourceSort } from '../../preload/contract/resource-shapes'
import { folded } from '../../preload/rules/folded'
import { found } from './founding'
import { type Client, transports } from './transports'

const today = '2026-11-24'
const words = ['Greffe', 'dématérialisé', 'cœur', 'de', 'Été', 'n°1', 'l’accueil', '']
const tagNames = ['Droit', 'droit', 'Éthique', 'web', 'été']
const verbs = [
  'create',
  'createMany',
  'update',
  'updateMany',
  'remove',
  'restore',
  'place',
  'move',
  'drop',
  'rename',
  'merge',
  'untag',
  'save',
] as const

/** One thing a person does, on whatever is there when its turn comes. */
const step = fc.record({
  verb: fc.constantFrom(...verbs),
  pick: fc.nat(30),
  other: fc.nat(30),
  title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  note: fc.constantFrom(...words),
  tags: fc.array(fc.constantFrom(...tagNames), { maxLength: 2 }),
  type: fc.constantFrom('link', 'book', 'video'),
  state: fc.constantFrom('toRead', 'reviewed', 'shared'),
  language: fc.constantFrom('', 'fr', 'en'),
  reviewOn: fc.constantFrom(null, '2026-11-01', '2027-01-01'),
  month: fc.constantFrom('01', '02', '03'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function perform(client: Client, { verb, pick, other, ...said }: Step) {
  const { rows } = await client.resources.list({ today })
  const collections = await client.collections.list()
  const tags = await client.tags.list()
  const one = rows[pick % Math.max(1, rows.length)]
  const collection = collections[pick % Math.max(1, collections.length)]
  const parent = collections[other % Math.max(1, collections.length)]
  const tag = tags[pick % Math.max(1, tags.length)]
  const fields = {
    title: said.title.join(' ').trim() || 'Sans titre',
    note: said.note,
    tags: said.tags,
    type: said.type,
    state: said.state,
    language: said.language,
    reviewOn: said.reviewOn,
    addedAt: `2026-${said.month}-01T00:00:00.000Z`,
    collectionIds: collection && other % 2 === 0 ? [collection.id] : [],
  }
  if (verb === 'create') return client.resources.create(fields)
  if (verb === 'createMany') return client.resources.createMany({ drafts: [fields, fields] })
  if (verb === 'place')
    return client.collections.create({
      title: said.note || 'Dossier',
      parentId: parent?.id ?? null,
    })
  if (verb === 'save')
    return client.resources.saveFilter({
      name: fields.title,
      filter: { text: said.note },
      sort: 'title',
      isDescending: false,
    })
  if (verb === 'restore') {
    const [thrown] = await client.resources.trash()
    return thrown && client.resources.restore({ ids: [thrown.id] })
  }
  if (verb === 'drop') return collection && client.collections.remove({ id: collection.id })
  if (verb === 'move' && collection && parent) {
    // Refused where it would lie in itself: nothing happened.
    const moved = { id: collection.id, parentId: pick % 2 ? parent.id : null, position: other % 3 }
    return client.collections.update(moved).catch(() => null)
  }
  if (verb === 'rename')
    return tag && client.tags.rename({ id: tag.id, name: said.note || 'Nom' }).catch(() => null)
  if (verb === 'merge' && tag && tags[0]) {
    return client.tags.merge({ ids: [tag.id], intoId: tags[0].id })
  }
  if (verb === 'untag') return tag && client.tags.remove({ ids: [tag.id] })
  if (!one) return null
  if (verb === 'update') return client.resources.update({ id: one.id, ...fields })
  if (verb === 'remove') return client.resources.remove({ ids: [one.id] })
  if (verb !== 'updateMany') return null
  return client.resources.updateMany({
    ids: rows.map(({ id }) => id),
    state: said.state,
    addTags: said.tags.slice(0, 1),
    removeTags: said.tags.slice(1),
    ...(collection ? { addToIds: [collection.id] } : {}),
  })
}

/** All that a person sees, less the marks that only ever move on. */
async function visible(client: Client) {
  const ids = await client.resources.ids({ today })
  const resources = await Promise.all(ids.map((id) => client.resources.get({ id })))
  return {
    resources: resources.map(({ updatedAt: _at, ...resource }) => resource),
    facets: await client.resources.facets({ today }),
    collections: await client.collections.list(),
    tags: await client.tags.list(),
    filters: await client.resources.savedFilters(),
  }
}

const asked = fc.record(
  {
    text: fc.constantFrom('', 'gr', 'coeur', 'd', 'de', 'ete de', 'DROIT', 'acc l', 'n 1', '°'),
    types: fc.constantFrom<Resource['type'][]>(['book'], ['link', 'video']),
    states: fc.constantFrom<Resource['state'][]>(['toRead'], ['toRead', 'shared']),
    language: fc.constantFrom('', 'fr'),
    tags: fc.constantFrom<string[]>(['droit'], ['ÉTHIQUE', 'web']),
    isToReview: fc.boolean(),
    isNeverUsed: fc.boolean(),
    hasFile: fc.boolean(),
  },
  { requiredKeys: ['text'] },
)
const order = fc.record({
  sort: fc.constantFrom<ResourceSort>('relevance', 'addedAt', 'title', 'reviewOn', 'useCount'),
  isDescending: fc.boolean(),
})

const wordsIn = (text: string) => folded(text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? []
const begin = (text: string, searched: string) =>
  wordsIn(searched).every((word) => wordsIn(text).some((one) => one.startsWith(word)))

/** What the list should be, by reading every resource one after the other. */
function plainly(
  resources: readonly Resource[],
  filter: ResourceFilter,
  { sort, isDescending }: { sort: ResourceSort; isDescending: boolean },
): string[] {
  const { types, states, language, tags = [], isToReview, isNeverUsed, hasFile } = filter
  const text = filter.text.trim()
  const kept = resources.filter(
    (one) =>
      (text === '' ||
        (wordsIn(text).length > 0 &&
          begin(`${one.title} ${one.note} ${one.tags.join(' ')}`, text))) &&
      (!types || types.includes(one.type)) &&
      (!states || states.includes(one.state)) &&
      (language === undefined || one.language === language) &&
      tags.every((name) => one.tags.some((borne) => folded(borne) === folded(name))) &&
      (isToReview === undefined ||
        isToReview === (one.state === 'toRead' || (one.reviewOn ?? '9') <= today)) &&
      (isNeverUsed === undefined || isNeverUsed) &&
      (hasFile === undefined || !hasFile),
  )
  const newest = kept.toSorted((a, b) =>
    a.addedAt === b.addedAt ? (a.id > b.id ? -1 : 1) : a.addedAt > b.addedAt ? -1 : 1,
  )
  if (sort === 'relevance' && wordsIn(text).length > 0) {
    const isTitled = ({ title }: Resource) => (begin(title, text) ? 0 : 1)
    return newest.toSorted((a, b) => isTitled(a) - isTitled(b)).map(({ id }) => id)
  }
  if (sort === 'relevance') return newest.map(({ id }) => id)
  if (sort === 'addedAt') return (isDescending ? newest : newest.toReversed()).map(({ id }) => id)
  const keyOf = (one: Resource) =>
    sort === 'title'
      ? folded(one.title).replace(/^[^\p{L}\p{N}]+/u, '')
      : sort === 'reviewOn'
        ? (one.reviewOn ?? '')
        : `${one.useCount}`
  const filled = newest.filter((one) => keyOf(one) !== '')
  const sorted = filled.toSorted((a, b) => {
    const [left, right] = isDescending ? [keyOf(b), keyOf(a)] : [keyOf(a), keyOf(b)]
    return left < right ? -1 : left > right ? 1 : 0
  })
  return [...sorted, ...newest.filter((one) => keyOf(one) === '')].map(({ id }) => id)
}

describe('the library, whatever was done', () => {
  const withClient = async (work: (client: Client) => Promise<void>) => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    const { client, close } = await transport.connect()
    try {
      await found(client)
      await work(client)
    } finally {
      await close()
    }
  }

  it('goes back step by step through every state there was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) =>
        withClient(async (client) => {
          const past = []
          for (const one of steps) {
            const before = await visible(client)
            if ((await perform(client, one))?.actionId) past.push(before)
          }
          for (const before of past.toReversed()) {
            await client.history.undo({})
            expect(await visible(client)).toEqual(before)
          }
          await expect(client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
        }),
      ),
      { numRuns: 30 },
    )
  }, 120_000)

  it('lists what reading every resource one after the other gives', async () => {
    const asks = fc.array(fc.tuple(step, asked, order), { minLength: 1, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(asks, (steps) =>
        withClient(async (client) => {
          for (const [one, filter, by] of steps) {
            await perform(client, one)
            const { resources } = await visible(client)
            const whole = await Promise.all(resources.map(({ id }) => client.resources.get({ id })))
            const expected = plainly(whole, filter, by)
            const { total, rows } = await client.resources.list({ today, ...filter, ...by })
            expect(rows.map(({ id }) => id)).toEqual(expected)
            expect(total).toBe(expected.length)
          }
        }),
      ),
      { numRuns: 40 },
    )
  }, 120_000)
})
