import { addDays } from '../../preload/rules/local-day'
import type { CalendarEvent, CalendarException } from './calendar-event'
import { expandStarts } from './recurrence'

/** Whether a calendar shows the exception at all, or misses a date because of it. */
export function isShown(event: CalendarEvent, exception: CalendarException): boolean {
  if (!isBesideRule(event, exception)) return true
  return !isAbsent(exception) && (exception.isExtra || exception.startOn !== null)
}

/** True for an occurrence that neither the rule nor DTSTART gives: an RDATE. */
export function isBesideRule(
  { schedule }: CalendarEvent,
  { originalStart }: CalendarException,
): boolean {
  const day = originalStart.slice(0, 10)
  return !expandStarts(schedule, day, addDays(day, 1)).includes(originalStart)
}

export function isAbsent({ state }: CalendarException): boolean {
  return state === 'cancelled' || state === 'excluded'
}

/** DTSTART as the start of its own occurrence. */
export function ownStart({ schedule }: CalendarEvent): string {
  return localStart(schedule.startOn, schedule.startTime)
}

/** A day and a time as one start; a day alone lasts all day. */
export function localStart(day: string, time: string | null): string {
  return time === null ? day : `${day}T${time}`
}
