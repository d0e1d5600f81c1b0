import type { WorkspaceFile } from '../../database/workspace-file'
import { folded } from '../../../preload/rules/folded'
import type { LightSession } from './light-sessions'

interface Folded {
  updatedAt: string
  text: string
}

const foldedByFile = new WeakMap<WorkspaceFile, Map<string, Folded>>()

/**
 * Which of these sessions hold every word of a text. Folding minutes costs more than looking
 * through them, so what was folded is kept until its session changes.
 */
export function sessionsHolding(
  file: WorkspaceFile,
  rows: readonly LightSession[],
  text: string,
): LightSession[] {
  const words = folded(text).split(/\s+/)
  const kept = foldedByFile.get(file) ?? new Map<string, Folded>()
  foldedByFile.set(file, kept)
  foldStale(file, rows, kept)
  return rows.filter(({ id }) => {
    const own = kept.get(id)?.text ?? ''
    return words.every((word) => own.includes(word))
  })
}

function foldStale(
  { sqlite }: WorkspaceFile,
  rows: readonly LightSession[],
  kept: Map<string, Folded>,
): void {
  const stale = rows.filter(({ id, updatedAt }) => kept.get(id)?.updatedAt !== updatedAt)
  if (stale.length === 0) return
  const read = sqlite
    .prepare<[string], [id: string, updatedAt: string, text: string]>(
      `SELECT id, updated_at, title || char(10) || theme || char(10) || territory || char(10) ||
         place || char(10) || agenda || char(10) || minutes
       FROM sessions WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify(stale.map(({ id }) => id)))
  for (const [id, updatedAt, text] of read) kept.set(id, { updatedAt, text: folded(text) })
}
