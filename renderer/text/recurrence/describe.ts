import type { Schedule } from '../../../preload/contract/rituals'
import type { Locale } from '../../../preload/contract/shapes'
import { formatDay, formatDuration } from '../dates'
import { english } from './english'
import { french } from './french'
import type { RecurrenceWords } from './language'
import { shapeOf } from './rule-shape'

const dayMinutes = 1440
type Rule = Pick<Schedule, 'rrule' | 'startOn'>

/** When a ritual happens, in words: « le 1er mardi du mois, de 14 h à 16 h ». */
export function describeSchedule(schedule: Schedule, locale: Locale): string {
  const words = wordsOf(locale)
  const { startTime, durationMinutes } = schedule
  const hasEnd = startTime !== null && durationMinutes > 0 && durationMinutes < dayMinutes
  const when = hasEnd
    ? words.from(startTime.slice(0, 5), endTime(startTime, durationMinutes))
    : openHours(schedule, words, locale)
  return joined([describeDays(schedule, locale), `, ${when}`, ending(schedule, locale)])
}

/** The rhythm and the hour it begins at: « le 1er mardi du mois à 14 h ». */
export function describeCadence(schedule: Omit<Schedule, 'timeZone'>, locale: Locale): string {
  const words = wordsOf(locale)
  const days = describeDays(schedule, locale)
  const { startTime } = schedule
  const hour = startTime === null ? '' : ` ${words.at(startTime.slice(0, 5))}`
  return joined([days, hour && days.includes(',') ? `,${hour}` : hour, ending(schedule, locale)])
}

/** The days alone: « le 1er mardi du mois ». */
export function describeDays({ rrule, startOn }: Rule, locale: Locale): string {
  const words = wordsOf(locale)
  if (rrule === null) return words.once(formatDay(startOn, 'full', locale))
  const shape = shapeOf(rrule, startOn)
  return shape === null ? words.unknown(rrule) : words.rule(shape)
}

/** The hours of a day: « de 14 h à 16 h », « à 14 h » when they are the same. */
export function describeHours(start: string, end: string, locale: Locale): string {
  const words = wordsOf(locale)
  return start === end ? words.at(start) : words.from(start, end)
}

/** The hour something begins at: « à 14 h ». */
export function describeHour(start: string, locale: Locale): string {
  return wordsOf(locale).at(start)
}

export function describeAllDay(locale: Locale): string {
  return wordsOf(locale).allDay
}

function openHours(schedule: Schedule, words: RecurrenceWords, locale: Locale): string {
  const { startTime, durationMinutes } = schedule
  const isLong = durationMinutes > dayMinutes || (startTime !== null && durationMinutes > 0)
  const length = isLong ? words.during(formatDuration(durationMinutes, locale)) : ''
  if (startTime === null) return length === '' ? words.allDay : length
  return [words.at(startTime.slice(0, 5)), length].filter((part) => part !== '').join(', ')
}

function ending({ rrule, startOn }: Rule, locale: Locale): string {
  const shape = rrule === null ? null : shapeOf(rrule, startOn)
  if (shape === null) return ''
  const words = wordsOf(locale)
  if (shape.untilOn !== null) return `, ${words.until(formatDay(shape.untilOn, 'date', locale))}`
  return shape.count === null ? '' : `, ${words.times(shape.count)}`
}

function endTime(start: string, durationMinutes: number): string {
  const minutes = Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5)) + durationMinutes
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

function joined(parts: string[]): string {
  return parts.join('')
}

function wordsOf(locale: Locale): RecurrenceWords {
  return locale === 'fr' ? french : english
}
