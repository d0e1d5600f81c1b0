interface Piece {
  text: string
  isOther: boolean
}

/** Beyond these, marks would cost more to find than they would tell. */
const mostWords = 300

/**
 * A text in pieces, those told apart that the other text has not. Where the two have little in
 * common nothing is told apart: all of it is other.
 */
export function differingWords(text: string, other: string): Piece[] {
  const [mine, theirs] = [wordsOf(text), wordsOf(other)]
  const whole = [{ text, isOther: false }]
  if (text === other || mine.length > mostWords || theirs.length > mostWords) return whole
  const shared = sharedWords(mine, theirs)
  const sharedLength = mine.reduce((sum, word, at) => sum + (shared.has(at) ? word.length : 0), 0)
  if (sharedLength * 2 < Math.min(text.length, other.length)) return whole
  return mine.reduce<Piece[]>((pieces, word, at) => {
    const isOther = !shared.has(at)
    const last = pieces.at(-1)
    if (last?.isOther === isOther) last.text += word
    else pieces.push({ text: word, isOther })
    return pieces
  }, [])
}

/** Words, blanks and signs: joined again they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

/** Ranks of the words of a longest sequence that both have, in their order. */
function sharedWords(mine: readonly string[], theirs: readonly string[]): Set<number> {
  const width = theirs.length + 1
  // How long a sequence the rest of both shares, from each pair of ranks on.
  const lengths = new Uint16Array((mine.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = mine.length - 1; row >= 0; row -= 1)
    for (let column = theirs.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        mine[row] === theirs[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const shared = new Set<number>()
  let [row, column] = [0, 0]
  while (row < mine.length && column < theirs.length) {
    if (mine[row] === theirs[column]) {
      shared.add(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return shared
}
