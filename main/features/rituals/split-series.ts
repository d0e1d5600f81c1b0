import type { OccurrenceKey } from '../../../preload/contract/rituals'
import { addDays, splitDay } from '../../../preload/rules/local-day'
import { splitStart } from '../../rules/local-start'
import { expandStarts, nextStarts } from '../../rules/recurrence'
import { readRule } from '../../rules/recurrence-rule'
import { endingOn, rulePart, withRulePart } from '../../rules/rule-text'
import {
  exceptionsOf,
  gives,
  type EditMoment,
  type RitualState,
  type SeriesRow,
} from './ritual-state'

type Schedule = Pick<SeriesRow, 'startOn' | 'startTime' | 'rrule'>

/** The dates of a series on both sides of one of them. */
interface Sides {
  /** By the rule, DTSTART included, in order; beyond 2,000 the first ones. */
  ruledBefore: string[]
  extrasBefore: string[]
  /** The first date the rule gives from there on. */
  firstRuled: string | undefined
  extrasFrom: string[]
}

export function sidesOf(state: RitualState, own: SeriesRow, from: string): Sides {
  const extras = exceptionsOf(state, own.id)
    .filter((row) => row.isExtra && !gives(own, row.originalStart))
    .map((row) => row.originalStart)
    .toSorted()
  return {
    ruledBefore: expandStarts(own, own.startOn, addDays(from.slice(0, 10), 1)).filter(
      (start) => start < from,
    ),
    extrasBefore: extras.filter((start) => start < from),
    firstRuled: nextStarts(own, from, 1)[0],
    extrasFrom: extras.filter((start) => start >= from),
  }
}

export function hasBefore({ ruledBefore, extrasBefore }: Sides): boolean {
  return ruledBefore.length + extrasBefore.length > 0
}

/**
 * Cuts a series in two before one of its dates, which keeps every date: the old series ends on
 * the day before, the new one takes what a COUNT has left, and the exceptions from there on with
 * their ids. Null where no date stands before: there is nothing to cut.
 */
export function splitSeries(
  state: RitualState,
  { seriesId, originalStart }: OccurrenceKey,
  { at, newSeriesId }: EditMoment,
): RitualState | null {
  const own = state.series.find(({ id }) => id === seriesId)
  if (!own) return null
  const sides = sidesOf(state, own, originalStart)
  if (!hasBefore(sides)) return null
  const [head, tail] = [headSchedule(own, originalStart, sides), tailSchedule(own, sides)]
  const added: SeriesRow = {
    ...own,
    ...tail,
    id: newSeriesId,
    uid: `${newSeriesId}@veillee`,
    sequence: 0,
    createdAt: at,
    updatedAt: at,
  }
  const isLater = (start: string | null) => start !== null && start >= originalStart
  return {
    ...state,
    series: [
      ...state.series.map((one) => (one.id === seriesId ? { ...own, ...head } : one)),
      added,
    ],
    exceptions: state.exceptions.map((row) => {
      if (row.seriesId !== seriesId || row.deletedAt !== null) return row
      const goes = isLater(row.originalStart)
      // An extra date that a series now begins with is no longer beside its rule.
      const isExtra = row.isExtra && !gives(goes ? tail : head, row.originalStart)
      return { ...row, isExtra, seriesId: goes ? newSeriesId : seriesId }
    }),
    sessions: state.sessions.map((row) =>
      row.seriesId === seriesId && isLater(row.originalStart)
        ? { ...row, seriesId: newSeriesId }
        : row,
    ),
  }
}

/** What is left of a series before a date: its rule ended, or the extra dates that stand alone. */
export function headSchedule(own: SeriesRow, from: string, sides: Sides): Schedule {
  const { ruledBefore, extrasBefore } = sides
  const { startOn, startTime, rrule } = own
  if (ruledBefore.length === 0) return alone(extrasBefore[0] ?? startOn)
  // A rule that has nothing more to give ends where it did.
  if (rrule === null || sides.firstRuled === undefined) return { startOn, startTime, rrule }
  // An extra date may stand later on a day on which the rule gives one that stays.
  const eve = addDays(from.slice(0, 10), -1)
  const last = ruledBefore.at(-1)?.slice(0, 10) ?? eve
  return { startOn, startTime, rrule: endingOn(rrule, last > eve ? last : eve) }
}

/**
 * What a date begins. An extra date is not what an interval counts from, nor what a rule without
 * weekday takes its day from: the series then begins with the next date of the rule.
 */
function tailSchedule(own: SeriesRow, { ruledBefore, firstRuled, extrasFrom }: Sides): Schedule {
  if (firstRuled === undefined) return alone(extrasFrom[0] ?? own.startOn)
  const { day, time } = splitStart(firstRuled)
  if (own.rrule === null) return { startOn: day, startTime: time, rrule: null }
  const count = rulePart(own.rrule, 'COUNT')
  const rrule =
    count === null
      ? own.rrule
      : withRulePart(own.rrule, 'COUNT', String(Number(count) - ruledBefore.length))
  return { startOn: day, startTime: time, rrule: withOwnDay(rrule, own.startOn, day) }
}

/** A rule that skips days may begin with a date that is not its own day of the month: say that day. */
function withOwnDay(rrule: string, from: string, to: string): string {
  const parts = readRule(rrule)
  if (typeof parts === 'string' || splitDay(from).date === splitDay(to).date) return rrule
  const { freq, byDay, byMonthDay, byYearDay, byWeekNo } = parts
  const says = byDay.length + byMonthDay.length + byYearDay.length + byWeekNo.length > 0
  if (says || freq === 'DAILY' || freq === 'WEEKLY') return rrule
  const dated = withRulePart(rrule, 'BYMONTHDAY', String(splitDay(from).date))
  const needsMonth = freq === 'YEARLY' && parts.byMonth.length === 0
  return needsMonth ? withRulePart(dated, 'BYMONTH', String(splitDay(from).month)) : dated
}

function alone(start: string): Schedule {
  const { day, time } = splitStart(start)
  return { startOn: day, startTime: time, rrule: null }
}
