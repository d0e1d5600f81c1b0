import type { DocumentReply } from '../../rules/document-messages'
import { decodeText } from '../../rules/decode-text'
import { described } from './described'
import { SearchedWords } from './searched-words'

/** Enough for all the text that is searched, whatever its encoding. */
export const mostBytes = 8 * 1024 * 1024

/** Reads plain text, Markdown or a table as text; gives whether it was cut. Fails on what is none. */
export function readPlainText(bytes: Uint8Array, say: (reply: DocumentReply) => void): boolean {
  const decoded = decodeText(bytes.subarray(0, mostBytes))
  if (decoded === null) throw new Error('no text')
  say({ step: 'described', description: described({ title: headingOf(decoded.text) }) })
  const searched = new SearchedWords(say)
  searched.add(decoded.text)
  return searched.isCut || bytes.length > mostBytes
}

/** The title of a Markdown text: of its front matter, or the heading it begins with. */
function headingOf(text: string): string {
  const start = text.slice(0, 4000)
  const front = /^---\r?\n(?:.*\r?\n)*?title:\s*["']?(.+?)["']?\r?\n/.exec(start)
  const heading = /^(?:---\r?\n(?:.*\r?\n)*?---\r?\n)?\s*#\s+(.+?)\s*#*\s*$/m.exec(start)
  return front?.[1] ?? (heading?.index === 0 ? heading[1] : undefined) ?? ''
}
