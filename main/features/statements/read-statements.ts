import { and, desc, eq, isNull } from 'drizzle-orm'
import {
  type LineChange,
  type Statement,
  StatementPayload,
  type StatementRow,
} from '../../../preload/contract/statements'
import { statements } from '../../database/schema'
import { shownDecision } from '../../database/statement-decisions'
import type { ReadableDatabase } from '../../database/workspace-file'
import { canonicalJson } from '../../rules/canonical-json'
import { fail } from '../../rules/failure'
import { payloadHead } from '../../rules/payload-head'
import { compareLines } from '../../rules/statement-line'
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
export function listStatements(
  database: ReadableDatabase,
  personId: string | undefined,
): StatementRow[] {
  const ofPerson = personId === undefined ? undefined : eq(statements.personId, personId)
  return database
    .select()
    .from(statements)
    .where(and(isNull(statements.deletedAt), ofPerson))
    .orderBy(desc(statements.fromOn), desc(statements.toOn), statements.id)
    .all()
    .map((row) => {
      const version = latestVersion(database, row.id)
      if (!version) throw new Error('a statement of which nothing was submitted')
      return rowOf(database, row, version)
    })
}

/** A statement as it was last submitted, or one of its versions, with what changed since. */
export function getStatement(
  database: ReadableDatabase,
  id: string,
  version: number | undefined,
): Statement {
  const row = readStatement(database, id)
  const stored =
    version === undefined ? latestVersion(database, id) : versionOf(database, id, version)
  if (!row || !stored) return fail('NOT_FOUND', { kind: 'statement' })
  const payload = StatementPayload.parse(JSON.parse(stored.payload))
  return {
    ...rowOf(database, row, stored),
    payload,
    hash: stored.hash,
    decisions: decisionsOf(database, id).map(shownDecision),
    changes: changesSince(database, row, stored, payload),
  }
}

/** What the list shows of one version of a statement. */
export function rowOf(
  database: ReadableDatabase,
  row: StoredStatement,
  stored: StoredVersion,
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
    hasChanged: hashesNow(database, row) !== stored.entryHashes,
  }
}

function hashesNow(database: ReadableDatabase, row: StoredStatement): string {
  const lines = readLines(database, row)
  return canonicalJson(Object.fromEntries(lines.map(({ line }) => [line.entryId, line.hash])))
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
