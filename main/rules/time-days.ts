import { addDays } from '../../preload/rules/local-day'
import { toEpochMs, toWallTime } from './recurrence-clock'

/** When time was spent: an interval in its zone, or a day and a duration. */
export interface SpentTime {
  spentOn: string
  startedAt: string | null
  /** Exclusive. */
  endedAt: string | null
  timeZone: string
  durationSeconds: number
}

/** What one local day has of an entry. */
export interface DayPart {
  day: string
  seconds: number
}

/** The local day of an instant in a zone. */
export function localDayOf(instant: string, timeZone: string): string {
  return toWallTime(instant, timeZone).slice(0, 10)
}

/**
 * The local days an entry falls on, each with its seconds, in order: an interval is cut at the
 * midnights of its zone, half-open, so that what ends at midnight leaves nothing to the next day.
 * A day of a clock change has 23 or 25 hours.
 */
export function daysOf(time: SpentTime): DayPart[] {
  const { spentOn, startedAt, endedAt, timeZone, durationSeconds } = time
  if (startedAt === null || endedAt === null) return [{ day: spentOn, seconds: durationSeconds }]
  const endMs = Date.parse(endedAt)
  const parts: DayPart[] = []
  let fromMs = Date.parse(startedAt)
  let day = localDayOf(startedAt, timeZone)
  do {
    const nextDay = addDays(day, 1)
    const toMs = Math.min(endMs, toEpochMs(nextDay, timeZone))
    // A zone that crossed the date line has skipped a day: nothing was spent on it.
    if (toMs > fromMs || parts.length === 0) parts.push({ day, seconds: (toMs - fromMs) / 1000 })
    fromMs = Math.max(fromMs, toMs)
    day = nextDay
  } while (fromMs < endMs)
  return parts
}

/** The seconds of an entry on days from `from` (inclusive) to `to` (exclusive). */
export function secondsWithin(time: SpentTime, from: string, to: string): number {
  let seconds = 0
  for (const part of daysOf(time)) {
    if (part.day >= from && part.day < to) seconds += part.seconds
  }
  return seconds
}

/** The longest entry, begun just before a midnight, ends two days later. */
export const longestReachDays = 2
