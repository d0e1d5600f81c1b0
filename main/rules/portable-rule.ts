import type { Schedule } from '../../preload/contract/rituals'
import { expandStarts } from './recurrence'
import { readRule, type RuleParts } from './recurrence-rule'

/** Outlook reads a COUNT of three digits at most. */
const maxPortableCount = 999

/** The rule of a schedule as other calendars take it: a COUNT they refuse is said as its last day. */
export function portableRule(schedule: Schedule): string | null {
  const { rrule, startOn } = schedule
  if (rrule === null) return null
  const parts = readRule(rrule)
  if (typeof parts === 'string' || (parts.count ?? 0) <= maxPortableCount) return rrule
  const last = expandStarts(schedule, startOn, '2200-01-01').at(-1) ?? startOn
  return rrule.replace(/COUNT=\d+/, `UNTIL=${last.slice(0, 10).replaceAll('-', '')}`)
}

/** One spelling for rules that say the same: parts in one order, what is understood left out. */
export function canonicalRule(schedule: Schedule): string {
  const parts = readRule(portableRule(schedule) ?? '')
  return typeof parts === 'string' ? `${schedule.rrule}` : JSON.stringify(sortedParts(parts))
}

function sortedParts(parts: RuleParts): RuleParts {
  return {
    ...parts,
    byMonth: ascending(parts.byMonth),
    byMonthDay: ascending(parts.byMonthDay),
    byYearDay: ascending(parts.byYearDay),
    byWeekNo: ascending(parts.byWeekNo),
    bySetPos: ascending(parts.bySetPos),
    byDay: parts.byDay.toSorted(),
    weekStart: parts.weekStart ?? 'MO',
  }
}

function ascending(list: number[]): number[] {
  return list.toSorted((one, other) => one - other)
}
