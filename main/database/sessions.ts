import { and, eq, isNull } from 'drizzle-orm'
import type { OccurrenceKey } from '../../preload/contract/rituals'
import { joinStart, splitStart } from '../rules/local-start'
import { toInstant } from '../rules/recurrence'
import { wallTimeIn } from '../rules/wall-time'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { isGivenOccurrence, readOccurrence, standingException } from './read-occurrence'
import { sessions } from './schema'
import type { ReadableDatabase } from './workspace-file'
import { workspaceTimeZone } from './workspace-row'

export type StoredSession = typeof sessions.$inferSelect

/** The session of an occurrence, out of the trash. */
export function sessionOf(
  database: ReadableDatabase,
  { seriesId, originalStart }: OccurrenceKey,
): StoredSession | undefined {
  return database
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.seriesId, seriesId),
        eq(sessions.originalStart, originalStart),
        isNull(sessions.deletedAt),
      ),
    )
    .get()
}

/** What the session of an occurrence takes from it, in the zone of the workspace. */
export function occurrenceFields(database: ReadableDatabase, key: OccurrenceKey) {
  const detail = readOccurrence(database, key)
  const timeZone = workspaceTimeZone(database)
  const start = wallTimeIn(joinStart(detail.startOn, detail.startTime), detail.timeZone, timeZone)
  const { day: startOn, time: startTime } = splitStart(start)
  const { title, mode, place, link, scope, territory, leadId, durationMinutes } = detail
  return {
    said: { title, mode, place, link, scope, territory, leadId },
    placed: { startOn, startTime, timeZone, durationMinutes },
  }
}

/**
 * After an occurrence was moved, called off or put back, its session says the same. What was
 * closed stays closed and keeps its length: only its date can have been wrong.
 */
export function followOccurrence({ database, at }: Writing, key: OccurrenceKey): void {
  const session = sessionOf(database, key)
  if (!session || !isGivenOccurrence(database, key)) return
  const { placed } = occurrenceFields(database, key)
  const isSamePlace = instantOf(placed) === instantOf(session)
  const { startOn, startTime, timeZone, durationMinutes } = placed
  const isClosed = session.state === 'closed'
  const fields = changedFields(session, {
    ...(isSamePlace ? {} : { startOn, startTime, timeZone }),
    ...(isClosed ? {} : { durationMinutes, ...stateOf(database, key) }),
  })
  if (isEmpty(fields)) return
  database
    .update(sessions)
    .set({ ...fields, updatedAt: at })
    .where(eq(sessions.id, session.id))
    .run()
}

/** Lets the session of an occurrence follow it to the key it has from now on. */
export function rekeySession(
  { database, at }: Writing,
  from: OccurrenceKey,
  { seriesId, originalStart }: OccurrenceKey,
): void {
  const session = sessionOf(database, from)
  if (!session) return
  database
    .update(sessions)
    .set({ seriesId, originalStart, updatedAt: at })
    .where(eq(sessions.id, session.id))
    .run()
}

/** Whether its occurrence lets a session be, and why not. */
export function stateOf(
  database: ReadableDatabase,
  key: OccurrenceKey,
): { state: 'planned' | 'cancelled'; reason: string } {
  const exception = standingException(database, key)
  return exception?.state === 'cancelled'
    ? { state: 'cancelled', reason: exception.reason }
    : { state: 'planned', reason: '' }
}

function instantOf({
  startOn,
  startTime,
  timeZone,
}: Pick<StoredSession, 'startOn' | 'startTime' | 'timeZone'>): string {
  return startTime === null ? startOn : toInstant(`${startOn}T${startTime}`, timeZone)
}
