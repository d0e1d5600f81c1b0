import type { SessionRow } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { nowIn } from '../../text/dates'
import type { FreeSession } from './meeting'

const states = { planned: 'planned', closed: 'held', cancelled: 'cancelled' } as const

/** Sessions of no ritual as the calendar shows them: at their wall time in the workspace's zone. */
export function freeSessions(rows: readonly SessionRow[], timeZone: string): FreeSession[] {
  return rows.map((row) => freeSession(row, timeZone))
}

function freeSession(row: SessionRow, timeZone: string): FreeSession {
  const { id, title, mode, state, startOn, startTime, startAt, endAt, durationMinutes, place } = row
  const isAllDay = startTime === null
  const days = Math.max(1, Math.ceil(durationMinutes / 1440))
  return {
    sessionId: id,
    title,
    start: isAllDay ? startOn : nowIn(timeZone, new Date(startAt)),
    end: isAllDay ? addDays(startOn, days) : nowIn(timeZone, new Date(endAt)),
    isAllDay,
    mode,
    place,
    state: states[state],
    isMoved: false,
    reason: '',
  }
}
