import { eq, isNotNull, isNull } from 'drizzle-orm'
import type { SessionRow } from '../../../preload/contract/sessions'
import { series, sessions } from '../../database/schema'
import { untilWritten } from '../../database/until-written'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { instantsOf } from './instants'

/** A session without its long texts, its heads not counted yet. */
export interface LightSession extends Omit<SessionRow, 'counts'> {
  registeredCount: number | null
  inPersonCount: number | null
  remoteCount: number | null
  updatedAt: string
}

const light = {
  id: sessions.id,
  seriesId: sessions.seriesId,
  originalStart: sessions.originalStart,
  ritualId: series.ritualId,
  kind: sessions.kind,
  title: sessions.title,
  theme: sessions.theme,
  mode: sessions.mode,
  startOn: sessions.startOn,
  startTime: sessions.startTime,
  timeZone: sessions.timeZone,
  durationMinutes: sessions.durationMinutes,
  place: sessions.place,
  scope: sessions.scope,
  territory: sessions.territory,
  state: sessions.state,
  registeredCount: sessions.registeredCount,
  inPersonCount: sessions.inPersonCount,
  remoteCount: sessions.remoteCount,
  updatedAt: sessions.updatedAt,
}

/** Every session out of the trash, by start; kept until something is written. */
export function lightSessions(file: WorkspaceFile): LightSession[] {
  return untilWritten(file, readKept)
}

/** Sessions in the trash, the latest thrown first. */
export function trashedSessions(database: ReadableDatabase): LightSession[] {
  return database
    .select({ ...light, deletedAt: sessions.deletedAt })
    .from(sessions)
    .leftJoin(series, eq(series.id, sessions.seriesId))
    .where(isNotNull(sessions.deletedAt))
    .all()
    .toSorted((a, b) => compare(b.deletedAt ?? '', a.deletedAt ?? ''))
    .map(({ deletedAt: _at, ...row }) => withInstants(row))
}

function readKept({ database }: WorkspaceFile): LightSession[] {
  return database
    .select(light)
    .from(sessions)
    .leftJoin(series, eq(series.id, sessions.seriesId))
    .where(isNull(sessions.deletedAt))
    .all()
    .map(withInstants)
    .toSorted((a, b) => compare(a.startAt, b.startAt) || compare(a.id, b.id))
}

function withInstants({
  timeZone,
  ...row
}: Omit<LightSession, 'startAt' | 'endAt'> & { timeZone: string }): LightSession {
  return { ...row, ...instantsOf({ ...row, timeZone }) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
