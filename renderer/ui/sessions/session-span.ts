import type { SessionDraft } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'

const dayMinutes = 1440
const minuteMs = 60_000

type Timing = Pick<SessionDraft, 'startOn' | 'startTime' | 'durationMinutes'>

interface Span {
  start: string
  /** Exclusive, in the form of start. */
  end: string
  isAllDay: boolean
}

/** When a session takes place, as wall times of its own zone; days alone when it lasts all day. */
export function sessionSpan({ startOn, startTime, durationMinutes }: Timing): Span {
  if (startTime === null) {
    const days = Math.max(1, Math.ceil(durationMinutes / dayMinutes))
    return { start: startOn, end: addDays(startOn, days), isAllDay: true }
  }
  const start = `${startOn}T${startTime.slice(0, 5)}`
  // Wall times are counted as UTC: no zone has a say in the length a person reads.
  const end = new Date(Date.parse(`${start}Z`) + durationMinutes * minuteMs)
  return { start, end: end.toISOString().slice(0, 16), isAllDay: false }
}
