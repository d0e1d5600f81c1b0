import { eq } from 'drizzle-orm'
import { sha256 } from '../rules/hash-chain'
import type { Writing } from './action'
import { attachments } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** What a browser may be told a kept file is; anything else is bytes to save. */
const shownTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
])

/** Keeps a file in the workspace, once whatever its names, and gives the SHA-256 it is found by. */
export function keepAttachment({ database, at }: Writing, bytes: Uint8Array, type: string): string {
  const id = sha256(bytes)
  if (readAttachment(database, id)) return id
  const mediaType = shownTypes.has(type) ? type : 'application/octet-stream'
  database
    .insert(attachments)
    .values({ id, mediaType, bytes: Buffer.from(bytes), createdAt: at })
    .run()
  return id
}

/** A file kept in the workspace. */
export function readAttachment(database: ReadableDatabase, id: string) {
  return database.select().from(attachments).where(eq(attachments.id, id)).get()
}
