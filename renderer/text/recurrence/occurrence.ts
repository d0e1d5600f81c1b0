import type { Occurrence } from '../../../preload/contract/calendar'
import type { Locale } from '../../../preload/contract/shapes'
import { addDays } from '../../../preload/rules/local-day'
import { type DateStyle, formatDay, formatTime } from '../dates'
import { describeAllDay, describeHour, describeHours } from './describe'

type Span = Pick<Occurrence, 'start' | 'end' | 'isAllDay'>

/** When an occurrence takes place: « jeudi 19 novembre 2026, de 14 h à 16 h ». */
export function describeWhen(
  { start, end, isAllDay }: Span,
  style: DateStyle,
  locale: Locale,
): string {
  const firstDay = start.slice(0, 10)
  // The end is exclusive: an occurrence that ends at midnight does not reach the next day.
  const endsAtMidnight = isAllDay || formatTime(end) === '00:00'
  const lastDay = endsAtMidnight && end > start ? addDays(end.slice(0, 10), -1) : end.slice(0, 10)
  const first = formatDay(firstDay, style, locale)
  if (firstDay >= lastDay) {
    const hours = isAllDay
      ? describeAllDay(locale)
      : describeHours(formatTime(start), formatTime(end), locale)
    return `${first}, ${hours}`
  }
  const last = formatDay(lastDay, style, locale)
  if (isAllDay) return between(first, last, locale)
  const at = (time: string) => describeHour(formatTime(time), locale)
  const realLast = formatDay(end, style, locale)
  return between(`${first} ${at(start)}`, `${realLast} ${at(end)}`, locale)
}

/** A start alone: « jeudi 19 novembre à 14 h », the day alone when it lasts all day. */
export function describeStart(start: string, style: DateStyle, locale: Locale): string {
  const day = formatDay(start.slice(0, 10), style, locale)
  return start.length === 10 ? day : `${day} ${describeHour(formatTime(start), locale)}`
}

function between(first: string, last: string, locale: Locale): string {
  return locale === 'fr' ? `du ${first} au ${last}` : `from ${first} to ${last}`
}
