import type { Locale } from '../../preload/contract/shapes'

/** A file's size as people say it: 92 ko, 1,4 Mo. Thousands, as file managers count. */
export function formatSize(bytes: number, locale: Locale): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte'
  const value = unit === 'kilobyte' ? Math.max(1, bytes / 1000) : bytes / 1_000_000
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  }).format(value)
}
