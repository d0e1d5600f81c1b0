import { eq } from 'drizzle-orm'
import { DecisionPayload, type StatementLine } from '../../../preload/contract/statements'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { statementDecisions, statementVersions } from '../../database/schema'
import {
  linkedText,
  signedDecisionFields,
  type StoredDecision,
} from '../../database/statement-decisions'
import type { ReadableDatabase } from '../../database/workspace-file'
import { brokenLink, sha256 } from '../../rules/hash-chain'
import { payloadHead } from '../../rules/payload-head'
import { isSigned, readPayload } from '../../rules/signed-file'
import { entryHashesOf, versionContent } from '../../rules/statement-line'
import { linksOf, type StoredLink, type StoredVersion } from './read-stored'

/**
 * Recomputes a person's chain from its first link: each link from the one before, what it links from
 * the record it names, and each entry from its line where lines are full.
 */
export function verifyChain(
  database: ReadableDatabase,
  personId: string,
): { length: number; brokenAt: number | null } {
  const links = linksOf(database, personId)
  const torn = brokenLink(links)
  for (const [index, link] of links.slice(0, torn ?? links.length).entries()) {
    if (link.sequence !== index + 1 || contentOf(database, link) !== link.content)
      return { length: links.length, brokenAt: index }
  }
  return { length: links.length, brokenAt: torn }
}

/** What a link should hold; null where its record is gone or was changed. */
function contentOf(database: ReadableDatabase, link: StoredLink): string | null {
  if (link.kind === 'decision') {
    const row = database
      .select()
      .from(statementDecisions)
      .where(eq(statementDecisions.id, link.recordId))
      .get()
    return row && isAsSigned(row) ? sha256(linkedText(row)) : null
  }
  const row = database
    .select()
    .from(statementVersions)
    .where(eq(statementVersions.id, link.recordId))
    .get()
  return row ? contentOfVersion(row, link) : null
}

/** Whether what is kept of a decision is what its reviewer signed; one on paper has only itself. */
function isAsSigned(row: StoredDecision): boolean {
  if (row.payload === '') return row.signature === '' && row.publicKey === ''
  const signed = { ...row, hash: sha256(row.payload) }
  const payload = readPayload(DecisionPayload, row.payload)
  if (!payload || !isSigned('veillee-decision', signed)) return false
  return isEmpty(changedFields(row, signedDecisionFields(payload, signed)))
}

/** The content of a submission, from its lines where they are full, else from the hashes kept. */
function contentOfVersion(row: StoredVersion, link: StoredLink): string | null {
  const { payload, hash, publicKey, signature } = row
  if (sha256(payload) !== hash) return null
  if (!isSigned('veillee-releve', { payload, hash, publicKey, signature })) return null
  const head = payloadHead(payload)
  if (head.chainHash !== link.hash || head.previousHash !== link.previousHash) return null
  const kept = new Map(Object.entries(JSON.parse(row.entryHashes) as Record<string, string>))
  if (head.level === 'full' && !areHashesOf(payload, kept)) return null
  return versionContent(row.statementId, row.version, kept)
}

function areHashesOf(payload: string, kept: ReadonlyMap<string, string>): boolean {
  const { lines } = JSON.parse(payload) as { lines: StatementLine[] }
  const hashes = entryHashesOf(lines)
  if (hashes?.size !== kept.size) return false
  return [...hashes].every(([id, hash]) => kept.get(id) === hash)
}
