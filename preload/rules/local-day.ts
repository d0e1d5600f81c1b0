/** Weekdays as RFC 5545 names them, from Monday. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

const dayMs = 86_400_000

/** The days since 1970-01-01 of a local day YYYY-MM-DD; no zone has a say in it. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / dayMs
}

/** The local day that lies so many days after 1970-01-01. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

/** The local day so many days after another; negative counts go back. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count)
}

/** The same date in another month; the last day of that month where it has no such date. */
export function addMonths(day: string, count: number): string {
  const { year, month, date } = splitDay(day)
  const months = year * 12 + month - 1 + count
  const target = { year: Math.floor(months / 12), month: (months % 12) + 1 }
  return joinDay({ ...target, date: Math.min(date, daysInMonth(target.year, target.month)) })
}

export function weekdayOf(day: string): Weekday {
  // 1970-01-01 was a Thursday.
  const index = (((dayNumber(day) + 3) % 7) + 7) % 7
  return weekdays[index] ?? 'MO'
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)))
}

/** A local day as numbers; months count from 1. */
export interface DayParts {
  year: number
  month: number
  date: number
}

export function splitDay(day: string): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  }
}

export function joinDay({ year, month, date }: DayParts): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
