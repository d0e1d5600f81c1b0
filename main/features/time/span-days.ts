import { addDays } from '../../../preload/rules/local-day'
import { toInstant, toWallTime } from '../../rules/recurrence'
import type { ClosedSpan } from './timer-spans'

const dayMs = 86_400_000

/**
 * A span as entries may hold it: whole up to a day, else cut at each local midnight, since no entry
 * is longer than a day.
 */
export function cutLongSpan(span: ClosedSpan, timeZone: string): ClosedSpan[] {
  const pieces: ClosedSpan[] = []
  let { startedAt } = span
  while (Date.parse(span.endedAt) - Date.parse(startedAt) > dayMs) {
    const midnight = toInstant(addDays(localDay(startedAt, timeZone), 1), timeZone)
    pieces.push({ startedAt, endedAt: midnight })
    startedAt = midnight
  }
  return [...pieces, { startedAt, endedAt: span.endedAt }]
}

/** The local day an instant falls on. */
export function localDay(at: string, timeZone: string): string {
  return toWallTime(at, timeZone).slice(0, 10)
}
