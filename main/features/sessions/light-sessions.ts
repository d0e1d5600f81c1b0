import type { SessionRow } from '../../../preload/contract/session-shapes'
import { series } from '../../database/schema'
import { untilWritten } from '../../database/until-written'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'

/** A session without its long texts; its instants and heads are for the window that shows it. */
export interface LightSession extends Omit<SessionRow, 'counts' | 'startAt' | 'endAt'> {
  timeZone: string
  registeredCount: number | null
  inPersonCount: number | null
  remoteCount: number | null
  updatedAt: string
}

// Read as plain rows: drizzle takes three times as long over thousands of them.
const columns = `id, series_id AS seriesId, original_start AS originalStart, kind, title, theme,
  mode, start_on AS startOn, start_time AS startTime, time_zone AS timeZone,
  duration_minutes AS durationMinutes, place, scope, territory, state,
  registered_count AS registeredCount, in_person_count AS inPersonCount,
  remote_count AS remoteCount, updated_at AS updatedAt`

/** Every session out of the trash, by start; kept until something is written. */
export function lightSessions(file: WorkspaceFile): LightSession[] {
  return untilWritten(file, readKept)
}

/** Sessions in the trash, the latest thrown first. */
export function trashedSessions(file: WorkspaceFile): LightSession[] {
  return readRows(file, 'deleted_at IS NOT NULL ORDER BY deleted_at DESC')
}

function readKept(file: WorkspaceFile): LightSession[] {
  return readRows(file, 'deleted_at IS NULL ORDER BY start_on, start_time, id')
}

function readRows({ sqlite, database }: WorkspaceFile, which: string): LightSession[] {
  const rows = sqlite
    .prepare<[], Omit<LightSession, 'ritualId'>>(`SELECT ${columns} FROM sessions WHERE ${which}`)
    .all()
  const ritualBySeries = readRitualBySeries(database)
  return rows.map((row) => ({ ...row, ritualId: ritualBySeries.get(row.seriesId ?? '') ?? null }))
}

function readRitualBySeries(database: ReadableDatabase): Map<string, string> {
  const { id, ritualId } = series
  const rows = database.select({ id, ritualId }).from(series).all()
  return new Map(rows.map((row) => [row.id, row.ritualId]))
}
