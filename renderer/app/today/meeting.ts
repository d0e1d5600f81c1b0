import type { Occurrence } from '../../../preload/contract/calendar'
import type { SessionRow } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { nowIn } from '../../text/dates'
import type { Kind } from '../../ui/kind-mark'
import { occurrencePath } from '../../ui/occurrence-path'

/** What a day holds: a date of a ritual, or a session that stands on its own. */
export interface Meeting extends Pick<
  Occurrence,
  | 'title'
  | 'start'
  | 'end'
  | 'isAllDay'
  | 'mode'
  | 'place'
  | 'link'
  | 'state'
  | 'isMoved'
  | 'reason'
> {
  key: string
  kind: Kind
  /** The screen that shows it. */
  path: string
}

export function meetingOfOccurrence(one: Occurrence): Meeting {
  const { title, start, end, isAllDay, mode, place, link, state, isMoved, reason } = one
  return {
    title,
    start,
    end,
    isAllDay,
    mode,
    place,
    link,
    state,
    isMoved,
    reason,
    key: `${one.seriesId} ${one.originalStart}`,
    kind: 'rituel',
    path: occurrencePath(one),
  }
}

/** A free-standing session, as wall time of the workspace's zone. */
export function meetingOfSession(row: SessionRow, timeZone: string): Meeting {
  const isAllDay = row.startTime === null
  const days = Math.max(1, Math.ceil(row.durationMinutes / 1440))
  return {
    title: row.title,
    start: isAllDay ? row.startOn : nowIn(timeZone, new Date(row.startAt)),
    end: isAllDay ? addDays(row.startOn, days) : nowIn(timeZone, new Date(row.endAt)),
    isAllDay,
    mode: row.mode,
    place: '',
    link: '',
    state: row.state === 'closed' ? 'held' : row.state,
    isMoved: false,
    reason: '',
    key: row.id,
    kind: 'seance',
    path: `/seances/${row.id}`,
  }
}
