import {
  addDays,
  daysInMonth,
  splitDay,
  type Weekday,
  weekdayOf,
  weekdays as allWeekdays,
} from './local-day'

/** Which one of a month's five possible Mondays: the first to fourth, or the last. */
export const positions = [1, 2, 3, 4, -1] as const
export type Position = (typeof positions)[number]

export type Ending =
  | { kind: 'never' }
  /** The last day allowed, included. */
  | { kind: 'on'; day: string }
  | { kind: 'after'; count: number }

/** The patterns a person can choose from; `day` -1 is the last day of the month. */
export type Pattern =
  | { frequency: 'daily' }
  | { frequency: 'weekly'; weekdays: Weekday[] }
  | { frequency: 'monthlyByDate'; day: number }
  | { frequency: 'monthlyByWeekday'; position: Position; weekday: Weekday }
  | { frequency: 'yearlyByDate'; month: number; day: number }
  | { frequency: 'yearlyByWeekday'; month: number; position: Position; weekday: Weekday }

export type Frequency = Pattern['frequency']

/** A rule as the builder shows it: a pattern, every how many periods, until when. */
export type Recurrence = Pattern & { interval: number; ending: Ending }

/** The RRULE value that is stored: every BY part is written, so that it stands without its start. */
export function writeRule(recurrence: Recurrence): string {
  const interval = recurrence.interval > 1 ? [`INTERVAL=${recurrence.interval}`] : []
  const [freq, ...by] = patternParts(recurrence)
  return [freq, ...interval, ...by, ...endingParts(recurrence.ending)].join(';')
}

function patternParts(pattern: Pattern): string[] {
  switch (pattern.frequency) {
    case 'daily':
      return ['FREQ=DAILY']
    case 'weekly':
      return ['FREQ=WEEKLY', `BYDAY=${inWeekOrder(pattern.weekdays).join(',')}`]
    case 'monthlyByDate':
      return ['FREQ=MONTHLY', `BYMONTHDAY=${pattern.day}`]
    case 'monthlyByWeekday':
      return ['FREQ=MONTHLY', `BYDAY=${pattern.position}${pattern.weekday}`]
    case 'yearlyByDate':
      return ['FREQ=YEARLY', `BYMONTH=${pattern.month}`, `BYMONTHDAY=${pattern.day}`]
    case 'yearlyByWeekday':
      return [
        'FREQ=YEARLY',
        `BYMONTH=${pattern.month}`,
        `BYDAY=${pattern.position}${pattern.weekday}`,
      ]
  }
}

function endingParts(ending: Ending): string[] {
  if (ending.kind === 'on') return [`UNTIL=${ending.day.replaceAll('-', '')}`]
  return ending.kind === 'after' ? [`COUNT=${ending.count}`] : []
}

export function inWeekOrder(days: readonly Weekday[]): Weekday[] {
  return allWeekdays.filter((day) => days.includes(day))
}

/** The pattern of this frequency that a day falls on: what the builder proposes first. */
export function patternOn(frequency: Frequency, day: string): Pattern {
  const { month, date } = splitDay(day)
  const weekday = weekdayOf(day)
  switch (frequency) {
    case 'daily':
      return { frequency }
    case 'weekly':
      return { frequency, weekdays: [weekday] }
    case 'monthlyByDate':
      return { frequency, day: date }
    case 'monthlyByWeekday':
      return { frequency, weekday, position: positionOf(date) }
    case 'yearlyByDate':
      return { frequency, month, day: date }
    case 'yearlyByWeekday':
      return { frequency, month, weekday, position: positionOf(date) }
  }
}

function positionOf(date: number): Position {
  return positions[Math.ceil(date / 7) - 1] ?? -1
}

/** Eight years: 29 February may be that far away. */
const horizonDays = 8 * 366 + 1

/**
 * The first day on or after `from` that a pattern falls on, whatever its interval; null for a
 * day no month has, such as 30 February.
 */
export function firstDayMatching(pattern: Pattern, from: string): string | null {
  for (let ahead = 0; ahead < horizonDays; ahead += 1) {
    const day = addDays(from, ahead)
    if (matches(pattern, day)) return day
  }
  return null
}

function matches(pattern: Pattern, day: string): boolean {
  const { month, date } = splitDay(day)
  switch (pattern.frequency) {
    case 'daily':
      return true
    case 'weekly':
      return pattern.weekdays.includes(weekdayOf(day))
    case 'monthlyByDate':
      return isDate(pattern.day, day)
    case 'monthlyByWeekday':
      return isPosition(pattern, day)
    case 'yearlyByDate':
      return month === pattern.month && date === pattern.day
    case 'yearlyByWeekday':
      return month === pattern.month && isPosition(pattern, day)
  }
}

function isDate(wanted: number, day: string): boolean {
  const { year, month, date } = splitDay(day)
  return wanted === -1 ? date === daysInMonth(year, month) : date === wanted
}

function isPosition(wanted: { position: Position; weekday: Weekday }, day: string): boolean {
  if (weekdayOf(day) !== wanted.weekday) return false
  const { year, month, date } = splitDay(day)
  if (wanted.position === -1) return date + 7 > daysInMonth(year, month)
  return Math.ceil(date / 7) === wanted.position
}
