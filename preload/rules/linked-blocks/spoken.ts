import type { Locale } from '../../contract/shapes'

const zones: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }

/** mar. 24 nov. · Tue 24 Nov: never broken over two lines. */
export function shortDay(day: string, language: Locale): string {
  return spokenDay(day, language, { weekday: 'short', day: 'numeric', month: 'short' })
}

/** 24 novembre 2026 · 24 November 2026 */
export function wholeDay(day: string, language: Locale): string {
  return spokenDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** novembre 2026 · November 2026 */
export function monthOf(day: string, language: Locale): string {
  return spokenDay(day, language, { month: 'long', year: 'numeric' })
}

function spokenDay(day: string, language: Locale, style: Intl.DateTimeFormatOptions): string {
  return (
    new Intl.DateTimeFormat(zones[language], { ...style, timeZone: 'UTC' })
      .formatToParts(new Date(`${day.slice(0, 10)}T00:00Z`))
      // French says « 1er » ; British dates go without a comma in every version of the data.
      .map(({ type, value }) =>
        type === 'day' && value === '1' && language === 'fr' ? '1er' : value,
      )
      .join('')
      .replaceAll(',', '')
      .replaceAll(' ', '\u00A0')
  )
}

export function spokenNumber(value: number, language: Locale): string {
  return new Intl.NumberFormat(zones[language]).format(value).replaceAll(/\s/g, '\u00A0')
}

export function spokenPercent(ratio: number, language: Locale): string {
  const percent = new Intl.NumberFormat(zones[language], { style: 'percent' }).format(ratio)
  return percent.replaceAll(/\s/g, '\u00A0')
}

/** One form of a word for one, another for several; zero is one in French, several in English. */
export function counted(count: number, one: string, several: string, language: Locale): string {
  return new Intl.PluralRules(language).select(count) === 'one' ? one : several
}

/** A colon, with the space French asks for before it. */
export function colon(language: Locale): string {
  return language === 'fr' ? '\u00A0: ' : ': '
}
