import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { LetterContent, LetterVersion } from '../../../../preload/contract/letter-shapes'
import { demandLetter } from '../../../database/letters'
import { letterVersions, people } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { contentOf } from './content'

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
