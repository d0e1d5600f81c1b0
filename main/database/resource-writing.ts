import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { v7 as uuidv7 } from 'uuid'
import type { ResourceDraft, ResourceFields } from '../../preload/contract/resource-shapes'
import { folded } from '../../preload/rules/folded'
import { fail } from '../rules/failure'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { changedLinks, missingFrom } from './link-changes'
import { naturalId } from './natural-key'
import { columnsOf, definedOf, emptyFields } from './resource-columns'
import { fieldsOf, type StoredResource } from './resources'
import { collectionResources, collections, resources, resourceTags } from './schema'
import { setTags, tagIdFor } from './tag-writing'

/** Adds a resource with its tags and collections, inside the action that does, and gives its id. */
export function insertResource(writing: Writing, draft: ResourceDraft): string {
  return insertResources(writing, [draft])[0] ?? ''
}

/**
 * Adds resources, thousands of them as well, inside the action that does; gives their ids in the
 * order of the drafts. Statements are prepared once, tags and collections looked up once each.
 */
export function insertResources(writing: Writing, drafts: readonly ResourceDraft[]): string[] {
  const { database, at } = writing
  const insert = inserting(writing, resources)
  const insertTag = inserting(writing, resourceTags)
  const insertPlace = inserting(writing, collectionResources)
  const tagIds = new Map<string, string>()
  const tagOf = (name: string) => {
    const key = folded(name)
    const id = tagIds.get(key) ?? tagIdFor(writing, name)
    tagIds.set(key, id)
    return id
  }
  const knownCollections = drafts.some(({ collectionIds = [] }) => collectionIds.length > 0)
    ? new Set(
        database
          .select({ id: collections.id })
          .from(collections)
          .where(isNull(collections.deletedAt))
          .all()
          .map(({ id }) => id),
      )
    : new Set()
  const lifetime = { createdAt: at, updatedAt: at, deletedAt: null }
  return drafts.map(({ tags: names = [], collectionIds = [], ...given }) => {
    const id = uuidv7()
    const fields = { ...emptyFields, addedAt: at, ...definedOf(given), title: given.title }
    insert({ id, ...columnsOf(fields), ...lifetime })
    for (const tagId of new Set(names.map(tagOf)))
      insertTag({
        id: naturalId('resource_tags', id, tagId),
        resourceId: id,
        tagId,
        ...lifetime,
      })
    for (const collectionId of new Set(collectionIds)) {
      if (!knownCollections.has(collectionId)) fail('NOT_FOUND', { kind: 'collection' })
      insertPlace({
        id: naturalId('collection_resources', collectionId, id),
        collectionId,
        resourceId: id,
        ...lifetime,
      })
    }
    return id
  })
}

/** An insertion prepared once for many rows, every column given. */
function inserting<Table extends SQLiteTable>(
  { database }: Writing,
  table: Table,
): (row: Table['$inferSelect']) => void {
  const names = Object.keys(getTableColumns(table))
  const values = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
  const statement = database
    .insert(table)
    .values(values as Table['$inferInsert'])
    .prepare()
  return (row) => {
    statement.run(row)
  }
}

type Change = { [Key in keyof ResourceFields]?: ResourceFields[Key] | undefined }

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
  const fields = changedFields<StoredResource>(
    row,
    columnsOf({ ...fieldsOf(row), ...definedOf(given) }),
  )
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

/** Makes the collections of a resource those given. */
export function setCollections(
  { database, at }: Writing,
  resourceId: string,
  collectionIds: readonly string[],
): void {
  const wanted = new Set(collectionIds)
  const table = collectionResources
  // Links to a collection in the trash stay as they are, for the day it is taken out.
  const rows = database
    .select(getTableColumns(table))
    .from(table)
    .innerJoin(collections, eq(collections.id, table.collectionId))
    .where(and(eq(table.resourceId, resourceId), isNull(collections.deletedAt)))
    .all()
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
