import type { Occurrence } from '../../preload/contract/calendar'
import type { Schedule } from '../../preload/contract/rituals'
import { addDays } from '../../preload/rules/local-day'
import { type Identity, identityOver, isDifferent, type Overrides } from './date-shown'
import { expandStarts, toInstant, toWallTime } from './recurrence'

/** One series with what its ritual says of it and the exceptions to its rule. */
export interface SeriesWithExceptions extends Schedule, Identity {
  id: string
  ritualId: string
  place: string
  link: string
  exceptions: OccurrenceException[]
  /** Sessions out of the trash, by the original start of their occurrence. */
  sessionByStart?: ReadonlyMap<string, OccurrenceSession>
}

/** What is known of an occurrence by its session. */
export interface OccurrenceSession {
  id: string
  state: 'planned' | 'closed' | 'cancelled'
}

/** What one occurrence says in place of its series; null where it says the same. */
export interface OccurrenceException extends Overrides {
  id: string
  seriesId: string
  originalStart: string
  state: 'planned' | 'held' | 'cancelled' | 'excluded'
  isExtra: boolean
  reason: string
  startOn: string | null
  startTime: string | null
  durationMinutes: number | null
  place: string | null
  link: string | null
}

/** The days from `from` (inclusive) to `to` (exclusive), in the zone the calendar is read in. */
export interface Window {
  from: string
  to: string
  timeZone: string
}

/** What of one series touches a window, exceptions applied; excluded dates never show. */
export function assembleSeries(series: SeriesWithExceptions, window: Window): Occurrence[] {
  // An occurrence that began before the window may reach into it; zones shift a day at most.
  const lengthDays = Math.ceil(series.durationMinutes / 1440)
  const starts = expandStarts(series, addDays(window.from, -lengthDays - 1), addDays(window.to, 1))
  const exceptionByStart = new Map(series.exceptions.map((row) => [row.originalStart, row]))
  const plain = starts
    .filter((start) => !exceptionByStart.has(start))
    .map((start) => occurrenceAt(series, start, undefined, window.timeZone))
  const given = new Set(starts)
  const excepted = series.exceptions
    .filter((row) => row.state !== 'excluded')
    .filter((row) => given.has(row.originalStart) || row.isExtra || row.startOn !== null)
    .map((row) => occurrenceAt(series, row.originalStart, row, window.timeZone))
  return [...plain, ...excepted].filter((one) => touches(one, window))
}

/** Half-open: what ends at the midnight that opens the window is not in it, unless it has no length. */
function touches({ start, end, isAllDay }: Occurrence, { from, to }: Window): boolean {
  const opening = isAllDay ? from : `${from}T00:00`
  return start < to && (end > opening || start >= opening)
}

/** One occurrence, as its rule has it or as its exception says. */
export function occurrenceAt(
  series: SeriesWithExceptions,
  originalStart: string,
  exception: OccurrenceException | undefined,
  timeZone: string,
): Occurrence {
  const isMoved = exception?.startOn != null
  const session = series.sessionByStart?.get(originalStart)
  const localStart = isMoved ? movedStart(exception) : originalStart
  const durationMinutes = exception?.durationMinutes ?? series.durationMinutes
  const isAllDay = localStart.length === 10
  const startAt = isAllDay
    ? toInstant(`${localStart}T00:00`, timeZone)
    : toInstant(localStart, series.timeZone)
  const span = isAllDay
    ? daySpan(localStart, durationMinutes, timeZone)
    : timeSpan(startAt, durationMinutes, timeZone)
  const { title, purpose, mode, scope, territory, leadId, backupId } =
    exception === undefined ? series : identityOver(series, exception)
  const identity = { title, purpose, mode, scope, territory, leadId, backupId }
  return {
    seriesId: series.id,
    ritualId: series.ritualId,
    originalStart,
    ...identity,
    ...span,
    startAt,
    isAllDay,
    place: exception?.place ?? series.place,
    link: exception?.link ?? series.link,
    state: stateOf(exception, session),
    isMoved,
    isChanged: exception !== undefined && isDifferent(exception),
    reason: exception?.reason ?? '',
    sessionId: session?.id ?? null,
  }
}

/** A closed session is proof that it was held, whatever was said of the date before. */
function stateOf(
  exception: OccurrenceException | undefined,
  session: OccurrenceSession | undefined,
): Occurrence['state'] {
  if (session?.state === 'closed') return 'held'
  return exception === undefined || exception.state === 'excluded' ? 'planned' : exception.state
}

function movedStart(exception: OccurrenceException): string {
  return exception.startTime === null
    ? `${exception.startOn}`
    : `${exception.startOn}T${exception.startTime}`
}

function daySpan(start: string, durationMinutes: number, timeZone: string) {
  const end = addDays(start, Math.max(1, Math.ceil(durationMinutes / 1440)))
  return { start, end, endAt: toInstant(`${end}T00:00`, timeZone) }
}

function timeSpan(startAt: string, durationMinutes: number, timeZone: string) {
  const endAt = new Date(Date.parse(startAt) + durationMinutes * 60_000).toISOString()
  return { start: toWallTime(startAt, timeZone), end: toWallTime(endAt, timeZone), endAt }
}
