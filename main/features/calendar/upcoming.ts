import type { Occurrence } from '../../../preload/contract/calendar'
import { addDays } from '../../../preload/rules/local-day'
import { occurrenceAt, type SeriesWithExceptions } from '../../rules/assemble-occurrences'
import { nextStarts } from '../../rules/recurrence'

/** The next occurrences of one series that end after an instant: at least `count` where it has them. */
export function upcomingOccurrences(
  series: SeriesWithExceptions,
  from: string,
  count: number,
  timeZone: string,
): Occurrence[] {
  const exceptionByStart = new Map(series.exceptions.map((row) => [row.originalStart, row]))
  // Two days back, so that neither a zone nor a long occurrence hides what is going on.
  const firstDay = addDays(from.slice(0, 10), -2 - Math.ceil(series.durationMinutes / 1440))
  const starts = new Set(nextStarts(series, firstDay, count + series.exceptions.length + 4))
  for (const row of series.exceptions)
    if (row.isExtra || row.startOn !== null) starts.add(row.originalStart)
  return [...starts]
    .filter((start) => exceptionByStart.get(start)?.state !== 'excluded')
    .map((start) => occurrenceAt(series, start, exceptionByStart.get(start), timeZone))
    .filter((one) => one.endAt > from)
}
