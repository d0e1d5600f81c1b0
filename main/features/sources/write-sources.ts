import { eq } from 'drizzle-orm'
import type { SourceFields } from '../../../preload/contract/sources'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { sources } from '../../database/schema'
import { demandPerson, getSource } from '../../database/sources'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

type Change = { [Key in keyof SourceFields]?: SourceFields[Key] | undefined }

/** Writes the fields that differ; nothing where none does. */
export function writeSource({ database, at }: Writing, id: string, wanted: Change): void {
  const source = getFollowed(database, id)
  const fields = changedFields<SourceFields>(source, wanted)
  if (isEmpty(fields)) return
  if (fields.ownerId !== undefined) demandPerson(database, fields.ownerId)
  database
    .update(sources)
    .set({ ...fields, updatedAt: at })
    .where(eq(sources.id, id))
    .run()
}

/** Puts sources in the trash, or takes them out; those already there stay as they are. */
export function setTrashed(
  { database, at }: Writing,
  ids: readonly string[],
  isTrashed: boolean,
): void {
  for (const id of new Set(ids)) {
    const source = getSource(database, id)
    if ((source.deletedAt !== null) === isTrashed) continue
    const deletedAt = isTrashed ? at : null
    database.update(sources).set({ deletedAt, updatedAt: at }).where(eq(sources.id, id)).run()
  }
}

/** A source that is not in the trash. */
export function getFollowed(database: ReadableDatabase, id: string) {
  const source = getSource(database, id)
  return source.deletedAt === null ? source : fail('NOT_FOUND', { kind: 'source' })
}
