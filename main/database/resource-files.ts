import { and, eq, isNull } from 'drizzle-orm'
import type { ResourceFile } from '../../preload/contract/resource-shapes'
import type { Writing } from './action'
import { keepAttachment } from './attachments'
import { expectText } from './attachment-texts'
import { naturalId } from './natural-key'
import { resourceFiles, resources } from './schema'
import type { ReadableDatabase } from './workspace-file'

export interface KeptFile extends Pick<ResourceFile, 'hash' | 'name' | 'mediaType'> {
  bytes: Uint8Array
  /** Whether it has a text that can be read. */
  hasText: boolean
}

/** The resource that keeps a file of these bytes, the first one that did; trashed ones keep none. */
export function holderOf(database: ReadableDatabase, hash: string): string | null {
  const row = database
    .select({ id: resourceFiles.resourceId })
    .from(resourceFiles)
    .innerJoin(resources, eq(resources.id, resourceFiles.resourceId))
    .where(
      and(
        eq(resourceFiles.hash, hash),
        isNull(resourceFiles.deletedAt),
        isNull(resources.deletedAt),
      ),
    )
    .orderBy(resourceFiles.createdAt)
    .limit(1)
    .get()
  return row?.id ?? null
}

/** Keeps a file with a resource; gives false where the resource has it already. */
export function keepResourceFile(writing: Writing, resourceId: string, file: KeptFile): boolean {
  const { database, at } = writing
  const { hash, name, mediaType, bytes } = file
  const before = database
    .select()
    .from(resourceFiles)
    .where(and(eq(resourceFiles.resourceId, resourceId), eq(resourceFiles.hash, hash)))
    .get()
  if (before?.deletedAt === null) return false
  keepAttachment(writing, bytes, mediaType)
  expectText(database, hash, file.hasText ? 'waiting' : 'none')
  if (before) {
    const back = { name, mediaType, deletedAt: null, updatedAt: at }
    database.update(resourceFiles).set(back).where(eq(resourceFiles.id, before.id)).run()
    return true
  }
  database
    .insert(resourceFiles)
    .values({
      id: naturalId('resource_files', resourceId, hash),
      resourceId,
      hash,
      name,
      mediaType,
      sizeBytes: bytes.length,
      createdAt: at,
      updatedAt: at,
    })
    .run()
  return true
}
