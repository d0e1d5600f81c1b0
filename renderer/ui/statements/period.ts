import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  mondayOf,
  splitDay,
} from '../../../preload/rules/local-day'
import { weekNumber } from '../time/week-number'

/** The days a statement covers, both included. */
export interface Period {
  fromOn: string
  toOn: string
}

export type PeriodKind = 'week' | 'month' | 'other'

/** Whether these days are a whole week, a whole month, or neither. */
export function kindOf({ fromOn, toOn }: Period): PeriodKind {
  if (mondayOf(fromOn) === fromOn && addDays(fromOn, 6) === toOn) return 'week'
  const { year, month, date } = splitDay(fromOn)
  return date === 1 && addDays(fromOn, daysInMonth(year, month) - 1) === toOn ? 'month' : 'other'
}

/** The week or month that holds a day; for any other kind, that day alone. */
export function periodAt(day: string, kind: PeriodKind): Period {
  if (kind === 'week') return { fromOn: mondayOf(day), toOn: addDays(mondayOf(day), 6) }
  if (kind === 'other') return { fromOn: day, toOn: day }
  const fromOn = `${day.slice(0, 7)}-01`
  return { fromOn, toOn: addDays(addMonths(fromOn, 1), -1) }
}

/** The period of the same kind just after or before; any other kind keeps its length. */
export function stepPeriod({ fromOn, toOn }: Period, direction: -1 | 1): Period {
  const kind = kindOf({ fromOn, toOn })
  const length = dayNumber(toOn) - dayNumber(fromOn) + 1
  if (kind === 'other') {
    return { fromOn: addDays(fromOn, direction * length), toOn: addDays(toOn, direction * length) }
  }
  return periodAt(direction === 1 ? addDays(toOn, 1) : addDays(fromOn, -1), kind)
}

/** The days of a period, in order. */
export function daysOf({ fromOn, toOn }: Period): string[] {
  const count = Math.max(0, dayNumber(toOn) - dayNumber(fromOn) + 1)
  return Array.from({ length: count }, (_, index) => addDays(fromOn, index))
}

/** Number of a week and its year, which its Thursday decides (ISO 8601). */
export function weekOf(day: string): { week: number; year: number } {
  return { week: weekNumber(day), year: splitDay(addDays(mondayOf(day), 3)).year }
}
