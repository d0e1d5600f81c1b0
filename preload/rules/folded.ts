const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' }
const plainByLetter = new Map<string, string>()

/** Text without case or accents: how people search, sort and recognise one another. */
export function folded(text: string): string {
  // Letter by letter, each looked up: minutes of years are folded while somebody types.
  return text.toLowerCase().replace(/[\u0080-\uFFFF]/g, plainLetter)
}

function plainLetter(letter: string): string {
  const known = plainByLetter.get(letter)
  if (known !== undefined) return known
  const plain = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\u00A0\u202F\u2007]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
  plainByLetter.set(letter, plain)
  return plain
}
