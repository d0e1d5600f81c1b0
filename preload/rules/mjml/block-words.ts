import { Parser } from 'htmlparser2'
import { contentOf, type LetterBlock } from './letter-blocks'
import { unescapedValue } from './edit-mjml'

/** What a block says, for whoever looks for it in a list. */
export interface BlockWords {
  /** The comment right before it, else its first title; null where it has neither. */
  name: string | null
  /** Its words in a row, less its name, cut after a few lines of them. */
  text: string
  wordCount: number
  /** Of its first image: its alternative text; null without an image. */
  alt: string | null
}

const mostCharacters = 120

/** The words of a block and of those it holds. */
export function blockWords(source: string, block: LetterBlock): BlockWords {
  const words: BlockWords = { name: block.name, text: '', wordCount: 0, alt: null }
  const walk = (one: LetterBlock): void => {
    if (one.kind === 'image') {
      words.alt ??= attributeOf(one, 'alt') ?? ''
      return
    }
    if (one.children.length > 0) return one.children.forEach(walk)
    if (!spoken.has(one.kind)) return
    const text = plainText(contentOf(source, one.node))
    if (text === '') return
    const isName = one.kind === 'title' && words.name === null
    if (isName) words.name = text
    words.wordCount += text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    if (!isName && words.text.length < mostCharacters)
      words.text = `${words.text} ${text}`.trim().slice(0, mostCharacters)
  }
  walk(block)
  return words
}

const spoken: ReadonlySet<string> = new Set(['title', 'text', 'quote', 'footer', 'button', 'table'])

/** What an attribute of a block says; null where it has none. */
export function attributeOf({ node }: LetterBlock, name: string): string | null {
  const found = node.attributes.find((one) => one.name === name)
  return found === undefined ? null : unescapedValue(found.value)
}

/** The words of HTML, one blank between them. */
function plainText(html: string): string {
  let text = ''
  const parser = new Parser(
    {
      ontext: (piece) => (text += piece),
      onopentag: (name) => (text += inline.has(name) ? '' : ' '),
      onclosetag: (name) => (text += inline.has(name) ? '' : ' '),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return text.replaceAll(/\s+/g, ' ').trim()
}

const inline: ReadonlySet<string> = new Set([
  'a',
  'b',
  'em',
  'i',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])
