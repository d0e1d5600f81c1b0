import { addDays, addMonths, dayNumber, splitDay } from '../../../preload/rules/local-day'
import { joinStart, splitStart } from '../../rules/local-start'
import { expandStarts } from '../../rules/recurrence'
import { gives, type SeriesRow } from './ritual-state'

type Schedule = Pick<SeriesRow, 'startOn' | 'startTime' | 'timeZone' | 'rrule'>

/** The days of one date before and after it was moved with the others of its series. */
export interface Shift {
  from: string
  to: string
}

/**
 * The start a date of a series has once the series has another schedule; null where the new rule
 * gives none for it. Without a shift a date keeps its day and takes the new time. With one it goes
 * on by as many days, or, where months differ in that, to the only date the rule has in its month.
 */
export function followDate(
  before: Schedule,
  next: Schedule,
  shift: Shift | null,
  originalStart: string,
): string | null {
  const { day } = splitStart(originalStart)
  const start = joinStart(shift === null ? day : addDays(day, daysOf(shift)), next.startTime)
  if (gives(next, start)) return start
  return shift === null ? null : onlyInMonth(before, next, shift, day)
}

/** An extra date has no rule to ask: it goes on by as many days and minutes as the series. */
export function followExtra(
  before: Schedule,
  next: Schedule,
  shift: Shift | null,
  originalStart: string,
): string {
  const { day, time } = splitStart(originalStart)
  const shifted = shift === null ? day : addDays(day, daysOf(shift))
  if (next.startTime === null) return shifted
  if (time === null || before.startTime === null || time === before.startTime) {
    return joinStart(shifted, next.startTime)
  }
  const minutes = instant(next.startTime) - instant(before.startTime)
  return wallTime(Date.parse(`${shifted}T${time}Z`) + minutes)
}

export function daysOf({ from, to }: Shift): number {
  return dayNumber(to) - dayNumber(from)
}

/** First Tuesdays that become first Wednesdays are not all a day later, but stay in their month. */
function onlyInMonth(before: Schedule, next: Schedule, shift: Shift, day: string): string | null {
  if (!/FREQ=(MONTHLY|YEARLY)/.test(next.rrule ?? '')) return null
  const [was] = datesInMonth(before, day, 0)
  const [is] = datesInMonth(next, day, monthsOf(shift))
  return was === undefined ? null : (is ?? null)
}

/** The date of a month where it is the only one there. */
function datesInMonth(schedule: Schedule, day: string, monthsLater: number): string[] {
  const first = addMonths(`${day.slice(0, 8)}01`, monthsLater)
  const dates = expandStarts(schedule, first, addMonths(first, 1))
  return dates.length === 1 ? dates : []
}

export function monthsOf({ from, to }: Shift): number {
  const [was, is] = [splitDay(from), splitDay(to)]
  return (is.year - was.year) * 12 + is.month - was.month
}

function instant(time: string): number {
  return Date.parse(`1970-01-01T${time}Z`)
}

function wallTime(milliseconds: number): string {
  const local = new Date(milliseconds).toISOString()
  return local.slice(17, 19) === '00' ? local.slice(0, 16) : local.slice(0, 19)
}
