import { desc, eq, sql } from 'drizzle-orm'
import {
  type Letter,
  type LetterContent,
  TextOverride,
} from '../../../../preload/contract/letter-shapes'
import { letterDrafts, letterVersions } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'

export type StoredVersion = typeof letterVersions.$inferSelect

/**
 * The latest version of a letter: what it is, but for what is being typed. One whose making was
 * undone has only versions in the trash.
 */
export function latestVersion(database: ReadableDatabase, letterId: string): StoredVersion {
  return (
    database
      .select()
      .from(letterVersions)
      .where(eq(letterVersions.letterId, letterId))
      .orderBy(sql`${letterVersions.deletedAt} IS NOT NULL`, desc(letterVersions.id))
      .limit(1)
      .get() ?? fail('NOT_FOUND', { kind: 'version' })
  )
}

/**
 * What a letter holds now. What was typed counts while the letter is a draft and the version it
 * was typed on is the latest: undoing a version brings back the one before, whatever was typed since.
 */
export function currentContent(
  database: ReadableDatabase,
  { id, state }: Pick<Letter, 'id' | 'state'>,
): LetterContent & { draftAt: string | null } {
  const version = latestVersion(database, id)
  const draft = database.select().from(letterDrafts).where(eq(letterDrafts.letterId, id)).get()
  const isTyped = state === 'draft' && draft?.versionId === version.id
  return isTyped
    ? { ...contentOf(draft), draftAt: draft.savedAt }
    : { ...contentOf(version), draftAt: null }
}

/** The document of a stored row, its texts read from their JSON. */
export function contentOf(row: { source: string; textOverrides: string }): LetterContent {
  return {
    source: row.source,
    textOverrides: TextOverride.array().parse(JSON.parse(row.textOverrides)),
  }
}

/** Whether a stored row holds this and nothing else. */
export function isSameContent(
  row: { source: string; textOverrides: string },
  { source, textOverrides }: LetterContent,
): boolean {
  return row.source === source && row.textOverrides === JSON.stringify(textOverrides)
}
