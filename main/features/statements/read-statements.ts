import { desc, isNull } from 'drizzle-orm'
import {
  type LineChange,
  type Statement,
  StatementPayload,
  type StatementRow,
} from '../../../preload/contract/statements'
import { statements } from '../../database/schema'
import { shownDecision } from '../../database/statement-decisions'
import { untilWritten } from '../../database/until-written'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { payloadHead } from '../../rules/payload-head'
import { compareLines } from '../../rules/statement-line'
import { hashesNow } from './entry-hashes'
import { readLines } from './read-lines'
import {
  decisionsOf,
  latestVersion,
  readStatement,
  type StoredStatement,
  type StoredVersion,
  versionOf,
} from './read-stored'

/** Statements of a person, or of all, the latest period first. */
export function listStatements(file: WorkspaceFile, personId: string | undefined): StatementRow[] {
  const rows = untilWritten(file, readRows)
  return personId === undefined ? rows : rows.filter((row) => row.personId === personId)
}

function readRows(file: WorkspaceFile): StatementRow[] {
  const { database } = file
  const rows = database
    .select()
    .from(statements)
    .where(isNull(statements.deletedAt))
    .orderBy(desc(statements.fromOn), desc(statements.toOn), statements.id)
    .all()
  const now = hashesNow(file, rows)
  return rows.map((row) => {
    const version = latestVersion(database, row.id)
    if (!version) throw new Error('a statement of which nothing was submitted')
    return rowOf(database, row, version, now.get(row) ?? '')
  })
}

/** A statement as it was last submitted, or one of its versions, with what changed since. */
export function getStatement(
  file: WorkspaceFile,
  id: string,
  version: number | undefined,
): Statement {
  const { database } = file
  const row = readStatement(database, id)
  const stored =
    version === undefined ? latestVersion(database, id) : versionOf(database, id, version)
  if (!row || !stored) return fail('NOT_FOUND', { kind: 'statement' })
  const payload = StatementPayload.parse(JSON.parse(stored.payload))
  return {
    ...rowNow(file, row, stored),
    payload,
    hash: stored.hash,
    decisions: decisionsOf(database, id).map(shownDecision),
    changes: changesSince(database, row, stored, payload),
  }
}

/** What the list shows of one version of a statement. */
export function rowNow(
  file: WorkspaceFile,
  row: StoredStatement,
  stored: StoredVersion,
): StatementRow {
  return rowOf(file.database, row, stored, hashesNow(file, [row]).get(row) ?? '')
}

function rowOf(
  database: ReadableDatabase,
  row: StoredStatement,
  stored: StoredVersion,
  hashes: string,
): StatementRow {
  const { personName, level, version, submittedAt, total } = payloadHead(stored.payload)
  const decision = decisionsOf(database, row.id).findLast((one) => one.version === version)
  return {
    id: row.id,
    personId: row.personId,
    personName,
    fromOn: row.fromOn,
    toOn: row.toOn,
    state: row.state,
    level,
    version,
    submittedAt,
    total,
    remarkCount: decision ? shownDecision(decision).remarks.length : 0,
    hasChanged: hashes !== stored.entryHashes,
  }
}

/** Totals keep no lines to show from before: what changed is known by its hash alone. */
function changesSince(
  database: ReadableDatabase,
  row: StoredStatement,
  stored: StoredVersion,
  payload: StatementPayload,
): LineChange[] {
  const now = readLines(database, row).map(({ line }) => line)
  if (payload.level === 'full') return compareLines(payload.lines, now)
  const before = new Map(payload.lines.map((line) => [line.entryId, line]))
  const hashes = new Map(Object.entries(JSON.parse(stored.entryHashes) as Record<string, string>))
  const changes: LineChange[] = []
  for (const line of now) {
    const { entryId, hash } = line
    const known = hashes.get(entryId)
    hashes.delete(entryId)
    if (known === hash) continue
    const kind = known === undefined ? 'added' : 'changed'
    changes.push({ entryId, kind, before: before.get(entryId) ?? null, after: line })
  }
  for (const entryId of hashes.keys())
    changes.push({ entryId, kind: 'removed', before: before.get(entryId) ?? null, after: null })
  return changes
}
