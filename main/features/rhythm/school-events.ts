import { addDays } from '../../../preload/rules/local-day'
import type { ReadCalendar, ReadEvent } from '../../rules/calendar-event'

/** A school holiday as a calendar file gives it; its UID says which one it is. */
export interface SchoolHoliday {
  uid: string
  name: string
  startOn: string
  /** Inclusive. */
  endOn: string
}

/**
 * The holidays of a calendar: its events of whole days, whose DTEND is the day after the last (RFC
 * 5545 §3.6.1). What has an hour, comes back by a rule or was cut short is no holiday we can keep.
 */
export function schoolHolidaysOf({ events, unreadable }: ReadCalendar): {
  holidays: SchoolHoliday[]
  unreadable: number
} {
  const kept = events.filter(isHoliday)
  return {
    holidays: kept.map(({ event }) => {
      const { startOn, durationMinutes } = event.schedule
      const days = Math.max(1, Math.ceil(durationMinutes / 1440))
      return { uid: event.uid, name: event.title, startOn, endOn: addDays(startOn, days - 1) }
    }),
    unreadable: unreadable.length + events.length - kept.length,
  }
}

function isHoliday({ event, notes }: ReadEvent): boolean {
  const { startTime, rrule } = event.schedule
  return startTime === null && rrule === null && !notes.includes('durationCapped')
}
