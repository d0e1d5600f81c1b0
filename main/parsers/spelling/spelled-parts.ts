/** What French writes before an apostrophe. */
const elided: ReadonlySet<string> = new Set(
  'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu quelqu entr'.split(' '),
)

/**
 * Whether a word is right as a whole, or all its parts are: « l’équipe », « rendez-vous-y »,
 * “the team’s”.
 */
export function spelledParts(
  word: string,
  language: 'fr' | 'en',
  isRight: (word: string) => boolean,
): boolean {
  if (isRight(word)) return true
  const [first = '', ...rest] = word.split("'")
  if (rest.length > 0) {
    const after = rest.join("'")
    if (language === 'en') return /^s?$/i.test(after) && spelledParts(first, language, isRight)
    return elided.has(first.toLowerCase()) && spelledParts(after, language, isRight)
  }
  const parts = word.split('-')
  return parts.length > 1 && parts.every((part) => part.length < 2 || isRight(part))
}
