import type { FormatterModule } from 'i18next'
import { formatAmount } from './numbers'

/** Every value of a sentence passes here: counts take their thousands spaces, years and weeks none. */
export const countWords: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language, options) => {
    const isCount = typeof value === 'number' && options?.['interpolationkey'] === 'count'
    // Whatever else it is, it is shown as it came.
    return isCount ? formatAmount(value, language === 'en' ? 'en' : 'fr') : (value as string)
  },
}
