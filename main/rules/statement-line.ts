import type { LineChange, StatementLevel, StatementLine } from '../../preload/contract/statements'
import { sha256 } from './hash-chain'

type HashedFields = Omit<StatementLine, 'hash' | 'categoryName' | 'linkTitle' | 'nature'>

/**
 * SHA-256 of the canonical JSON of an entry. Titles and names are left out, for an entry is the
 * same whatever its ritual is called later; the signature covers them.
 */
export function lineHash(line: HashedFields): string {
  const { link } = line
  // Keys in sorted order make this the canonical form, at a third of the cost.
  return sha256(
    JSON.stringify({
      category: line.category,
      durationSeconds: line.durationSeconds,
      endedAt: line.endedAt,
      entryId: line.entryId,
      isVoluntary: line.isVoluntary,
      link: link && { id: link.id, kind: link.kind },
      note: line.note,
      spentOn: line.spentOn,
      startedAt: line.startedAt,
    }),
  )
}

/** What leaves at a level: without its note a line has no hash either, for a short note is soon guessed. */
export function linesAtLevel(
  lines: readonly StatementLine[],
  level: StatementLevel,
): StatementLine[] {
  if (level === 'totals') return []
  if (level === 'full') return [...lines]
  return lines.map((line) => ({ ...line, note: '', hash: '' }))
}

/** What the chain holds of a submission: the hash of each entry, by id. */
export function versionContent(
  statementId: string,
  version: number,
  entryHashes: ReadonlyMap<string, string>,
): string {
  const entries = [...entryHashes].map(([id, hash]) => `${id} ${hash}`).toSorted()
  return sha256([statementId, String(version), ...entries].join('\n'))
}

/** The hash of each line by its entry; null where a line is without its own or with a wrong one. */
export function entryHashesOf(lines: readonly StatementLine[]): Map<string, string> | null {
  const hashes = new Map<string, string>()
  for (const line of lines) {
    if (line.hash !== lineHash(line)) return null
    hashes.set(line.entryId, line.hash)
  }
  return hashes
}

/** How lines differ, entry by entry, in the order of what is there now, then of what is gone. */
export function compareLines(
  before: readonly StatementLine[],
  after: readonly StatementLine[],
): LineChange[] {
  const known = new Map(before.map((line) => [line.entryId, line]))
  const changes: LineChange[] = []
  for (const line of after) {
    const { entryId } = line
    const earlier = known.get(entryId) ?? null
    known.delete(entryId)
    if (earlier === null) changes.push({ entryId, kind: 'added', before: null, after: line })
    else if (differs(earlier, line))
      changes.push({ entryId, kind: 'changed', before: earlier, after: line })
  }
  for (const [entryId, line] of known)
    changes.push({ entryId, kind: 'removed', before: line, after: null })
  return changes
}

/** Where one of the two has no note to compare, notes are not compared. */
function differs(before: StatementLine, after: StatementLine): boolean {
  const isWithNotes = before.hash !== '' && after.hash !== ''
  const fields = (line: StatementLine) => (isWithNotes ? line : { ...line, note: '' })
  return lineHash(fields(before)) !== lineHash(fields(after))
}
