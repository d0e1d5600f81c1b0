import { and, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { SessionFilter, SessionRow } from '../../../preload/contract/session-shapes'
import { attendances } from '../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { shownSessions } from './head-counts'
import { type LightSession, lightSessions, trashedSessions } from './light-sessions'
import { sessionsHolding } from './session-texts'

interface Window {
  isAscending: boolean
  offset: number
  limit: number
}

/** A window on the sessions that pass a filter; heads are counted for the window alone. */
export function listSessions(
  file: WorkspaceFile,
  filter: SessionFilter,
  { isAscending, offset, limit }: Window,
): { total: number; rows: SessionRow[] } {
  const found = filterSessions(file, filter)
  const ordered = isAscending ? found : found.toReversed()
  const rows = shownSessions(file.database, ordered.slice(offset, offset + limit))
  return { total: found.length, rows }
}

/** Sessions in the trash, the latest thrown first, with their heads. */
export function listTrash(file: WorkspaceFile): SessionRow[] {
  return shownSessions(file.database, trashedSessions(file))
}

const order = new Intl.Collator('fr')

/** Themes and territories in use, with how many sessions each. */
export function sessionFacets(file: WorkspaceFile) {
  const rows = lightSessions(file)
  return {
    themes: tally(rows.map(({ theme }) => theme)),
    territories: tally(rows.map(({ territory }) => territory)),
  }
}

function tally(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => order.compare(a.value, b.value))
}

function filterSessions(file: WorkspaceFile, filter: SessionFilter): LightSession[] {
  const {
    text,
    state,
    kind,
    mode,
    theme,
    territory,
    ritualId,
    isFreeStanding,
    personId,
    from,
    to,
  } = filter
  const ofPerson = personId === undefined ? null : sessionsOfPerson(file.database, personId)
  const found = lightSessions(file).filter(
    (row) =>
      (state === undefined || row.state === state) &&
      (kind === undefined || row.kind === kind) &&
      (mode === undefined || row.mode === mode) &&
      (theme === undefined || row.theme === theme) &&
      (territory === undefined || row.territory === territory) &&
      (ritualId === undefined || row.ritualId === ritualId) &&
      (isFreeStanding === undefined || (row.seriesId === null) === isFreeStanding) &&
      (ofPerson === null || ofPerson.has(row.id)) &&
      (from === undefined || row.startOn >= from) &&
      (to === undefined || row.startOn < to),
  )
  return text === '' ? found : sessionsHolding(file, found, text)
}

function sessionsOfPerson(database: ReadableDatabase, personId: string): Set<string> {
  const rows = database
    .select({ sessionId: attendances.sessionId })
    .from(attendances)
    .where(
      and(
        eq(attendances.personId, personId),
        isNull(attendances.deletedAt),
        or(eq(attendances.isRegistered, true), isNotNull(attendances.mode)),
      ),
    )
    .all()
  return new Set(rows.map(({ sessionId }) => sessionId))
}
