import { and, eq, inArray, isNull, or } from 'drizzle-orm'
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
export function followDistinct(
  writing: Writing,
  keptId: string,
  mergedIds: readonly string[],
): void {
  const { firstId, secondId, deletedAt } = distinctResources
  const merged = [...mergedIds]
  const rows = writing.database
    .select({ firstId, secondId })
    .from(distinctResources)
    .where(and(isNull(deletedAt), or(inArray(firstId, merged), inArray(secondId, merged))))
    .all()
  for (const row of rows) {
    const other = merged.includes(row.firstId) ? row.secondId : row.firstId
    if (other === keptId || merged.includes(other)) continue
    const [lower = '', higher = ''] = [keptId, other].toSorted()
    setApart(writing, lower, higher)
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
