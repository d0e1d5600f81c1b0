import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { ResourceDraft, ResourceFields } from '../../preload/contract/resources'
import { addressKey } from '../../preload/rules/address-key'
import { authorsOf } from '../../preload/rules/authors'
import { creatorWords } from '../../preload/rules/creator-words'
import { doiKey } from '../../preload/rules/doi'
import { folded } from '../../preload/rules/folded'
import { isbnKey } from '../../preload/rules/isbn'
import { titleKey } from '../../preload/rules/title-key'
import { fail } from '../rules/failure'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { naturalId } from './natural-key'
import { fieldsOf } from './resources'
import { collectionResources, collections, resources, resourceTags, tags } from './schema'

type Row = typeof resources.$inferInsert
type Fields = Omit<ResourceFields, 'tags' | 'collectionIds'>
type Change = { [Key in keyof ResourceFields]?: ResourceFields[Key] | undefined }

/** What a new resource holds where nobody said anything. */
const empty: Omit<Fields, 'title' | 'addedAt'> = {
  type: 'link',
  address: '',
  creators: [],
  containerTitle: '',
  publisher: '',
  publisherPlace: '',
  volume: '',
  issue: '',
  pages: '',
  edition: '',
  issuedOn: null,
  accessedOn: null,
  doi: '',
  isbn: '',
  issn: '',
  language: '',
  summary: '',
  note: '',
  level: null,
  licence: 'unknown',
  rightsHolder: '',
  attribution: '',
  state: 'toRead',
  reviewOn: null,
  territory: '',
  proposedById: null,
  tutorialById: null,
  extra: {},
}

/** Adds a resource with its tags and collections, inside the action that does, and gives its id. */
export function insertResource(writing: Writing, draft: ResourceDraft): string {
  const { database, at } = writing
  const { tags: names = [], collectionIds = [], ...given } = draft
  const id = uuidv7()
  const fields: Fields = { ...empty, addedAt: at, ...definedOf(given), title: draft.title }
  database
    .insert(resources)
    .values({ id, ...columnsOf(fields), createdAt: at, updatedAt: at })
    .run()
  setTags(writing, id, names)
  setCollections(writing, id, collectionIds)
  return id
}

/** Writes the fields that differ; nothing where none does. */
export function updateResource(writing: Writing, id: string, wanted: Change): void {
  const { database, at } = writing
  const row = database
    .select()
    .from(resources)
    .where(and(eq(resources.id, id), isNull(resources.deletedAt)))
    .get()
  if (row === undefined) fail('NOT_FOUND', { kind: 'resource' })
  const { tags: names, collectionIds, ...given } = wanted
  const fields = changedFields<Row>(row, columnsOf({ ...fieldsOf(row), ...definedOf(given) }))
  if (!isEmpty(fields)) {
    database
      .update(resources)
      .set({ ...fields, updatedAt: at })
      .where(eq(resources.id, id))
      .run()
  }
  if (names !== undefined) setTags(writing, id, names)
  if (collectionIds !== undefined) setCollections(writing, id, collectionIds)
}

/** Makes the tags of a resource those named; a name nobody used yet makes its tag. */
export function setTags(writing: Writing, resourceId: string, names: readonly string[]): void {
  const { database, at } = writing
  const wanted = new Set(names.map((name) => tagIdFor(writing, name)))
  const rows = database
    .select()
    .from(resourceTags)
    .where(eq(resourceTags.resourceId, resourceId))
    .all()
  for (const { id, deletedAt } of changedLinks(rows, wanted, ({ tagId }) => tagId, at)) {
    database
      .update(resourceTags)
      .set({ deletedAt, updatedAt: at })
      .where(eq(resourceTags.id, id))
      .run()
  }
  for (const tagId of missingFrom(rows, wanted, (row) => row.tagId))
    insertTagLink(writing, resourceId, tagId)
}

/** Adds one tag to a resource, which may already bear it. */
export function addTag(writing: Writing, resourceId: string, tagId: string): void {
  const { database, at } = writing
  const link = database
    .select()
    .from(resourceTags)
    .where(and(eq(resourceTags.resourceId, resourceId), eq(resourceTags.tagId, tagId)))
    .get()
  if (!link) return insertTagLink(writing, resourceId, tagId)
  if (link.deletedAt === null) return
  database
    .update(resourceTags)
    .set({ deletedAt: null, updatedAt: at })
    .where(eq(resourceTags.id, link.id))
    .run()
}

function insertTagLink({ database, at }: Writing, resourceId: string, tagId: string): void {
  const id = naturalId('resource_tags', resourceId, tagId)
  database
    .insert(resourceTags)
    .values({ id, resourceId, tagId, createdAt: at, updatedAt: at })
    .run()
}

/** Makes the collections of a resource those given. */
export function setCollections(
  { database, at }: Writing,
  resourceId: string,
  collectionIds: readonly string[],
): void {
  const wanted = new Set(collectionIds)
  const table = collectionResources
  const rows = database.select().from(table).where(eq(table.resourceId, resourceId)).all()
  for (const { id, deletedAt } of changedLinks(rows, wanted, (row) => row.collectionId, at)) {
    database.update(table).set({ deletedAt, updatedAt: at }).where(eq(table.id, id)).run()
  }
  for (const collectionId of missingFrom(rows, wanted, (row) => row.collectionId)) {
    const known = database
      .select({ id: collections.id })
      .from(collections)
      .where(and(eq(collections.id, collectionId), isNull(collections.deletedAt)))
      .get()
    if (known === undefined) fail('NOT_FOUND', { kind: 'collection' })
    const id = naturalId('collection_resources', collectionId, resourceId)
    database
      .insert(table)
      .values({ id, collectionId, resourceId, createdAt: at, updatedAt: at })
      .run()
  }
}

interface Link {
  id: string
  deletedAt: string | null
}

/** Links to take out of the trash or put into it, so that those wanted are the live ones. */
function changedLinks<Row extends Link>(
  rows: readonly Row[],
  wanted: ReadonlySet<string>,
  targetOf: (row: Row) => string,
  at: string,
): Link[] {
  return rows.flatMap((row) => {
    const isWanted = wanted.has(targetOf(row))
    if (isWanted === (row.deletedAt === null)) return []
    return [{ id: row.id, deletedAt: isWanted ? null : at }]
  })
}

function missingFrom<Row>(
  rows: readonly Row[],
  wanted: ReadonlySet<string>,
  targetOf: (row: Row) => string,
): string[] {
  const known = new Set(rows.map(targetOf))
  return [...wanted].filter((id) => !known.has(id))
}

/** The id of the tag of this name, made where there is none; case and accents do not count. */
export function tagIdFor({ database, at }: Writing, name: string): string {
  const nameKey = folded(name)
  const live = database
    .select({ id: tags.id })
    .from(tags)
    .where(and(eq(tags.nameKey, nameKey), isNull(tags.deletedAt)))
    .get()
  if (live) return live.id
  const natural = naturalId('tags', nameKey)
  const before = database.select().from(tags).where(eq(tags.id, natural)).get()
  if (before && before.deletedAt !== null) {
    const row = { name, nameKey, deletedAt: null, updatedAt: at }
    database.update(tags).set(row).where(eq(tags.id, natural)).run()
    return natural
  }
  // A tag renamed since keeps the id of its first name.
  const id = before ? uuidv7() : natural
  database.insert(tags).values({ id, name, nameKey, createdAt: at, updatedAt: at }).run()
  return id
}

/** A resource as its row: lists as JSON, and the keys that duplicates are found by. */
function columnsOf(fields: Fields): Omit<Row, 'id' | 'createdAt' | 'updatedAt'> {
  const { creators, extra } = fields
  return {
    ...fields,
    creators: JSON.stringify(creators),
    authors: authorsOf(creators).map(creatorWords).join(', '),
    extra: JSON.stringify(extra),
    addressKey: addressKey(fields.address),
    // An address of the resolver, or of a publisher's page, says the DOI too.
    doiKey: doiKey(fields.doi) || doiKey(fields.address),
    isbnKey: isbnKey(fields.isbn),
    titleKey: titleKey(fields.title, authorsOf(creators)),
  }
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

/** The values that are given; a key without a value says nothing. */
function definedOf<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as Defined<T>
}
