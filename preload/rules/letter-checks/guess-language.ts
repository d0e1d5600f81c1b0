const words = {
  fr: /\b(?:le|la|les|des|une|et|est|pour|dans|vous|nous|avec|sur|du|au|aux)\b/gi,
  en: /\b(?:the|and|of|to|is|for|you|we|with|on|in|this|that|our|your)\b/gi,
}

/** The language a text is written in, by its small words; French where nothing tells. */
export function guessLanguage(text: string): 'fr' | 'en' {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).length
  return count(words.en) > count(words.fr) ? 'en' : 'fr'
}
