import type { BalkReason, CalendarProgram } from '../../../preload/contract/rhythm'
import type { CalendarEvent } from '../../rules/calendar-event'
import { portableRule } from '../../rules/portable-rule'
import { expandStarts } from '../../rules/recurrence'
import { readRule } from '../../rules/recurrence-rule'
import { isAbsent, isBesideRule, isShown } from '../../rules/shown-exceptions'
import { fitsOutlook, fitsThunderbird } from './rule-readers'

/** What one program makes of one event. */
export interface Balk {
  consumer: CalendarProgram
  issue: BalkReason
}

/**
 * Which programs would balk at an event as it is exported, and over what: only what our export can
 * write is looked for. Outlook demands an RRULE beside an RDATE (MS-OXCICAL, « RDATE »);
 * Google hides an RDATE past the end of the rule, Apple any RDATE.
 */
export function consumerIssuesOf(event: CalendarEvent): Balk[] {
  const rule = portableRule(event.schedule)
  const extra = extraStarts(event)
  const balks: [Balk, boolean][] = [
    [{ consumer: 'outlook', issue: 'ruleTooComplex' }, rule !== null && !fitsOutlook(rule)],
    [{ consumer: 'outlook', issue: 'extraDatesAlone' }, rule === null && extra.length > 0],
    [
      { consumer: 'google', issue: 'extraDatesLate' },
      extra.some((start) => isPastEnd(event, start)),
    ],
    [{ consumer: 'apple', issue: 'extraDates' }, extra.length > 0],
    [{ consumer: 'thunderbird', issue: 'ruleMisread' }, rule !== null && !fitsThunderbird(rule)],
  ]
  return balks.filter(([, isSo]) => isSo).map(([balk]) => balk)
}

/** The starts written as RDATE. */
function extraStarts(event: CalendarEvent): string[] {
  return event.exceptions
    .filter((one) => isShown(event, one) && !isAbsent(one) && isBesideRule(event, one))
    .map(({ originalStart }) => originalStart)
}

function isPastEnd({ schedule }: CalendarEvent, start: string): boolean {
  const parts = schedule.rrule === null ? null : readRule(schedule.rrule)
  if (parts === null || typeof parts === 'string') return false
  if (parts.untilOn !== null) return start.slice(0, 10) > parts.untilOn
  if (parts.count === null) return false
  const last = expandStarts(schedule, schedule.startOn, '2200-01-01').at(-1)
  return last !== undefined && start > last
}
