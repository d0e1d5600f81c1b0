import type { PublicHolidayName, PublicHolidays } from '../../preload/contract/rhythm'
import { addDays, joinDay } from '../../preload/rules/local-day'

export interface PublicHoliday {
  name: PublicHolidayName
  on: string
}

/**
 * The public holidays of a year, in order: the eleven of France (Code du travail, L3133-1), and in
 * Alsace-Moselle two more (L3134-13).
 */
export function publicHolidays(kind: PublicHolidays, year: number): PublicHoliday[] {
  if (kind === 'none') return []
  const easter = easterSunday(year)
  const on = (month: number, date: number) => joinDay({ year, month, date })
  const all: PublicHoliday[] = [
    { name: 'newYear', on: on(1, 1) },
    { name: 'easterMonday', on: addDays(easter, 1) },
    { name: 'labourDay', on: on(5, 1) },
    { name: 'victory', on: on(5, 8) },
    { name: 'ascension', on: addDays(easter, 39) },
    { name: 'whitMonday', on: addDays(easter, 50) },
    { name: 'nationalDay', on: on(7, 14) },
    { name: 'assumption', on: on(8, 15) },
    { name: 'allSaints', on: on(11, 1) },
    { name: 'armistice', on: on(11, 11) },
    { name: 'christmas', on: on(12, 25) },
  ]
  if (kind === 'alsaceMoselle') {
    all.push({ name: 'goodFriday', on: addDays(easter, -2) })
    all.push({ name: 'secondChristmas', on: on(12, 26) })
  }
  return all.toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return joinDay({ year, month: Math.floor(sum / 31), date: (sum % 31) + 1 })
}
