import { and, eq, isNull } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { type series, sessions } from '../../database/schema'
import { followOccurrence, rekeySession } from '../../database/sessions'
import { followedStart } from './followed-start'

type SeriesRow = typeof series.$inferSelect

/**
 * Lets the sessions of a series follow it to the hour an import gave it. One whose day is no more
 * stays as it was: somebody prepared it, and no calendar can say that it is off.
 */
export function followImport(writing: Writing, before: SeriesRow, next: SeriesRow): void {
  const own = writing.database
    .select()
    .from(sessions)
    .where(and(eq(sessions.seriesId, before.id), isNull(sessions.deletedAt)))
    .all()
  for (const { originalStart, state } of own) {
    if (originalStart === null) continue
    const from = { seriesId: before.id, originalStart }
    const start = followedStart(next, originalStart)
    const to = { seriesId: before.id, originalStart: start ?? originalStart }
    if (start !== null && start !== originalStart) rekeySession(writing, from, to)
    if (state !== 'closed') followOccurrence(writing, to)
  }
}
