import { desc, eq } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { freeOccurrenceId } from '../../database/free-occurrence-id'
import { occurrences, series } from '../../database/schema'
import type { CalendarException } from '../../rules/calendar-event'
import { isDifferent, saysNothing } from '../../rules/date-shown'
import { followedStart } from './followed-start'

type OccurrenceRow = typeof occurrences.$inferSelect

/**
 * Makes the exceptions of a series those of an event. What no calendar knows stays: that a date was
 * held, who leads it, how people meet; it follows the series to a new hour.
 */
export function writeExceptions(
  writing: Writing,
  { id: seriesId }: Pick<typeof series.$inferSelect, 'id'>,
  wanted: readonly CalendarException[],
): void {
  const { database, at } = writing
  const now = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!now) throw new Error('exceptions without their series')
  const startOf = (row: OccurrenceRow) => followedStart(now, row.originalStart) ?? row.originalStart
  const rows = database
    .select()
    .from(occurrences)
    .where(eq(occurrences.seriesId, seriesId))
    // NULL comes last, and so what stands wins over what lies in the trash at the same start.
    .orderBy(desc(occurrences.deletedAt))
    .all()
  const rowByStart = new Map(rows.map((row) => [startOf(row), row]))
  const wantedStarts = new Set(wanted.map(({ originalStart }) => originalStart))
  for (const exception of wanted)
    writeException(writing, seriesId, exception, rowByStart.get(exception.originalStart))
  for (const row of rows) {
    const originalStart = startOf(row)
    if (row.deletedAt !== null || wantedStarts.has(originalStart)) continue
    const isBeside = followedStart(now, originalStart) !== originalStart
    const next = { ...ownOnly(row), originalStart, isExtra: isBeside && row.state === 'held' }
    const isOurs = next.state === 'held' || (isDifferent(next) && !isBeside)
    const changed = isOurs ? changedFields(row, next) : { deletedAt: at }
    if (isEmpty(changed)) continue
    database
      .update(occurrences)
      .set({ ...changed, updatedAt: at })
      .where(eq(occurrences.id, row.id))
      .run()
  }
}

/** A date without what a calendar would say of it. */
function ownOnly(row: OccurrenceRow): OccurrenceRow {
  const state = row.state === 'held' ? 'held' : 'planned'
  const silent = { startOn: null, startTime: null, durationMinutes: null, place: null, link: null }
  return { ...row, ...silent, state, reason: '', titleOverride: null }
}

function writeException(
  { database, at }: Writing,
  seriesId: string,
  exception: CalendarException,
  row: OccurrenceRow | undefined,
): void {
  const { title, ...rest } = exception
  const values = { ...rest, titleOverride: title }
  if (!row) {
    const id = freeOccurrenceId(database, { seriesId, originalStart: exception.originalStart })
    const lifetime = { createdAt: at, updatedAt: at }
    database
      .insert(occurrences)
      .values({ id, seriesId, ...values, ...lifetime })
      .run()
    return
  }
  const isLive = row.deletedAt === null
  // A calendar knows one kind of absence: a reason noted here outlives it.
  const isAbsentAlready = row.state === 'cancelled' && values.state === 'excluded' && isLive
  const isHeldAlready = row.state === 'held' && values.state === 'planned' && isLive
  const { originalStart } = values
  const said = { ...values, ...(isHeldAlready ? { state: row.state } : {}) }
  const changed = isAbsentAlready
    ? changedFields(row, { originalStart })
    : changedFields(row, { ...(isLive ? {} : saysNothing), ...said, deletedAt: null })
  if (isEmpty(changed)) return
  database
    .update(occurrences)
    .set({ ...changed, updatedAt: at })
    .where(eq(occurrences.id, row.id))
    .run()
}
