import type { ImportNote, UnreadableReason } from '../../preload/contract/calendar'
import type { Schedule } from '../../preload/contract/rituals'

/**
 * One iCalendar event with its overrides, in the shape Veillée stores: the parser makes it from
 * a file, the planner compares it with the workspace, the writer exports it.
 */
export interface CalendarEvent {
  uid: string
  sequence: number
  /** SUMMARY */
  title: string
  /** DESCRIPTION */
  purpose: string
  /** LOCATION */
  place: string
  /** URL or CONFERENCE */
  link: string
  schedule: Schedule
  exceptions: CalendarException[]
}

/** An occurrence that differs from its rule: EXDATE, RDATE, or a RECURRENCE-ID override. */
export interface CalendarException {
  /** RECURRENCE-ID as wall time in the zone of the series; a day alone for all-day series. */
  originalStart: string
  state: 'planned' | 'held' | 'cancelled' | 'excluded'
  /** True for an RDATE: the rule alone would not give this start. */
  isExtra: boolean
  reason: string
  /** Null where the override keeps what the series says. */
  startOn: string | null
  startTime: string | null
  durationMinutes: number | null
  title: string | null
  place: string | null
  link: string | null
}

/** An event as a file gave it, with what could not be kept exactly. */
export interface ReadEvent {
  event: CalendarEvent
  notes: ImportNote[]
}

/** What of a file could not be read, and the line that says so. */
export interface UnreadablePart {
  reason: UnreadableReason
  detail: string
  title: string
  uid: string
}

/** Everything a file gave: each event is either read or among the unreadable parts. */
export interface ReadCalendar {
  events: ReadEvent[]
  unreadable: UnreadablePart[]
}
