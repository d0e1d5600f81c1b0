import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Writing } from './action'
import { naturalId } from './natural-key'
import { settings } from './schema'
import type { ReadableDatabase } from './workspace-file'

/**
 * What a workspace has set under a name; `unset` where nothing is, or where what is there no
 * longer has this shape: a setting is a preference, never the only copy of what somebody wrote.
 */
export function readSetting<S extends z.ZodType>(
  database: ReadableDatabase,
  name: string,
  schema: S,
  unset: z.infer<S>,
): z.infer<S> {
  const row = rowOf(database, name)
  if (!row || row.deletedAt !== null) return unset
  const parsed = schema.safeParse(JSON.parse(row.value))
  return parsed.success ? parsed.data : unset
}

/** Sets a name to a value, whether it was ever set, undone or not; writes nothing where it stands so. */
export function writeSetting({ database, at }: Writing, name: string, wanted: unknown): void {
  const value = JSON.stringify(wanted)
  const row = rowOf(database, name)
  if (!row) {
    const id = naturalId('settings', name)
    database.insert(settings).values({ id, name, value, createdAt: at, updatedAt: at }).run()
    return
  }
  if (row.value === value && row.deletedAt === null) return
  database
    .update(settings)
    .set({ value, deletedAt: null, updatedAt: at })
    .where(eq(settings.id, row.id))
    .run()
}

function rowOf(database: ReadableDatabase, name: string) {
  return database
    .select()
    .from(settings)
    .where(eq(settings.id, naturalId('settings', name)))
    .get()
}
