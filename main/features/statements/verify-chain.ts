import { eq } from 'drizzle-orm'
import type { StatementLine } from '../../../preload/contract/statements'
import { statementDecisions, statementVersions } from '../../database/schema'
import { linkedText } from '../../database/statement-decisions'
import type { ReadableDatabase } from '../../database/workspace-file'
import { brokenLink, sha256 } from '../../rules/hash-chain'
import { isSigned } from '../../rules/signed-file'
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
    return row ? sha256(linkedText(row)) : null
  }
  const row = database
    .select()
    .from(statementVersions)
    .where(eq(statementVersions.id, link.recordId))
    .get()
  return row && isWhole(row, link) ? contentOfVersion(row) : null
}

function isWhole(row: StoredVersion, link: StoredLink): boolean {
  const { payload, hash, publicKey, signature } = row
  if (sha256(payload) !== hash) return false
  if (!isSigned('veillee-releve', { payload, hash, publicKey, signature })) return false
  const { chainHash, previousHash, level, lines } = JSON.parse(payload) as {
    chainHash: string
    previousHash: string
    level: string
    lines: StatementLine[]
  }
  if (chainHash !== link.hash || previousHash !== link.previousHash) return false
  if (level !== 'full') return true
  const hashes = entryHashesOf(lines)
  return hashes !== null && contentFrom(row, hashes) === contentOfVersion(row)
}

function contentOfVersion(row: StoredVersion): string {
  const hashes = Object.entries(JSON.parse(row.entryHashes) as Record<string, string>)
  return contentFrom(row, new Map(hashes))
}

function contentFrom(row: StoredVersion, hashes: ReadonlyMap<string, string>): string {
  return versionContent(row.statementId, row.version, hashes)
}
