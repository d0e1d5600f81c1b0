/**
 * The FTS5 expression that finds every word of a text, each as the beginning of a word: quoting
 * leaves no character of the query language to what a person types. Null when no word is left.
 */
export function matchExpression(text: string): string | null {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu)
  if (!words) return null
  return words
    .slice(0, 12)
    .map((word) => `"${word}"*`)
    .join(' ')
}
