import { exportIcs } from '../../rules/export-ics'
import type { CalendarEvent } from '../../rules/calendar-event'
import { joinStart } from '../../rules/local-start'
import type { StoredSession } from '../../database/sessions'

/**
 * One session as an .ics text to join to an invitation: a single event of its own, which a later
 * export moves or calls off. `writtenAt` is the instant of the export, ISO 8601 in UTC.
 */
export function exportSession(session: StoredSession, name: string, writtenAt: string): string {
  return exportIcs([eventOf(session)], name, writtenAt)
}

function eventOf(session: StoredSession): CalendarEvent {
  const { startOn, startTime, timeZone, durationMinutes, title, place, link } = session
  const own = {
    originalStart: joinStart(startOn, startTime),
    isExtra: false,
    reason: session.reason,
    startOn: null,
    startTime: null,
    durationMinutes: null,
    title: null,
    place: null,
    link: null,
  }
  return {
    uid: `${session.id}@veillee`,
    sequence: sequenceOf(session),
    title,
    purpose: session.agenda,
    place,
    link,
    schedule: { startOn, startTime, timeZone, rrule: null, durationMinutes },
    exceptions: session.state === 'cancelled' ? [{ ...own, state: 'cancelled' }] : [],
  }
}

/** Seconds from its making to its last change: grows with each, and says the same on every device. */
function sequenceOf({ createdAt, updatedAt }: StoredSession): number {
  return Math.max(0, Math.ceil((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000))
}
