import type { Locale } from '../../preload/contract/shapes'

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' }
const cache = new Map<string, Intl.NumberFormat>()

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = cache.get(key) ?? new Intl.NumberFormat(tags[locale], options)
  cache.set(key, known)
  return known
}

/** A ratio from 0 to 1 as a percentage without decimals: 34 %. A dash where there is none. */
export function formatRatio(ratio: number | null, locale: Locale): string {
  if (ratio === null) return '—'
  return formatter(locale, { style: 'percent', maximumFractionDigits: 0 }).format(ratio)
}

/** A number with at most one decimal: 12,5. */
export function formatAmount(amount: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 1 }).format(amount)
}

/** Part of a whole, null when there is no whole. */
export function ratioOf({ inPerson, total }: { inPerson: number; total: number }): number | null {
  return total === 0 ? null : inPerson / total
}
