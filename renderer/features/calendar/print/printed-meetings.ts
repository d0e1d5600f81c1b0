import type { Occurrence } from '../../../../preload/contract/calendar'
import { addDays } from '../../../../preload/rules/local-day'
import { occurrenceKey } from '../../../ui/calendar/occurrence-element'
import type { FreeSession, Meeting } from '../../../ui/calendar/meeting'

/** One line of a printed calendar. */
export interface Printed {
  key: string
  kind: 'ritual' | 'session'
  meeting: Meeting
}

/** What each day holds, in order of hours; what lasts several days stands on each of them. */
export function printedByDay(
  occurrences: readonly Occurrence[],
  sessions: readonly FreeSession[],
): Map<string, Printed[]> {
  const all: Printed[] = [
    ...occurrences.map((one) => ({
      key: occurrenceKey(one),
      kind: 'ritual' as const,
      meeting: one,
    })),
    ...sessions.map((one) => ({ key: one.sessionId, kind: 'session' as const, meeting: one })),
  ].toSorted((a, b) => a.meeting.start.localeCompare(b.meeting.start))
  const days = new Map<string, Printed[]>()
  for (const printed of all) {
    for (const day of daysOf(printed.meeting)) {
      days.set(day, [...(days.get(day) ?? []), printed])
    }
  }
  return days
}

/** The end is exclusive: what ends at midnight does not reach the next day. */
function daysOf({ start, end, isAllDay }: Meeting): string[] {
  const first = start.slice(0, 10)
  const endDay = end.slice(0, 10)
  const endsBefore = isAllDay || end.slice(11, 16) === '00:00'
  const last = endsBefore && endDay > first ? addDays(endDay, -1) : endDay
  const days = [first]
  while ((days.at(-1) ?? last) < last) days.push(addDays(days.at(-1) ?? last, 1))
  return days
}
