import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { readCollections, type StoredCollection } from '../../database/collections'
import { collections } from '../../database/schema'
import { mayLieUnder } from '../../rules/collection-place'
import { fail } from '../../rules/failure'

interface Draft {
  title: string
  parentId: string | null
  note?: string | undefined
}

/** Adds a collection, the last of its level, and gives its id. */
export function insertCollection(
  { database, at }: Writing,
  { title, parentId, note = '' }: Draft,
): string {
  const all = readCollections(database)
  if (parentId !== null) {
    if (!all.some((one) => one.id === parentId)) fail('NOT_FOUND', { kind: 'collection' })
    if (!mayLieUnder(all, null, parentId)) fail('COLLECTION_MISPLACED')
  }
  const id = uuidv7()
  const position = siblingsOf(all, parentId).length
  const row = { id, parentId, title, note, position, createdAt: at, updatedAt: at }
  database.insert(collections).values(row).run()
  return id
}

interface Change {
  title?: string | undefined
  note?: string | undefined
  parentId?: string | null | undefined
  position?: number | undefined
}

/** Writes what differs; a new place is made among those already there. */
export function updateCollection(writing: Writing, id: string, wanted: Change): void {
  const { database } = writing
  const all = readCollections(database)
  const row = all.find((one) => one.id === id) ?? fail('NOT_FOUND', { kind: 'collection' })
  const { parentId = row.parentId, position, title, note } = wanted
  if (parentId !== row.parentId && parentId !== null) {
    if (!all.some((one) => one.id === parentId)) fail('NOT_FOUND', { kind: 'collection' })
    if (!mayLieUnder(all, id, parentId)) fail('COLLECTION_MISPLACED')
  }
  write(writing, row, { title, note, parentId })
  if (position === undefined && parentId === row.parentId) return
  const others = siblingsOf(all, parentId).filter((one) => one.id !== id)
  for (const [index, one] of others.toSpliced(position ?? others.length, 0, row).entries())
    write(writing, one, { position: index })
}

/** Puts a collection and those below it in the trash; the resources stay. */
export function removeCollection({ database, at }: Writing, id: string): void {
  const all = readCollections(database)
  if (!all.some((one) => one.id === id)) fail('NOT_FOUND', { kind: 'collection' })
  const gone = new Set([id])
  for (const one of all) if (one.parentId !== null && gone.has(one.parentId)) gone.add(one.id)
  for (const goneId of gone) {
    database
      .update(collections)
      .set({ deletedAt: at, updatedAt: at })
      .where(and(eq(collections.id, goneId), isNull(collections.deletedAt)))
      .run()
  }
}

function write(
  { database, at }: Writing,
  row: StoredCollection,
  wanted: { [Key in keyof StoredCollection]?: StoredCollection[Key] | undefined },
): void {
  const fields = changedFields<StoredCollection>(row, wanted)
  if (isEmpty(fields)) return
  database
    .update(collections)
    .set({ ...fields, updatedAt: at })
    .where(eq(collections.id, row.id))
    .run()
}

function siblingsOf(all: readonly StoredCollection[], parentId: string | null): StoredCollection[] {
  return all.filter((one) => one.parentId === parentId)
}
