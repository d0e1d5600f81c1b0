import type { Occurrence } from '../../../../preload/contract/calendar'
import type { SessionRow } from '../../../../preload/contract/session-shapes'

type Held = Pick<Occurrence, 'mode' | 'state' | 'startAt' | 'endAt'>
type Met = Pick<SessionRow, 'mode' | 'state' | 'startAt' | 'endAt'>

/** Whether people meet in person at an instant: nobody touches a keyboard then, and all is well. */
export function isPresentNow(meetings: readonly (Held | Met)[], nowMs: number): boolean {
  return meetings.some(
    ({ mode, state, startAt, endAt }) =>
      mode === 'inPerson' &&
      state !== 'cancelled' &&
      Date.parse(startAt) <= nowMs &&
      nowMs < Date.parse(endAt),
  )
}
