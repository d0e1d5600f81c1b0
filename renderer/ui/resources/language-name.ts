import type { Locale } from '../../../preload/contract/shapes'
import { capitalised } from '../../text/dates'

/** What a language is called, by its BCP 47 tag; a tag nobody knows is given back. */
export function languageName(tag: string, locale: Locale): string {
  try {
    const names = new Intl.DisplayNames(locale === 'fr' ? 'fr-FR' : 'en-GB', { type: 'language' })
    return capitalised(names.of(tag) ?? tag)
  } catch {
    return tag
  }
}
