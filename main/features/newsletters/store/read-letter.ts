import { and, count, eq, isNull } from 'drizzle-orm'
import type { Letter } from '../../../../preload/contract/letter-shapes'
import { subjectOf } from '../../../../preload/rules/letter-facts'
import { demandLetter } from '../../../database/letters'
import { letterResources, letters, letterVersions, resources } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { rowColumns } from './letter-columns'
import { currentContent } from './content'

/** A letter, in the trash or not, with what was typed last. */
export function getLetter(database: ReadableDatabase, id: string): Letter {
  const row = database
    .select({ ...rowColumns, deletedAt: letters.deletedAt })
    .from(letters)
    .where(eq(letters.id, id))
    .get()
  if (!row) return fail('NOT_FOUND', { kind: 'letter' })
  const { source, textOverrides, draftAt } = currentContent(database, row)
  return {
    ...row,
    subject: draftAt === null ? row.subject : subjectOf(source),
    source,
    textOverrides,
    draftAt,
    versionCount: countVersions(database, id),
    cited: readCited(database, id),
  }
}

/** The same, that may still be written to. */
export function demandDraft(database: ReadableDatabase, id: string): typeof letters.$inferSelect {
  const row = demandLetter(database, id)
  return row.state === 'draft' ? row : fail('LETTER_NOT_DRAFT')
}

function countVersions(database: ReadableDatabase, id: string): number {
  const row = database
    .select({ count: count() })
    .from(letterVersions)
    .where(and(eq(letterVersions.letterId, id), isNull(letterVersions.deletedAt)))
    .get()
  return row?.count ?? 0
}

function readCited(database: ReadableDatabase, id: string): Letter['cited'] {
  return database
    .selectDistinct({ id: resources.id, title: resources.title })
    .from(letterResources)
    .innerJoin(resources, eq(resources.id, letterResources.resourceId))
    .where(and(eq(letterResources.letterId, id), isNull(letterResources.deletedAt)))
    .orderBy(resources.title, resources.id)
    .all()
}
