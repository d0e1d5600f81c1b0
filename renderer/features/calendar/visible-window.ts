import type { Locale } from '../../../preload/contract/shapes'
import {
  addDays,
  addMonths,
  daysInMonth,
  joinDay,
  mondayOf,
  splitDay,
} from '../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../text/dates'

export const views = ['month', 'week', 'list'] as const
export type View = (typeof views)[number]

/** Days from `from` (inclusive) to `to` (exclusive). */
export interface Window {
  from: string
  to: string
}

/** The days a view shows: whole weeks for the month, so that its first and last rows are full. */
export function windowOf(view: View, day: string): Window {
  const { year, month } = splitDay(day)
  const first = joinDay({ year, month, date: 1 })
  const next = addDays(first, daysInMonth(year, month))
  switch (view) {
    case 'month':
      return { from: mondayOf(first), to: addDays(mondayOf(addDays(next, -1)), 7) }
    case 'week':
      return { from: mondayOf(day), to: addDays(mondayOf(day), 7) }
    case 'list':
      return { from: first, to: next }
  }
}

/** The day to show after going back (-1) or forward (1) by one view. */
export function stepped(view: View, day: string, direction: -1 | 1): string {
  if (view === 'week') return addDays(mondayOf(day), 7 * direction)
  return addMonths(`${day.slice(0, 7)}-01`, direction)
}

/** Novembre 2026, or 16 – 22 novembre 2026 for a week. */
export function titleOf(view: View, day: string, locale: Locale): string {
  if (view !== 'week') return capitalised(formatDay(day, 'month', locale))
  const { from, to } = windowOf(view, day)
  const last = addDays(to, -1)
  const end = formatDay(last, 'date', locale)
  if (from.slice(0, 7) === last.slice(0, 7)) return `${firstNumber(from, locale)} – ${end}`
  const start = formatDay(from, 'date', locale)
  const isSameYear = from.slice(0, 4) === last.slice(0, 4)
  return `${isSameYear ? start.replace(/ \d{4}$/, '') : start} – ${end}`
}

function firstNumber(day: string, locale: Locale): string {
  return formatDay(day, 'date', locale).split(' ')[0] ?? ''
}
