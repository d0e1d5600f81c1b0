import { addDays } from '../../../preload/rules/local-day'
import { toEpochMs } from '../../rules/recurrence'

/** When a session is, as its row says it. */
interface Placed {
  startOn: string
  startTime: string | null
  timeZone: string
  durationMinutes: number
}

/** First and last instant of a session; without a time it lasts its whole days. */
export function instantsOf({ startOn, startTime, timeZone, durationMinutes }: Placed): {
  startAt: string
  endAt: string
} {
  if (startTime === null) {
    const endOn = addDays(startOn, Math.max(1, Math.ceil(durationMinutes / 1440)))
    return {
      startAt: instant(toEpochMs(startOn, timeZone)),
      endAt: instant(toEpochMs(endOn, timeZone)),
    }
  }
  const startMs = toEpochMs(`${startOn}T${startTime}`, timeZone)
  return { startAt: instant(startMs), endAt: instant(startMs + durationMinutes * 60_000) }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
