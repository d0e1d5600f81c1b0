import type { Locale } from '../../../../preload/contract/shapes'

/** Cents of euro in words: 1 234,50 €. */
export function formatMoney(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  }).format(cents / 100)
}
