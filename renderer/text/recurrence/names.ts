import type { Locale } from '../../../preload/contract/shapes'
import { type Weekday, weekdays } from '../../../preload/rules/local-day'

/** lundi, Monday. */
export function nameOfWeekday(day: Weekday, locale: Locale): string {
  // 1 January 2024 was a Monday.
  return named({ weekday: 'long' }, Date.UTC(2024, 0, 1 + weekdays.indexOf(day)), locale)
}

/** mars, March; months count from 1. */
export function nameOfMonth(month: number, locale: Locale): string {
  return named({ month: 'long' }, Date.UTC(2024, month - 1, 1), locale)
}

function named(options: Intl.DateTimeFormatOptions, at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at)
}

/** a, b et c. */
export function listed(items: string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  const others = items.slice(0, -1)
  return others.length === 0 ? last : `${others.join(', ')} ${conjunction} ${last}`
}

/** Three months in a row or more, over New Year too: from which to which; null when they are scattered. */
export function isRun(months: number[]): { first: number; last: number } | null {
  if (months.length < 3 || months.length > 11) return null
  const has = (month: number) => months.includes(((month + 11) % 12) + 1)
  const starts = months.filter((month) => !has(month - 1))
  const [first] = starts
  if (first === undefined || starts.length > 1) return null
  return { first, last: ((first + months.length - 2) % 12) + 1 }
}
