import { isNull } from 'drizzle-orm'
import type { Tag } from '../../../preload/contract/tags'
import { library } from '../../database/library'
import { tags } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'

/** Every tag by name, with how many resources out of the trash bear it. */
export function listTags(file: WorkspaceFile): Tag[] {
  const counts = new Map<string, number>()
  for (const { tagIds } of library(file))
    for (const id of tagIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  return file.database
    .select()
    .from(tags)
    .where(isNull(tags.deletedAt))
    .orderBy(tags.nameKey, tags.id)
    .all()
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
}
