import { and, isNull, sql } from 'drizzle-orm'
import type { DuplicateGroup } from '../../../preload/contract/duplicates'
import { isbnKeys } from '../../../preload/rules/isbn'
import { readResources } from '../../database/resources'
import { distinctResources, resourceFiles } from '../../database/schema'
import { untilWritten } from '../../database/until-written'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import type { Candidate, Group } from './candidate'
import { findGroups } from './find-groups'

/** Every group of the library, kept until anything is written. */
export function duplicateGroups(file: WorkspaceFile): readonly Group[] {
  return untilWritten(file, readGroups)
}

/** Groups with their resources whole. */
export function withResources(
  database: ReadableDatabase,
  groups: readonly Group[],
): DuplicateGroup[] {
  const ids = groups.flatMap((group) => group.ids)
  const byId = new Map(readResources(database, ids).map((one) => [one.id, one]))
  return groups.map((group) => ({
    key: group.key,
    reasons: group.reasons,
    isSure: group.isSure,
    resources: group.ids.flatMap((id) => byId.get(id) ?? []),
  }))
}

function readGroups(file: WorkspaceFile): readonly Group[] {
  return findGroups(readCandidates(file), readDistinct(file.database))
}

type Row = Omit<Candidate, 'isbnKeys' | 'fileHashes' | 'within'> &
  Record<'isbnKey' | 'isbn' | 'volume' | 'issue' | 'pages' | 'edition', string>

/** The whole table as it lies: the plus keeps an index of its own out of it. */
function readCandidates({ sqlite, database }: WorkspaceFile): Candidate[] {
  const hashes = readHashes(database)
  const rows = sqlite
    .prepare<[], Row>(
      `SELECT id, type, title, title_key AS titleKey, issued_on AS issuedOn, added_at AS addedAt,
         address_key AS addressKey, doi_key AS doiKey, isbn_key AS isbnKey, isbn,
         volume, issue, pages, edition
       FROM resources WHERE +deleted_at IS NULL`,
    )
    .all()
  return rows.map(({ isbnKey, isbn, volume, issue, pages, edition, ...row }) => ({
    ...row,
    isbnKeys: isbnKey === '' ? none : isbnKeys(isbn),
    fileHashes: hashes.get(row.id) ?? none,
    within: [volume, issue, pages, edition],
  }))
}

const none: readonly string[] = []

function readHashes(database: ReadableDatabase): Map<string, string[]> {
  const { resourceId, hash, deletedAt } = resourceFiles
  const rows = database
    .selectDistinct({ resourceId, hash })
    .from(resourceFiles)
    .where(and(isNull(deletedAt), sql`${hash} <> ''`))
    .all()
  const byResource = Map.groupBy(rows, (row) => row.resourceId)
  return new Map([...byResource].map(([id, some]) => [id, some.map((row) => row.hash)]))
}

/** Those somebody said are different, each way. */
function readDistinct(database: ReadableDatabase): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>()
  const note = (one: string, other: string) =>
    apart.set(one, (apart.get(one) ?? new Set()).add(other))
  const { firstId, secondId, deletedAt } = distinctResources
  for (const row of database
    .select({ firstId, secondId })
    .from(distinctResources)
    .where(isNull(deletedAt))
    .all()) {
    note(row.firstId, row.secondId)
    note(row.secondId, row.firstId)
  }
  return apart
}
