import { asc, isNull } from 'drizzle-orm'
import { collections } from './schema'
import type { ReadableDatabase } from './workspace-file'

export type StoredCollection = typeof collections.$inferSelect

/** Collections out of the trash, parents before children, each level in its order. */
export function readCollections(database: ReadableDatabase): StoredCollection[] {
  const rows = database
    .select()
    .from(collections)
    .where(isNull(collections.deletedAt))
    .orderBy(asc(collections.position), asc(collections.createdAt), asc(collections.id))
    .all()
  const known = new Set(rows.map(({ id }) => id))
  // One whose parent is in the trash is shown at the top rather than nowhere.
  const parentOf = (row: StoredCollection) =>
    row.parentId !== null && known.has(row.parentId) ? row.parentId : null
  const byParent = Map.groupBy(rows, parentOf)
  const ordered: StoredCollection[] = []
  const take = (parentId: string | null) => {
    for (const row of byParent.get(parentId) ?? []) {
      ordered.push({ ...row, parentId })
      take(row.id)
    }
  }
  take(null)
  return ordered
}

/** A collection and those below it, by their ids. */
export function collectionsBelow(database: ReadableDatabase, id: string): ReadonlySet<string> {
  const below = new Set([id])
  for (const row of readCollections(database)) {
    if (row.parentId !== null && below.has(row.parentId)) below.add(row.id)
  }
  return below
}
