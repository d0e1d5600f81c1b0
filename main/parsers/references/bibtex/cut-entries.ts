import { maxDepth } from '../reading'

/** An entry of a BibTeX file, cut out by its braces and not yet read. */
export interface CutEntry {
  type: string
  /** What is between the braces. */
  body: string
  start: number
  end: number
  /** Its braces never close, or nest beyond reason: nothing after the first line is sure. */
  isBroken: boolean
}

const opening = /@\s*([a-zA-Z]+)\s*([{(])/g
const nextEntry = /[\r\n][ \t]*@\s*[a-zA-Z]+\s*[{(]/g
/** An entry longer than this was not closed. */
const maxLength = 1_000_000

/**
 * Cuts a text of BibTeX into entries by counting braces, so that a bad one costs itself alone: it
 * then ends where a line begins the next. What is between entries is a comment, and so is a line
 * after a percent sign.
 */
export function* cutEntries(text: string): Generator<CutEntry> {
  opening.lastIndex = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [, type = '', brace = '{'] = found
    const start = found.index
    if (isCommentedOut(text, start)) continue
    const bodyStart = opening.lastIndex
    const close = closingOf(text, bodyStart, brace)
    if (close !== null) {
      opening.lastIndex = close + 1
      const body = text.slice(bodyStart, close)
      yield { type: type.toLowerCase(), body, start, end: close + 1, isBroken: false }
      continue
    }
    nextEntry.lastIndex = bodyStart
    const end = nextEntry.exec(text)?.index ?? text.length
    opening.lastIndex = end
    const body = text.slice(bodyStart, Math.min(end, bodyStart + maxLength))
    yield { type: type.toLowerCase(), body, start, end, isBroken: true }
  }
}

function isCommentedOut(text: string, at: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  return text.slice(lineStart, at).includes('%')
}

/** Where the brace closes; null where it does not, within reason. */
function closingOf(text: string, from: number, brace: string): number | null {
  let depth = 0
  const limit = Math.min(text.length, from + maxLength)
  for (let at = from; at < limit; at += 1) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '{') depth += 1
    else if (character === '}' && depth > 0) depth -= 1
    else if (depth === 0 && character === (brace === '{' ? '}' : ')')) return at
    if (depth > maxDepth) return null
  }
  return null
}
