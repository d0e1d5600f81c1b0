import { fail } from './failure'
import { localDayOf, type SpentTime } from './time-days'

/** A day holds 24 hours, 25 where the clock goes back. */
const longestMs = 25 * 3_600_000

/**
 * The time of an entry as it is kept: instants to the second, the duration and the day of an
 * interval computed from them, whatever was said. Fails where only one instant is given, where the
 * end comes first, or beyond 25 hours.
 */
export function keptTimes(time: SpentTime): SpentTime {
  const { startedAt, endedAt } = time
  if (startedAt === null && endedAt === null) return time
  if (startedAt === null || endedAt === null) return fail('HALF_INTERVAL')
  const startMs = wholeSecond(startedAt)
  const endMs = wholeSecond(endedAt)
  if (endMs < startMs) fail('END_BEFORE_START')
  if (endMs - startMs > longestMs) fail('ENTRY_TOO_LONG')
  const start = new Date(startMs).toISOString()
  return {
    ...time,
    spentOn: localDayOf(start, time.timeZone),
    startedAt: start,
    endedAt: new Date(endMs).toISOString(),
    durationSeconds: (endMs - startMs) / 1000,
  }
}

function wholeSecond(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000) * 1000
}
