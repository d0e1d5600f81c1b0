import type { Locale } from '../../../preload/contract/shapes'

const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

interface DateParts {
  year: string
  /** In words; empty for a year alone. */
  month: string
  /** Without a leading zero; « 1er » in French. */
  day: string
}

/** A year, a month or a day as its parts in words: 2024-05-01 gives 2024, mai, 1er. */
export function dateParts(date: string, locale: Locale): DateParts {
  const [year = '', month, day] = date.split('-')
  const number = day === undefined ? '' : String(Number(day))
  return {
    year: String(Number(year)),
    month: month === undefined ? '' : (months[locale][Number(month) - 1] ?? ''),
    day: locale === 'fr' && number === '1' ? '1er' : number,
  }
}

/** The parts in the order people say them: 31 mai 2024, mai 2024, 2024. */
export function dayMonthYear(date: string, locale: Locale): string {
  const { year, month, day } = dateParts(date, locale)
  return [day, month, year].filter((part) => part !== '').join(' ')
}
