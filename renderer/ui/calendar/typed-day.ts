import { daysInMonth, joinDay, splitDay } from '../../../preload/rules/local-day'

const century = 100

/**
 * The day a person typed, as YYYY-MM-DD: 24/11/2026, 24.11.26, 2026-11-24; 24/11 is the next one from
 * `today` on. Null when it is none. The day comes before the month in both languages.
 */
export function readDay(typed: string, today: string): string | null {
  const text = typed.trim()
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (isoYear !== undefined) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDate))
  const [, date, month, year] =
    /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/.exec(text) ?? []
  if (date === undefined) return null
  if (year !== undefined) return dayOf(fullYear(year, today), Number(month), Number(date))
  const thisYear = splitDay(today).year
  const day = dayOf(thisYear, Number(month), Number(date))
  return day !== null && day < today ? dayOf(thisYear + 1, Number(month), Number(date)) : day
}

function fullYear(year: string, today: string): number {
  const current = splitDay(today).year
  return year.length === 4 ? Number(year) : current - (current % century) + Number(year)
}

function dayOf(year: number, month: number, date: number): string | null {
  const isReal = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
  return isReal ? joinDay({ year, month, date }) : null
}

/** A day as it is typed: 24/11/2026. What is no day is given back as it is. */
export function typedDay(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
}
