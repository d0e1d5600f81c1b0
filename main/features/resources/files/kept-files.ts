import { and, eq, isNull } from 'drizzle-orm'
import type { Writing } from '../../../database/action'
import { readAttachment } from '../../../database/attachments'
import { resourceFiles } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'

/** Takes a file away from a resource; its bytes stay, so that this can be undone. */
export function removeFile({ database, at }: Writing, resourceId: string, fileId: string): void {
  getFile(database, resourceId, fileId)
  database
    .update(resourceFiles)
    .set({ deletedAt: at, updatedAt: at })
    .where(eq(resourceFiles.id, fileId))
    .run()
}

/** A file kept with a resource, under the name it came with. */
export function openKeptFile(database: ReadableDatabase, resourceId: string, fileId: string): File {
  const { hash, name } = getFile(database, resourceId, fileId)
  const { bytes, mediaType } = readAttachment(database, hash) ?? fail('NOT_FOUND', { kind: 'file' })
  return new File([new Uint8Array(bytes)], name, { type: mediaType })
}

function getFile(database: ReadableDatabase, resourceId: string, fileId: string) {
  const row = database
    .select()
    .from(resourceFiles)
    .where(
      and(
        eq(resourceFiles.id, fileId),
        eq(resourceFiles.resourceId, resourceId),
        isNull(resourceFiles.deletedAt),
      ),
    )
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'file' })
}
