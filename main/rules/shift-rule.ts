import { addDays, dayNumber, splitDay, weekdayOf, weekdays } from '../../preload/rules/local-day'
import { patternOn } from '../../preload/rules/recurrence'
import { readRule, type RuleParts } from './recurrence-rule'
import { rulePart, untilOn, withRulePart } from './rule-text'

/**
 * The rule whose date `from` has gone to `to`, as dragging one date of a series with the others
 * asks. Weekdays shift by as many days; a day of the month, and a ranked weekday of a month (first
 * Tuesday), become those of the new date, the others of the same rule shifting alongside. Where
 * that has no meaning (the last working day, a day of the year), the rule is said anew from the
 * date it goes to, at the same frequency and interval. UNTIL shifts by as many days, so that no
 * date is lost; COUNT stays.
 */
export function shiftRule(rrule: string, from: string, to: string): string {
  const parts = readRule(rrule)
  if (from === to || typeof parts === 'string') return rrule
  const until = untilOn(rrule)
  const days = dayNumber(to) - dayNumber(from)
  const shifted = shiftDays(rrule, parts, from, to)
  return until === null
    ? shifted
    : withRulePart(shifted, 'UNTIL', addDays(until, days).replaceAll('-', ''))
}

function shiftDays(rrule: string, parts: RuleParts, from: string, to: string): string {
  if (parts.byYearDay.length > 0 || parts.byWeekNo.length > 0) return anew(rrule, parts, to)
  if (parts.byDay.length > 0 && parts.byMonthDay.length > 0) return anew(rrule, parts, to)
  switch (parts.freq) {
    case 'DAILY':
    case 'WEEKLY':
      return parts.byMonthDay.length > 0
        ? shiftDates(rrule, parts, from, to)
        : shiftWeekdays(rrule, parts, dayNumber(to) - dayNumber(from))
    case 'MONTHLY':
    case 'YEARLY':
      if (parts.byDay.length > 0) return shiftRanks(rrule, parts, from, to)
      return shiftDates(rrule, parts, from, to)
  }
}

/** The week begins later by as much, so that a fortnight groups the same dates as before. */
function shiftWeekdays(rrule: string, parts: RuleParts, days: number): string {
  if (parts.byDay.length === 0 || days % 7 === 0) return rrule
  const later = (day: string) => {
    const index = weekdays.findIndex((one) => one === day) + days
    return weekdays[((index % 7) + 7) % 7] ?? day
  }
  const shifted = parts.byDay.map(later)
  const inOrder = weekdays.filter((day) => shifted.includes(day)).join(',')
  const next = withRulePart(rrule, 'BYDAY', inOrder)
  const groups = (parts.interval > 1 && shifted.length > 1) || parts.bySetPos.length > 0
  return parts.freq === 'WEEKLY' && groups
    ? withRulePart(next, 'WKST', later(parts.weekStart ?? 'MO'))
    : next
}

function shiftDates(rrule: string, parts: RuleParts, from: string, to: string): string {
  const moved = shiftMonths(rrule, parts, from, to)
  if (parts.byMonthDay.length === 0) return moved
  if (parts.bySetPos.length > 0) return anew(rrule, parts, to)
  const [days, isSameMonth] = [splitDay(to).date - splitDay(from).date, sameMonth(from, to)]
  const [only] = parts.byMonthDay
  if (parts.byMonthDay.length === 1 && only !== undefined) {
    const isLast = only < 0 && isSameMonth && only + days < 0
    return withRulePart(moved, 'BYMONTHDAY', String(isLast ? only + days : splitDay(to).date))
  }
  const shifted = parts.byMonthDay.map((day) => day + days)
  const stays = shifted.every((day, index) => {
    const isFromEnd = (parts.byMonthDay[index] ?? 0) < 0
    return isFromEnd ? day < 0 : day >= 1 && day <= 31
  })
  // Beyond a month's edge only the date that was moved has a meaning: the others stay.
  const dates =
    isSameMonth && stays
      ? shifted
      : parts.byMonthDay.map((day) => (day === splitDay(from).date ? splitDay(to).date : day))
  return withRulePart(moved, 'BYMONTHDAY', [...new Set(dates)].join(','))
}

function shiftRanks(rrule: string, parts: RuleParts, from: string, to: string): string {
  const ranked = parts.byDay.map((day) => ({ rank: Number(day.slice(0, -2)), day: day.slice(-2) }))
  const [only] = ranked
  const isInMonth = parts.freq === 'MONTHLY' || parts.byMonth.length > 0
  if (!isInMonth || parts.bySetPos.length > 0 || ranked.some(({ rank }) => rank === 0))
    return anew(rrule, parts, to)
  const moved = shiftMonths(rrule, parts, from, to)
  const rank = rankOn(to, (only?.rank ?? 1) < 0)
  if (ranked.length === 1) return withRulePart(moved, 'BYDAY', `${rank}${weekdayOf(to)}`)
  const days = dayNumber(to) - dayNumber(from)
  const shifted = ranked.map((one) => {
    const index = weekdays.findIndex((day) => day === one.day) + days
    const day = weekdays[((index % 7) + 7) % 7] ?? 'MO'
    return { rank: one.rank + rankOn(to, one.rank < 0) - rankOn(from, one.rank < 0), day }
  })
  const isPlain = shifted.every((one, index) => {
    const before = ranked[index]?.rank ?? 0
    return Math.sign(one.rank) === Math.sign(before) && Math.abs(one.rank) <= 4
  })
  if (!isPlain) return anew(rrule, parts, to)
  return withRulePart(moved, 'BYDAY', shifted.map((one) => `${one.rank}${one.day}`).join(','))
}

/** Months named by the rule go on by as many as the date did. */
function shiftMonths(rrule: string, { byMonth }: RuleParts, from: string, to: string): string {
  const count = splitDay(to).month - splitDay(from).month
  if (byMonth.length === 0 || count === 0) return rrule
  const months = byMonth.map((month) => ((((month - 1 + count) % 12) + 12) % 12) + 1)
  return withRulePart(rrule, 'BYMONTH', months.toSorted((a, b) => a - b).join(','))
}

/** Which of its weekday a day is in its month, from the start or from the end. A fifth one is the last. */
function rankOn(day: string, isFromEnd: boolean): number {
  const rank = Math.ceil(splitDay(day).date / 7)
  const isLast = splitDay(addDays(day, 7)).month !== splitDay(day).month
  return (isFromEnd && isLast) || rank > 4 ? -1 : rank
}

function anew(rrule: string, { freq, interval }: RuleParts, to: string): string {
  const { month, date } = splitDay(to)
  const pattern = patternOn('monthlyByWeekday', to)
  const rank = 'position' in pattern ? `${pattern.position}${pattern.weekday}` : ''
  const isByWeekday = rulePart(rrule, 'BYDAY') !== null
  const by = {
    DAILY: [],
    WEEKLY: [`BYDAY=${weekdayOf(to)}`],
    MONTHLY: [isByWeekday ? `BYDAY=${rank}` : `BYMONTHDAY=${date}`],
    YEARLY: [`BYMONTH=${month}`, isByWeekday ? `BYDAY=${rank}` : `BYMONTHDAY=${date}`],
  }[freq]
  const ending = ['COUNT', 'UNTIL'].flatMap((name) => {
    const value = rulePart(rrule, name)
    return value === null ? [] : [`${name}=${value}`]
  })
  const every = interval > 1 ? [`INTERVAL=${interval}`] : []
  return [`FREQ=${freq}`, ...every, ...by, ...ending].join(';')
}

function sameMonth(one: string, other: string): boolean {
  return one.slice(0, 7) === other.slice(0, 7)
}
