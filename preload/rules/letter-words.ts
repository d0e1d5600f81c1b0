import { unescapedValue } from './mjml/edit-mjml'

const longestWords = 200_000
/** What stands in these is never read as words. */
const mute = ['style', 'script', 'mj-style'] as const
/** Tags between which a word ends. */
const parting = /^<\/?(?:p|h\d|li|[uo]l|br|hr|t[dhr]|div|mj-)/i

/** The words of the body of a letter, tags and comments left out, in one pass over it. */
export function letterWords(source: string): string {
  const body = source.indexOf('<mj-body')
  const pieces: string[] = []
  let length = 0
  let at = body < 0 ? 0 : body
  while (at < source.length && length < longestWords) {
    const open = source.indexOf('<', at)
    const text = source.slice(at, open < 0 ? source.length : open)
    if (text.trim() !== '') {
      pieces.push(text)
      length += text.length
    }
    if (open < 0) break
    const next = afterTag(source, open)
    if (parting.test(source.slice(open, open + 6))) pieces.push(' ')
    at = next
  }
  return unescapedValue(pieces.join(''))
    .replace(/&nbsp;|&#160;/g, '\u00A0')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestWords)
}

/** Where the text goes on after what opens here: a comment, a tag, or one with all it holds. */
function afterTag(source: string, open: number): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4)
  const end = after(source, '>', open)
  const name = mute.find((one) => source.slice(open + 1, open + 1 + one.length) === one)
  if (name === undefined || source[end - 2] === '/') return end
  return after(source, '>', after(source, `</${name}`, end))
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? source.length : found + mark.length
}
