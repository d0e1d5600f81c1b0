import { inArray } from 'drizzle-orm'
import { sessions } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'
import { folded } from '../../../preload/rules/folded'
import type { LightSession } from './light-sessions'

interface Folded {
  updatedAt: string
  text: string
}

const foldedByFile = new WeakMap<WorkspaceFile, Map<string, Folded>>()
const readAtOnce = 500

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
  { database }: WorkspaceFile,
  rows: readonly LightSession[],
  kept: Map<string, Folded>,
): void {
  const stale = rows.filter(({ id, updatedAt }) => kept.get(id)?.updatedAt !== updatedAt)
  for (let from = 0; from < stale.length; from += readAtOnce) {
    const ids = stale.slice(from, from + readAtOnce).map(({ id }) => id)
    const { id, updatedAt, title, theme, territory, place, agenda, minutes } = sessions
    const texts = { id, updatedAt, title, theme, territory, place, agenda, minutes }
    for (const row of database.select(texts).from(sessions).where(inArray(id, ids)).all()) {
      const parts = [row.title, row.theme, row.territory, row.place, row.agenda, row.minutes]
      kept.set(row.id, { updatedAt: row.updatedAt, text: folded(parts.join('\n')) })
    }
  }
}
