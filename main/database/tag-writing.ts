import { and, eq, getTableColumns, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import { folded } from '../../preload/rules/folded'
import type { Writing } from './action'
import { changedLinks, missingFrom } from './link-changes'
import { naturalId } from './natural-key'
import { resourceTags, tags } from './schema'

/** Makes the tags of a resource those named; a name nobody used yet makes its tag. */
export function setTags(writing: Writing, resourceId: string, names: readonly string[]): void {
  const { database, at } = writing
  const wanted = new Set(names.map((name) => tagIdFor(writing, name)))
  // Links to a tag in the trash stay as they are, for the day it is taken out.
  const rows = database
    .select(getTableColumns(resourceTags))
    .from(resourceTags)
    .innerJoin(tags, eq(tags.id, resourceTags.tagId))
    .where(and(eq(resourceTags.resourceId, resourceId), isNull(tags.deletedAt)))
    .all()
  for (const { id, deletedAt } of changedLinks(rows, wanted, ({ tagId }) => tagId, at)) {
    database
      .update(resourceTags)
      .set({ deletedAt, updatedAt: at })
      .where(eq(resourceTags.id, id))
      .run()
  }
  for (const tagId of missingFrom(rows, wanted, (row) => row.tagId))
    insertTagLink(writing, resourceId, tagId)
}

/** Adds one tag to a resource, which may already bear it. */
export function addTag(writing: Writing, resourceId: string, tagId: string): void {
  const { database, at } = writing
  const link = database
    .select()
    .from(resourceTags)
    .where(and(eq(resourceTags.resourceId, resourceId), eq(resourceTags.tagId, tagId)))
    .get()
  if (!link) return insertTagLink(writing, resourceId, tagId)
  if (link.deletedAt === null) return
  database
    .update(resourceTags)
    .set({ deletedAt: null, updatedAt: at })
    .where(eq(resourceTags.id, link.id))
    .run()
}

function insertTagLink({ database, at }: Writing, resourceId: string, tagId: string): void {
  const id = naturalId('resource_tags', resourceId, tagId)
  database
    .insert(resourceTags)
    .values({ id, resourceId, tagId, createdAt: at, updatedAt: at })
    .run()
}

/** The id of the tag of this name, made where there is none; case and accents do not count. */
export function tagIdFor({ database, at }: Writing, name: string): string {
  const nameKey = folded(name)
  const live = database
    .select({ id: tags.id })
    .from(tags)
    .where(and(eq(tags.nameKey, nameKey), isNull(tags.deletedAt)))
    .get()
  if (live) return live.id
  const natural = naturalId('tags', nameKey)
  const before = database.select().from(tags).where(eq(tags.id, natural)).get()
  if (before && before.deletedAt !== null) {
    const row = { name, nameKey, deletedAt: null, updatedAt: at }
    database.update(tags).set(row).where(eq(tags.id, natural)).run()
    return natural
  }
  // A tag renamed since keeps the id of its first name.
  const id = before ? uuidv7() : natural
  database.insert(tags).values({ id, name, nameKey, createdAt: at, updatedAt: at }).run()
  return id
}
