import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { folded } from '../../../preload/rules/folded'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { addTag } from '../../database/tag-writing'
import { resourceTags, tags } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

type Stored = typeof tags.$inferSelect

/** Gives a tag another name, which no other tag may bear. */
export function renameTag({ database, at }: Writing, id: string, name: string): void {
  const [tag] = liveTags(database, [id])
  const nameKey = folded(name)
  const other = database
    .select({ name: tags.name })
    .from(tags)
    .where(and(eq(tags.nameKey, nameKey), ne(tags.id, id), isNull(tags.deletedAt)))
    .get()
  if (other) fail('NAME_TAKEN', { name: other.name })
  const fields = changedFields<Stored>(tag, { name, nameKey })
  if (isEmpty(fields)) return
  database
    .update(tags)
    .set({ ...fields, updatedAt: at })
    .where(eq(tags.id, id))
    .run()
}

/** Gives the resources of some tags another in their stead; gives how many resources changed. */
export function mergeTags(writing: Writing, ids: readonly string[], intoId: string): number {
  const { database } = writing
  const merged = [...new Set(ids)].filter((id) => id !== intoId)
  liveTags(database, [intoId, ...merged])
  const links = database
    .selectDistinct({ resourceId: resourceTags.resourceId })
    .from(resourceTags)
    .where(and(inArray(resourceTags.tagId, merged), isNull(resourceTags.deletedAt)))
    .all()
  for (const { resourceId } of links) addTag(writing, resourceId, intoId)
  trash(writing, merged)
  return links.length
}

/** Takes tags off every resource, and puts them in the trash. */
export function removeTags(writing: Writing, ids: readonly string[]): void {
  liveTags(writing.database, ids)
  trash(writing, ids)
}

/** With their links: a tag made again later under the same name would find them. */
function trash({ database, at }: Writing, ids: readonly string[]): void {
  const gone = { deletedAt: at, updatedAt: at }
  const asked = [...ids]
  database
    .update(resourceTags)
    .set(gone)
    .where(and(inArray(resourceTags.tagId, asked), isNull(resourceTags.deletedAt)))
    .run()
  database.update(tags).set(gone).where(inArray(tags.id, asked)).run()
}

function liveTags(database: ReadableDatabase, ids: readonly string[]): [Stored, ...Stored[]] {
  const asked = [...new Set(ids)]
  const rows = database
    .select()
    .from(tags)
    .where(and(inArray(tags.id, asked), isNull(tags.deletedAt)))
    .all()
  const [first, ...others] = rows
  if (!first || rows.length < asked.length) return fail('NOT_FOUND', { kind: 'tag' })
  return [first, ...others]
}
