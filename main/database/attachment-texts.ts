import { and, eq, isNull, or } from 'drizzle-orm'
import type { ResourceFile } from '../../preload/contract/resource-shapes'
import { attachmentTexts, resourceFiles } from './schema'
import type { ReadableDatabase, WritableDatabase } from './workspace-file'

/** Says that the text of a file is still to be read, unless something is known of it. */
export function expectText(
  database: WritableDatabase,
  hash: string,
  outcome: 'waiting' | 'none',
): void {
  database
    .insert(attachmentTexts)
    .values({ id: hash, outcome, text: '' })
    .onConflictDoNothing()
    .run()
}

/** Keeps the words read in a file. It can be made again from the bytes: no action, no journal. */
export function writeText(
  database: WritableDatabase,
  hash: string,
  { outcome, words: text }: { outcome: ResourceFile['text']; words: string },
): void {
  database
    .insert(attachmentTexts)
    .values({ id: hash, outcome, text })
    .onConflictDoUpdate({ target: attachmentTexts.id, set: { outcome, text } })
    .run()
}

/** A kept file whose text nobody read yet. */
export function nextWaiting(database: ReadableDatabase) {
  const { hash, mediaType, deletedAt } = resourceFiles
  return database
    .select({ hash, mediaType })
    .from(resourceFiles)
    .leftJoin(attachmentTexts, eq(attachmentTexts.id, hash))
    .where(
      and(
        isNull(deletedAt),
        or(isNull(attachmentTexts.id), eq(attachmentTexts.outcome, 'waiting')),
      ),
    )
    .limit(1)
    .get()
}
