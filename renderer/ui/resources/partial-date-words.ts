import type { Locale } from '../../../preload/contract/shapes'
import { formatDay } from '../../text/dates'

const monthLength = '2024-05'.length

/** A year, a month or a day in words: 2024, mai 2024, 31 mai 2024; empty without one. */
export function partialDateWords(value: string | null, locale: Locale): string {
  if (value === null) return ''
  if (value.length < monthLength) return value
  return value.length === monthLength
    ? formatDay(`${value}-01`, 'month', locale)
    : formatDay(value, 'date', locale)
}
