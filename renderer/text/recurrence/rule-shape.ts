import { splitDay, type Weekday, weekdayOf } from '../../../preload/rules/local-day'
import { inWeekOrder } from '../../../preload/rules/recurrence'
import { readParts, type RuleParts } from '../../../preload/rules/rule-parts'

export interface RankedDay {
  position: number
  weekday: Weekday
}

/** Which days of its period a rule picks: what a language has words for. */
type DayChoice =
  | { kind: 'everyDay' }
  | { kind: 'weekdays'; weekdays: Weekday[] }
  | { kind: 'dates'; dates: number[] }
  | { kind: 'ranked'; days: RankedDay[] }
  | { kind: 'rankedAmong'; positions: number[]; among: 'workdays' | 'weekend' | 'allDays' }
  | { kind: 'datesOnWeekdays'; dates: number[]; weekdays: Weekday[] }
  | { kind: 'weekNumbers'; weeks: number[]; weekdays: Weekday[] }
  | { kind: 'yearDays'; days: number[] }

/** A rule as a sentence would say it: every so many periods, these days, in these months. */
export interface RuleShape {
  period: 'day' | 'week' | 'month' | 'year'
  interval: number
  choice: DayChoice
  months: number[]
  count: number | null
  untilOn: string | null
}

/** The shape of a rule; null for a rule no plain sentence can say. */
export function shapeOf(rrule: string, startOn: string): RuleShape | null {
  const given = readParts(rrule)
  if (given === null || given.hasMore) return null
  const parts = inLongestPeriod(given)
  const choice = choiceOf(parts, startOn)
  if (choice === null) return null
  const isYearly = parts.freq === 'YEARLY'
  const isWholeYear =
    choice.kind === 'weekNumbers' || choice.kind === 'yearDays' || choice.kind === 'ranked'
  const months =
    isYearly && parts.byMonth.length === 0 && !isWholeYear
      ? [splitDay(startOn).month]
      : parts.byMonth.toSorted((a, b) => a - b)
  const { interval, count, untilOn } = parts
  return { period: periods[parts.freq], interval, choice, months, count, untilOn }
}

const periods = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const

/** Every day that is a Monday is every Monday; every 13th of every year is every 13th of the month. */
function inLongestPeriod(parts: RuleParts): RuleParts {
  if (parts.interval !== 1) return parts
  const hasRank = parts.byDay.some((day) => day.position !== null) || parts.bySetPos.length > 0
  if (parts.freq === 'DAILY' && parts.byMonthDay.length > 0) return { ...parts, freq: 'MONTHLY' }
  if (parts.freq === 'DAILY' && parts.byDay.length > 0) return { ...parts, freq: 'WEEKLY' }
  if (parts.freq !== 'YEARLY' || hasRank || !hasNone(parts.byWeekNo, parts.byYearDay)) return parts
  if (parts.byMonthDay.length > 0 && parts.byMonth.length === 0)
    return { ...parts, freq: 'MONTHLY' }
  const isWeekdays = parts.byDay.length > 0 && parts.byMonthDay.length === 0
  return isWeekdays ? { ...parts, freq: 'WEEKLY' } : parts
}

function choiceOf(parts: RuleParts, startOn: string): DayChoice | null {
  if (parts.freq === 'YEARLY' && !hasNone(parts.byWeekNo, parts.byYearDay))
    return yearChoice(parts, startOn)
  if (parts.freq === 'DAILY') {
    return hasNone(parts.byDay, parts.byMonthDay, parts.bySetPos) ? { kind: 'everyDay' } : null
  }
  if (parts.freq === 'WEEKLY') {
    return hasNone(parts.byMonthDay, parts.bySetPos) ? weekChoice(parts, startOn) : null
  }
  if (parts.byDay.length > 0) return weekdayChoice(parts)
  if (parts.bySetPos.length > 0) return null
  const dates = parts.byMonthDay.length > 0 ? parts.byMonthDay : [splitDay(startOn).date]
  return { kind: 'dates', dates }
}

function weekChoice(parts: RuleParts, startOn: string): DayChoice {
  const weekdays = parts.byDay.length > 0 ? plainDays(parts) : [weekdayOf(startOn)]
  return { kind: 'weekdays', weekdays }
}

/** BYDAY within a month or a year, with or without ranks. */
function weekdayChoice(parts: RuleParts): DayChoice | null {
  const days = parts.byDay.flatMap(({ position, weekday }) =>
    position === null ? [] : [{ position, weekday }],
  )
  const [only, ...others] = plainDays(parts)
  if (days.length > 0) {
    const isAlone = days.length === parts.byDay.length && hasNone(parts.byMonthDay, parts.bySetPos)
    return isAlone ? { kind: 'ranked', days } : null
  }
  if (parts.bySetPos.length === 0) {
    if (parts.byMonthDay.length === 0) return { kind: 'weekdays', weekdays: plainDays(parts) }
    return { kind: 'datesOnWeekdays', dates: parts.byMonthDay, weekdays: plainDays(parts) }
  }
  if (parts.byMonthDay.length > 0) return null
  if (only !== undefined && others.length === 0) {
    return { kind: 'ranked', days: parts.bySetPos.map((position) => ({ position, weekday: only })) }
  }
  const among = knownSets[plainDays(parts).join()]
  return among === undefined ? null : { kind: 'rankedAmong', positions: parts.bySetPos, among }
}

const knownSets: Record<string, 'workdays' | 'weekend' | 'allDays'> = {
  'MO,TU,WE,TH,FR': 'workdays',
  'SA,SU': 'weekend',
  'MO,TU,WE,TH,FR,SA,SU': 'allDays',
}

function yearChoice(parts: RuleParts, startOn: string): DayChoice | null {
  if (!hasNone(parts.byMonth, parts.byMonthDay, parts.bySetPos)) return null
  if (parts.byWeekNo.length === 0) {
    return parts.byDay.length === 0 ? { kind: 'yearDays', days: parts.byYearDay } : null
  }
  if (parts.byYearDay.length > 0) return null
  const weekdays = parts.byDay.length > 0 ? plainDays(parts) : [weekdayOf(startOn)]
  return { kind: 'weekNumbers', weeks: parts.byWeekNo, weekdays }
}

function plainDays(parts: RuleParts): Weekday[] {
  return inWeekOrder(parts.byDay.map((day) => day.weekday))
}

function hasNone(...lists: unknown[][]): boolean {
  return lists.every((list) => list.length === 0)
}
