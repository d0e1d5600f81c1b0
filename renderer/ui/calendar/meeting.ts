import type { Occurrence } from '../../../preload/contract/calendar'

/** What takes place on the calendar, whether a ritual's occurrence or a session of its own. */
export type Meeting = Pick<
  Occurrence,
  'title' | 'start' | 'end' | 'isAllDay' | 'mode' | 'place' | 'state' | 'isMoved' | 'reason'
>

/** A letter on the day it left, or is meant to. */
export interface PlannedLetter extends Meeting {
  letterId: string
}

/** A session of no ritual, as the calendar shows it. */
export interface FreeSession extends Meeting {
  sessionId: string
}
