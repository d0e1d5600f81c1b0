import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { folded } from '../../../../preload/rules/folded'
import type { WorkspaceFile } from '../../../database/workspace-file'

interface Kept {
  updatedAt: string
  text: string
}

const keptByFile = new WeakMap<WorkspaceFile, Map<string, Kept>>()

/**
 * The letters of which the title, subject or words hold every word searched. Their words are folded
 * once, since searches come letter by letter.
 */
export function lettersHolding(
  file: WorkspaceFile,
  rows: readonly LetterRow[],
  text: string,
): LetterRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const kept = keptByFile.get(file) ?? new Map<string, Kept>()
  keptByFile.set(file, kept)
  const read = file.sqlite
    .prepare<[string], string>('SELECT words FROM letters WHERE id = ?')
    .pluck()
  return rows.filter((row) => {
    const known = kept.get(row.id)
    const isCurrent = known?.updatedAt === row.updatedAt
    const within = isCurrent
      ? known.text
      : folded(`${row.title}\n${row.subject}\n${read.get(row.id) ?? ''}`)
    if (!isCurrent) kept.set(row.id, { updatedAt: row.updatedAt, text: within })
    return words.every((word) => within.includes(word))
  })
}
