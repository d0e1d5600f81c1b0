import { Parser } from 'htmlparser2'
import type { DocumentReply } from '../../rules/document-messages'
import { decodeText } from '../../rules/decode-text'
import { authorNames } from './author-names'
import { described } from './described'
import { mostBytes } from './read-plain-text'
import { SearchedWords } from './searched-words'

/** What a reader of the page does not read. */
const unread = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
])
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

/** Reads the words of a page, without its scripts and styles; gives whether they were cut. */
export function readHtml(bytes: Uint8Array, say: (reply: DocumentReply) => void): boolean {
  const decoded = decodeText(bytes.subarray(0, mostBytes))
  if (decoded === null) throw new Error('no text')
  const page = wordsOf(decoded.text)
  say({ step: 'described', description: described(page) })
  const searched = new SearchedWords(say)
  searched.add(page.text)
  return searched.isCut || bytes.length > mostBytes
}

function wordsOf(html: string) {
  const page = { title: '', authors: [] as string[], language: '' }
  const words: string[] = []
  let unreadDepth = 0
  let isInTitle = false
  const parser = new Parser({
    onopentag(name, { lang, name: meta, content }) {
      if (unread.has(name)) unreadDepth += 1
      else if (name === 'title' && page.title === '') isInTitle = true
      else if (name === 'html') page.language = lang ?? ''
      else if (name === 'meta' && meta?.toLowerCase() === 'author')
        page.authors = authorNames(content ?? '')
      if (!inline.has(name)) words.push('\n')
    },
    ontext(text) {
      if (isInTitle) page.title += text
      else if (unreadDepth === 0) words.push(text)
    },
    onclosetag(name) {
      if (unread.has(name)) unreadDepth -= 1
      if (name === 'title') isInTitle = false
      if (!inline.has(name)) words.push('\n')
    },
  })
  parser.write(html)
  parser.end()
  const text = words.join('').replaceAll(/\s*\n\s*/g, '\n')
  return { ...page, text }
}
