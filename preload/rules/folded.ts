const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }
const plainText = /^[\u0020-\u0040\u005B-\u007E]*$/

/** Text without case or accents: how people search, sort and recognise one another. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  // Most names, and every address, need no more: this runs on twenty thousand of them.
  if (plainText.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
}
