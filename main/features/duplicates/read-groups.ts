import { and, asc, isNull, sql } from 'drizzle-orm'
import type { DuplicateGroup } from '../../../preload/contract/resources'
import { isbnKeys } from '../../../preload/rules/isbn'
import { readResources } from '../../database/resources'
import { distinctResources, resourceFiles, resources } from '../../database/schema'
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

function readGroups({ database }: WorkspaceFile): readonly Group[] {
  return findGroups(readCandidates(database), readDistinct(database))
}

/** The oldest first. */
function readCandidates(database: ReadableDatabase): Candidate[] {
  const hashes = readHashes(database)
  const { id, type, title, titleKey, issuedOn, addressKey, doiKey, isbnKey, isbn } = resources
  return database
    .select({ id, type, title, titleKey, issuedOn, addressKey, doiKey, isbnKey, isbn })
    .from(resources)
    .where(isNull(resources.deletedAt))
    .orderBy(asc(resources.addedAt), asc(id))
    .all()
    .map(({ isbn: written, isbnKey: key, ...row }) => ({
      ...row,
      isbnKeys: key === '' ? none : isbnKeys(written),
      fileHashes: hashes.get(row.id) ?? none,
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
