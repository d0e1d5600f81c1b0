import { eq, inArray, isNull } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { distinctResources, resources } from '../../database/schema'
import { fail } from '../../rules/failure'

/** Says of every two of these that they are different. */
export function dismiss(writing: Writing, asked: readonly string[]): void {
  const ids = [...new Set(asked)].toSorted()
  const known = writing.database
    .select({ id: resources.id })
    .from(resources)
    .where(inArray(resources.id, ids))
    .all()
  if (known.length < ids.length) fail('NOT_FOUND', { kind: 'resource' })
  for (const [index, firstId] of ids.entries())
    for (const secondId of ids.slice(index + 1)) setApart(writing, firstId, secondId)
}

/** What was different from one of the merged is different from the one kept. */
export function followDistinct(writing: Writing, keptBy: ReadonlyMap<string, string>): void {
  const { firstId, secondId, deletedAt } = distinctResources
  const rows = writing.database
    .select({ firstId, secondId })
    .from(distinctResources)
    .where(isNull(deletedAt))
    .all()
  for (const row of rows) {
    if (!keptBy.has(row.firstId) && !keptBy.has(row.secondId)) continue
    const one = keptBy.get(row.firstId) ?? row.firstId
    const other = keptBy.get(row.secondId) ?? row.secondId
    if (one !== other) setApart(writing, one < other ? one : other, one < other ? other : one)
  }
}

function setApart({ database, at }: Writing, firstId: string, secondId: string): void {
  const id = naturalId('distinct_resources', firstId, secondId)
  const row = database
    .select({ deletedAt: distinctResources.deletedAt })
    .from(distinctResources)
    .where(eq(distinctResources.id, id))
    .get()
  if (row === undefined) {
    database
      .insert(distinctResources)
      .values({ id, firstId, secondId, createdAt: at, updatedAt: at })
      .run()
  } else if (row.deletedAt !== null) {
    database
      .update(distinctResources)
      .set({ deletedAt: null, updatedAt: at })
      .where(eq(distinctResources.id, id))
      .run()
  }
}
