import { v7 as uuidv7 } from 'uuid'
import type { DigitalComfort } from '../../../preload/contract/members'
import type {
  Creator,
  Licence,
  ResourceState,
  ResourceType,
} from '../../../preload/contract/resource-shapes'
import { addDays } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import library from '../../../resources/sample-library.json'
import type { Writing } from '../../database/action'
import { insertResource } from '../../database/resource-writing'
import { collections } from '../../database/schema'
import { scatter } from './sample-attendance'
import type { SampleLife, SampleResource } from './sample-life'
import type { SamplePerson } from './sample-people'

/** A resource as the sample tells it, in both languages. */
interface Told {
  type: ResourceType
  fr: string
  en: string
  /** `@` stands for the site of the sample. */
  address: string
  collections: string[]
  tags: (keyof typeof library.tags)[]
  state: ResourceState
  /** Days since it was collected. */
  ago: number
  licence: Licence
  level?: DigitalComfort
  /** Days until it is to be looked at again; in the past, it is late. */
  reviewIn?: number
  site?: string
  issued?: string
  isbn?: string
  /** Family and given name. */
  author?: [string, string]
  summaryFr?: string
  summaryEn?: string
}

type Founded = Pick<SampleLife, 'writing' | 'locale' | 'today' | 'people'>

const told = library.resources as Told[]

/** The library of the sample: nested collections, and what the community collected in a year. */
export function insertSampleLibrary(life: Founded): SampleResource[] {
  const collectionIds = insertCollections(life)
  return told.map((one, rank) => insertTold(life, one, rank, collectionIds))
}

function insertTold(
  { writing, locale, today, people }: Founded,
  one: Told,
  rank: number,
  collectionIds: ReadonlyMap<string, string>,
): SampleResource {
  const addedOn = addDays(today, -one.ago)
  const address = one.address.replace('@', sample.resources)
  const isOwn = one.address.startsWith('@')
  const proposedById = personAt(people, addedOn, rank)
  const id = insertResource(writing, {
    title: one[locale],
    type: one.type,
    address,
    addedAt: `${addedOn}T09:${String(10 + (rank % 50))}:00.000Z`,
    state: one.state,
    licence: one.licence,
    level: one.level ?? null,
    reviewOn: one.reviewIn === undefined ? null : addDays(today, one.reviewIn),
    // Addresses of the State, and whatever the sample's people wrote, are in French.
    language: 'fr',
    summary: (locale === 'fr' ? one.summaryFr : one.summaryEn) ?? '',
    containerTitle: one.site ?? '',
    issuedOn: one.issued ?? null,
    isbn: one.isbn ?? '',
    creators: one.author === undefined ? [] : [authorOf(one.author)],
    rightsHolder: isOwn && one.licence !== 'unknown' ? sample[locale].name : '',
    territory: isOwn && rank % 5 === 0 ? (sample[locale].territories[rank % 3] ?? '') : '',
    proposedById,
    tutorialById: one.type === 'tutorial' ? personAt(people, addedOn, rank + 500) : null,
    tags: one.tags.map((tag) => library.tags[tag][locale]),
    collectionIds: one.collections.flatMap((key) => collectionIds.get(key) ?? []),
  })
  return { id, title: one[locale], address, addedOn, isShared: one.state === 'shared' }
}

/** Every other resource was proposed by one of the members there were. */
function personAt(people: readonly SamplePerson[], day: string, seed: number): string | null {
  if (seed % 2 === 1) return null
  const there = people.filter(
    ({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || leftOn > day),
  )
  return there[Math.floor(scatter(seed, 11) * there.length)]?.id ?? null
}

function authorOf([family, given]: [string, string]): Creator {
  return { role: 'author', family, given, particle: '', suffix: '', literal: '' }
}

function insertCollections({ writing, locale }: Founded): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const all: { key: string; parent?: string; fr: string; en: string }[] = library.collections
  for (const [position, one] of all.entries()) {
    const parentId = one.parent === undefined ? null : (ids.get(one.parent) ?? null)
    ids.set(one.key, insertCollection(writing, { title: one[locale], parentId, position }))
  }
  return ids
}

function insertCollection(
  { database, at }: Writing,
  row: { title: string; parentId: string | null; position: number },
): string {
  const id = uuidv7()
  database
    .insert(collections)
    .values({ id, ...row, note: '', createdAt: at, updatedAt: at })
    .run()
  return id
}
