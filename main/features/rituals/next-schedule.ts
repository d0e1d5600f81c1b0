import { addDays, addMonths } from '../../../preload/rules/local-day'
import { checkedRule } from '../../rules/checked-rule'
import { splitStart } from '../../rules/local-start'
import { expandStarts, firstRuleDay } from '../../rules/recurrence'
import { rulePart, withRulePart } from '../../rules/rule-text'
import { shiftRule } from '../../rules/shift-rule'
import type { DateChange } from './date-change'
import { daysOf, monthsOf, type Shift } from './follow-date'
import { gives, type SeriesRow } from './ritual-state'

interface Course {
  next: SeriesRow
  /** Set when the whole series goes on with the date that was moved. */
  shift: Shift | null
}

/** The schedule a series has once one of its dates is to be otherwise, and all its dates with it. */
export function scheduleByDate(own: SeriesRow, originalStart: string, change: DateChange): Course {
  const { day } = splitStart(originalStart)
  const target = change.start === undefined ? null : splitStart(change.start)
  // An extra date says by how much its series goes on; its own day says nothing of the rule.
  const from = gives(own, originalStart) ? day : own.startOn
  const shift = target === null || target.day === day ? null : shiftFrom(from, day, target.day)
  const shifted = shift === null ? own.rrule : shiftedRule(own, shift)
  const isAsked = change.rrule !== undefined && !isShifted(change.rrule, own.rrule, shifted)
  const rrule = isAsked ? (change.rrule ?? null) : shifted
  const course = {
    ...placed(own, change),
    ...(target === null ? {} : { startTime: target.time }),
    rrule,
  }
  const isFirst = day === own.startOn
  const startOn =
    target !== null && isFirst
      ? target.day
      : rrule === own.rrule && shift === null
        ? own.startOn
        : startingOn(own, course, shift, isAsked)
  return { next: checked(own, { ...course, startOn }), shift: isAsked ? null : shift }
}

/** The schedule of a series whose first date and rule are said outright. */
export function scheduleAsWritten(own: SeriesRow, change: DateChange): Course {
  const start = change.start === undefined ? null : splitStart(change.start)
  const rrule = change.rrule === undefined ? own.rrule : change.rrule
  const course = {
    ...placed(own, change),
    ...(start === null ? {} : { startOn: start.day, startTime: start.time }),
    rrule,
  }
  const shift = { from: own.startOn, to: course.startOn }
  const isShift =
    rrule !== own.rrule &&
    shift.from !== shift.to &&
    isShifted(rrule, own.rrule, shiftedRule(own, shift))
  return { next: checked(own, course), shift: isShift ? shift : null }
}

/** A rule that is left alone was checked when it was written. */
function checked(own: SeriesRow, next: SeriesRow): SeriesRow {
  return next.rrule === own.rrule && next.startOn === own.startOn ? next : checkedRule(next)
}

function placed(own: SeriesRow, change: DateChange): SeriesRow {
  const { timeZone, durationMinutes, place, link } = change
  return {
    ...own,
    timeZone: timeZone ?? own.timeZone,
    durationMinutes: durationMinutes ?? own.durationMinutes,
    place: place ?? own.place,
    link: link ?? own.link,
  }
}

function shiftFrom(from: string, day: string, target: string): Shift {
  return { from, to: addDays(from, daysOf({ from: day, to: target })) }
}

function shiftedRule({ rrule }: SeriesRow, { from, to }: Shift): string | null {
  return rrule === null ? null : shiftRule(rrule, from, to)
}

/** Whether a rule as typed is the old one gone on with its date; its end need not have been. */
function isShifted(asked: string | null, old: string | null, shifted: string | null): boolean {
  if (asked === null || old === null || shifted === null) return asked === shifted
  const isSameEnd = rulePart(asked, 'UNTIL') === rulePart(old, 'UNTIL')
  return (
    asked === shifted ||
    (isSameEnd && withoutPart(asked, 'UNTIL') === withoutPart(shifted, 'UNTIL'))
  )
}

/** The first day of the series: gone on as the date did, and onto a day the rule gives, if it was on one. */
function startingOn(
  own: SeriesRow,
  course: SeriesRow,
  shift: Shift | null,
  isAsked: boolean,
): string {
  const candidate = shift === null ? own.startOn : addDays(own.startOn, daysOf(shift))
  const { rrule } = course
  if (rrule === null || !isRuled(own, own.startOn) || isRuled(course, candidate)) return candidate
  const only = shift === null || isAsked ? null : onlyInMonth(course, shift, own.startOn)
  return only ?? firstRuleDay({ ...course, startOn: candidate }) ?? candidate
}

/** Whether a rule gives a day by itself, wherever it ends. */
function isRuled(schedule: SeriesRow, day: string): boolean {
  const rrule = endless(schedule.rrule)
  return rrule === null || firstRuleDay({ ...schedule, rrule, startOn: day }) === day
}

function onlyInMonth(course: SeriesRow, shift: Shift, day: string): string | null {
  const first = addMonths(`${day.slice(0, 8)}01`, monthsOf(shift))
  const every = { ...course, rrule: withoutPart(endless(course.rrule) ?? '', 'INTERVAL') }
  const start = firstRuleDay({ ...every, startOn: first })
  if (start === null || start.slice(0, 7) !== first.slice(0, 7)) return null
  const dates = expandStarts({ ...every, startOn: start }, start, addMonths(first, 1))
  return dates.length === 1 ? start : null
}

function endless(rrule: string | null): string | null {
  return rrule === null ? null : withoutPart(withoutPart(rrule, 'UNTIL'), 'COUNT')
}

function withoutPart(rrule: string, name: string): string {
  return withRulePart(rrule, name, null)
}
