import { isNull } from 'drizzle-orm'
import { tags } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** Ids of live tags by their folded names, in that order; null where no tag bears one. */
export function tagIdsByName(
  database: ReadableDatabase,
  nameKeys: readonly string[],
): (string | null)[] {
  const { id, nameKey, deletedAt } = tags
  const rows = database.select({ id, nameKey }).from(tags).where(isNull(deletedAt)).all()
  const byKey = new Map(rows.map((row) => [row.nameKey, row.id]))
  return nameKeys.map((key) => byKey.get(key) ?? null)
}
