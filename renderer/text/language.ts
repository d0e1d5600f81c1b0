import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { desktop } from '../api/desktop'
import type { Locale } from '../../preload/contract/shapes'
import { en } from './en'
import { fr } from './fr'
import { countWords } from './count-words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    // Error codes hold underscores; a context is never used.
    contextSeparator: '#'
    resources: { translation: typeof fr }
    returnNull: false
  }
}

const storageKey = 'veillee.language'

/** French unless the person chose English, or the system speaks English. */
function preferredLanguage(): Locale {
  const chosen = localStorage.getItem(storageKey)
  if (chosen === 'fr' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr'
}

export async function startLanguage(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(countWords)
    .init({
      lng: preferredLanguage(),
      fallbackLng: 'fr',
      resources: { fr: { translation: fr }, en: { translation: en } },
      // React escapes what it shows.
      interpolation: { escapeValue: false, alwaysFormat: true },
      contextSeparator: '#',
      returnNull: false,
    })
  await tellAround(currentLanguage())
}

export function currentLanguage(): Locale {
  return i18next.language === 'en' ? 'en' : 'fr'
}

/** Switches every word at once, and remembers the choice. */
export async function chooseLanguage(locale: Locale): Promise<void> {
  localStorage.setItem(storageKey, locale)
  await i18next.changeLanguage(locale)
  await tellAround(locale)
}

/** Assistive tools read the document in its language; the desktop's menus follow. */
async function tellAround(locale: Locale): Promise<void> {
  document.documentElement.lang = locale
  await desktop()?.setLanguage({ locale })
}
