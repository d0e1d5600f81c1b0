import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { ResourceFile } from '../../../preload/contract/resource-shapes'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { resourceFiles } from '../../database/schema'

/** Gives the one kept files of the others, who keep theirs in case they leave the trash. */
export function followFiles(
  { database, at }: Writing,
  keptId: string,
  files: readonly ResourceFile[],
): void {
  const rows = database
    .select()
    .from(resourceFiles)
    .where(eq(resourceFiles.resourceId, keptId))
    .all()
  for (const { hash, name, mediaType, sizeBytes } of files) {
    const before = rows.find((row) => row.hash === hash)
    if (before) {
      // Taken off once, or merged and undone: the same row comes back.
      database
        .update(resourceFiles)
        .set({ name, deletedAt: null, updatedAt: at })
        .where(eq(resourceFiles.id, before.id))
        .run()
      continue
    }
    const natural = naturalId('resource_files', keptId, hash)
    const isTaken = database
      .select({ id: resourceFiles.id })
      .from(resourceFiles)
      .where(eq(resourceFiles.id, natural))
      .get()
    const row = { resourceId: keptId, hash, name, mediaType, sizeBytes }
    database
      .insert(resourceFiles)
      .values({ id: isTaken ? uuidv7() : natural, ...row, createdAt: at, updatedAt: at })
      .run()
  }
}
