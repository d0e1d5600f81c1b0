import type { Locale } from '../../../preload/contract/shapes'

/** An edition that is a number as an ordinal: 2nd, 2e; null where it is said in words. */
export function ordinal(edition: string, locale: Locale): string | null {
  if (!/^\d{1,3}$/.test(edition)) return null
  const number = Number(edition)
  if (locale === 'fr') return number === 1 ? '1re' : `${number}e`
  const tens = number % 100
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}
