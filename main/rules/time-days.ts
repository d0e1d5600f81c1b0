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
 * A day of a clock change has 23 or 25 hours. The parts always add up to the duration.
 */
export function daysOf(time: SpentTime): DayPart[] {
  const { spentOn, startedAt, endedAt, timeZone, durationSeconds } = time
  if (startedAt === null || endedAt === null) return [{ day: spentOn, seconds: durationSeconds }]
  const endMs = Date.parse(endedAt)
  const parts: DayPart[] = []
  let day = localDayOf(startedAt, timeZone)
  let fromMs = Date.parse(startedAt)
  let left = durationSeconds
  for (;;) {
    const midnightMs = toEpochMs(addDays(day, 1), timeZone)
    if (midnightMs >= endMs) return [...parts, { day, seconds: left }]
    const seconds = Math.round((midnightMs - fromMs) / 1000)
    // A zone that crossed the date line has skipped a day: nothing was spent on it.
    if (seconds > 0) parts.push({ day, seconds })
    left -= seconds
    fromMs = midnightMs
    day = addDays(day, 1)
  }
}

/** The longest entry, begun just before a midnight, ends two days later. */
export const longestReachDays = 2
