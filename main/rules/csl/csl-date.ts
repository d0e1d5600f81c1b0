import { PartialDate } from '../../../preload/contract/resource-shapes'
import { LocalDate } from '../../../preload/contract/shapes'
import type { Json } from './csl-value'

/**
 * The year, month or day that a date of CSL begins on; null where it says none that a calendar of
 * four-digit years has (« -44 », « 13th cent »). A season is its year, a range its first date.
 */
export function partialFromCsl(date: Json): string | null {
  if (typeof date === 'string' || typeof date === 'number') return partialFromText(String(date))
  if (typeof date !== 'object' || date === null || Array.isArray(date)) return null
  const parts = date['date-parts']
  const [first] = Array.isArray(parts) ? parts : []
  if (Array.isArray(first)) return partialFromParts(first.map(Number))
  const text = date['raw'] ?? date['literal']
  return typeof text === 'string' ? partialFromText(text) : null
}

/** A date of CSL for a year, a month or a day. */
export function cslFromPartial(date: string): Json {
  return { 'date-parts': [date.split('-').map(Number)] }
}

/** Year, month and day as numbers; a month or a day that cannot be is left out. */
function partialFromParts(parts: readonly (number | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null
  const shown = String(year).padStart(4, '0')
  if (!Number.isInteger(month) || month < 1 || month > 12) return shown
  const withMonth = `${shown}-${String(month).padStart(2, '0')}`
  const withDay = `${withMonth}-${String(day).padStart(2, '0')}`
  return LocalDate.safeParse(withDay).success ? withDay : withMonth
}

const months = [
  /^(jan|janv)/,
  /^(feb|fev|fév)/,
  /^(mar)/,
  /^(apr|avr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|aoû)/,
  /^(sep)/,
  /^(oct)/,
  /^(nov)/,
  /^(dec|déc)/,
]

/** A date in words or figures: 2009/05/31, 2014//, 12 mai 2009, May 2009, c. 1998. */
export function partialFromText(text: string): string | null {
  const trimmed = text.trim()
  const figures = /^(\d{4})(?:[-/.](\d{1,2})?(?:[-/.](\d{1,2})?)?)?(?:\D|$)/.exec(trimmed)
  if (figures) return partialFromParts(figures.slice(1, 4).map((part) => Number(part ?? 0)))
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\D|$)/.exec(trimmed)
  if (french) return partialFromParts([Number(french[3]), Number(french[2]), Number(french[1])])
  const year = /(?:^|[^\d-])(\d{4})(?!\d)/.exec(trimmed)?.[1]
  if (year === undefined) return null
  const words = trimmed.toLowerCase().match(/\p{L}+/gu) ?? []
  const month = 1 + months.findIndex((name) => words.some((word) => name.test(word)))
  const day = month > 0 ? /(?:^|\D)(\d{1,2})(?!\d)/.exec(trimmed)?.[1] : undefined
  const partial = partialFromParts([Number(year), month, Number(day ?? 0)])
  return PartialDate.safeParse(partial).success ? partial : null
}
