import { PartialDate } from '../../../../preload/contract/resource-shapes'
import { daysInMonth } from '../../../../preload/rules/local-day'
import { folded } from '../../../../preload/rules/folded'

const monthNames = (['fr-FR', 'en-GB'] as const).map((locale) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => folded(format.format(Date.UTC(2024, month, 1))))
})

/**
 * A date known only so far, as YYYY, YYYY-MM or YYYY-MM-DD: 2024, 05/2024, mai 2024, 31/05/2024.
 * Null when it is none. The day comes before the month in both languages.
 */
export function readPartialDate(typed: string): string | null {
  const text = folded(typed.trim())
  if (PartialDate.safeParse(text).success) return isReal(text) ? text : null
  const [, date, month, year] =
    /^(?:(\d{1,2})(?:er)?[/. -])?(\d{1,2}|[a-z]+)[/. -](\d{4})$/.exec(text) ?? []
  if (month === undefined || year === undefined) return null
  const number = monthNumber(month)
  if (number === null) return null
  const parts = [year, padded(number), ...(date === undefined ? [] : [padded(Number(date))])]
  const value = parts.join('-')
  return PartialDate.safeParse(value).success && isReal(value) ? value : null
}

/** The same as it is typed: 2024, 05/2024, 31/05/2024. What is no date is given back as it is. */
export function typedPartialDate(value: string): string {
  return PartialDate.safeParse(value).success ? value.split('-').toReversed().join('/') : value
}

function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const found = monthNames.map((names) => names.indexOf(text)).find((index) => index >= 0)
  return found === undefined ? null : found + 1
}

function isReal(value: string): boolean {
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number)
  return date <= daysInMonth(year, month)
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
