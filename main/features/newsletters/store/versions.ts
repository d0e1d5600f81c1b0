import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { LetterContent, LetterVersion } from '../../../../preload/contract/letter-shapes'
import { letterFacts } from '../../../../preload/rules/letter-facts'
import type { Writing } from '../../../database/action'
import { changedFields, isEmpty } from '../../../database/changed-fields'
import { letters, letterVersions, people } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { contentOf } from './content'
import { demandLetter } from './read-letter'

export interface VersionWriting extends Writing {
  /** The person who writes; null on a device nobody gave a name. */
  authorId: string | null
}

/** Keeps a version of a letter, and makes what lists say of it follow. */
export function insertVersion(
  { database, at, authorId }: VersionWriting,
  letterId: string,
  reason: LetterVersion['reason'],
  { source, textOverrides }: LetterContent,
): void {
  const { subject, language, words } = letterFacts(source)
  database
    .insert(letterVersions)
    .values({
      id: uuidv7(),
      letterId,
      reason,
      subject,
      author: authorId ?? '',
      source,
      textOverrides: JSON.stringify(textOverrides),
      createdAt: at,
      updatedAt: at,
    })
    .run()
  const letter = demandLetter(database, letterId)
  const fields = changedFields(letter, { subject, words, language: language ?? letter.language })
  if (isEmpty(fields)) return
  database
    .update(letters)
    .set({ ...fields, updatedAt: at })
    .where(eq(letters.id, letterId))
    .run()
}

const { source, textOverrides, updatedAt: _updatedAt, ...shown } = getTableColumns(letterVersions)
const lineColumns = {
  id: shown.id,
  reason: shown.reason,
  subject: shown.subject,
  author: sql<string>`coalesce(${people.name}, '')`,
  createdAt: shown.createdAt,
  characterCount: sql<number>`length(${source})`,
}

/** The versions of a letter, the latest first. */
export function readVersions(database: ReadableDatabase, letterId: string): LetterVersion[] {
  demandLetter(database, letterId)
  return database
    .select(lineColumns)
    .from(letterVersions)
    .leftJoin(people, eq(people.id, letterVersions.author))
    .where(and(eq(letterVersions.letterId, letterId), isNull(letterVersions.deletedAt)))
    .orderBy(desc(letterVersions.id))
    .all()
}

/** One version with its document. */
export function readVersion(
  database: ReadableDatabase,
  letterId: string,
  versionId: string,
): LetterVersion & LetterContent {
  demandLetter(database, letterId)
  const row = database
    .select({ ...lineColumns, source, textOverrides })
    .from(letterVersions)
    .leftJoin(people, eq(people.id, letterVersions.author))
    .where(
      and(
        eq(letterVersions.id, versionId),
        eq(letterVersions.letterId, letterId),
        isNull(letterVersions.deletedAt),
      ),
    )
    .get()
  return row ? { ...row, ...contentOf(row) } : fail('NOT_FOUND', { kind: 'version' })
}
