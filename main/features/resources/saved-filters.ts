import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { ResourceFilter, ResourceSort } from '../../../preload/contract/resource-shapes'
import { type SavedFilter } from '../../../preload/contract/resources'
import { folded } from '../../../preload/rules/folded'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { savedFilters } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

type Stored = typeof savedFilters.$inferSelect

/** Filters somebody named, by name; what a newer version wrote and this one cannot read is left out. */
export function readFilters(database: ReadableDatabase): SavedFilter[] {
  return database
    .select()
    .from(savedFilters)
    .where(isNull(savedFilters.deletedAt))
    .all()
    .flatMap((row) => shownOf(row) ?? [])
    .map((filter) => ({ filter, key: folded(filter.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ filter }) => filter)
}

/** Names a filter, or changes one; gives its id. */
export function writeFilter(
  { database, at }: Writing,
  { id, name, filter, sort, isDescending }: Omit<SavedFilter, 'id'> & { id?: string | undefined },
): string {
  const fields = { name, filter: JSON.stringify(filter), sort, isDescending }
  if (id === undefined) {
    const newId = uuidv7()
    database
      .insert(savedFilters)
      .values({ id: newId, ...fields, createdAt: at, updatedAt: at })
      .run()
    return newId
  }
  const changed = changedFields<Stored>(live(database, id), fields)
  if (isEmpty(changed)) return id
  database
    .update(savedFilters)
    .set({ ...changed, updatedAt: at })
    .where(eq(savedFilters.id, id))
    .run()
  return id
}

export function removeFilter({ database, at }: Writing, id: string): void {
  live(database, id)
  database
    .update(savedFilters)
    .set({ deletedAt: at, updatedAt: at })
    .where(eq(savedFilters.id, id))
    .run()
}

function live(database: ReadableDatabase, id: string): Stored {
  const row = database
    .select()
    .from(savedFilters)
    .where(and(eq(savedFilters.id, id), isNull(savedFilters.deletedAt)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'filter' })
}

function shownOf({ id, name, filter, sort, isDescending }: Stored): SavedFilter | null {
  const parsedFilter = ResourceFilter.safeParse(JSON.parse(filter))
  const parsedSort = ResourceSort.safeParse(sort)
  if (!parsedFilter.success || !parsedSort.success) return null
  return { id, name, filter: parsedFilter.data, sort: parsedSort.data, isDescending }
}
