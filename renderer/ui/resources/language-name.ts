import type { Locale } from '../../../preload/contract/shapes'

const cache = new Map<string, string>()

/** A language in words: français, British English; its code where it has no name. */
export function languageName(code: string, locale: Locale): string {
  const key = `${locale} ${code}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const name = nameOf(code, locale)
  cache.set(key, name)
  return name
}

function nameOf(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  } catch {
    // An import may have kept what is no code at all.
    return code
  }
}
