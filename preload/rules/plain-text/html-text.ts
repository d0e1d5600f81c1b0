import { Parser } from 'htmlparser2'
import { plainLink } from './plain-address'
import type { TextPieces } from './text-pieces'

const unread: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'title'])
const paragraphs: ReadonlySet<string> = new Set(
  'address article aside center dd div dl dt figcaption figure footer form header main nav p pre section table tbody thead'.split(
    ' ',
  ),
)
/** Drawn under the first two levels of headings; the others stand alone on their line. */
const underlines: ReadonlyMap<string, string> = new Map([
  ['h1', '='],
  ['h2', '-'],
])
const isHeading = (name: string) => /^h[1-6]$/.test(name)

/** Reads the HTML of a block into plain text: structure kept by marks, addresses after their links. */
export function writeHtml(html: string, pieces: TextPieces): void {
  const links: { href: string; from: number }[] = []
  const lists: { next: number | null }[] = []
  let cells = 0
  let skipped: string[] | null = null

  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped !== null) {
        skipped.push(name)
        return
      }
      if (unread.has(name) || isUnseen(attributes)) {
        skipped = []
        return
      }
      if (paragraphs.has(name) || isHeading(name)) pieces.end()
      switch (name) {
        case 'a':
          links.push({ href: attributes['href'] ?? '', from: pieces.length })
          break
        case 'br':
          pieces.write('\n')
          break
        case 'hr':
          pieces.end()
          pieces.write('* * *')
          pieces.end()
          break
        case 'img':
          if (attributes['alt']?.trim()) pieces.write(`[${spaced(attributes['alt'])}]`)
          break
        case 'blockquote':
          pieces.end()
          pieces.enter('> ')
          break
        case 'ul':
        case 'ol': {
          pieces.end()
          const start = Number.parseInt(attributes['start'] ?? '1', 10)
          lists.push({ next: name === 'ol' ? (Number.isNaN(start) ? 1 : start) : null })
          break
        }
        case 'li': {
          pieces.end()
          const list = lists.at(-1)
          const isNumbered = list !== undefined && list.next !== null
          pieces.startItem(isNumbered ? `${list.next}. ` : '- ')
          if (isNumbered) list.next = (list.next ?? 0) + 1
          break
        }
        case 'tr':
          pieces.end()
          cells = 0
          break
        case 'td':
        case 'th':
          if (cells > 0) pieces.write(' | ')
          cells += 1
          break
      }
    },
    onclosetag(name) {
      if (skipped !== null) {
        if (skipped.pop() === undefined) skipped = null
        return
      }
      if (paragraphs.has(name)) pieces.end()
      if (isHeading(name)) pieces.end({ underline: underlines.get(name) ?? '' })
      switch (name) {
        case 'a': {
          const link = links.pop()
          if (link) pieces.write(linked(pieces.takeFrom(link.from), link.href))
          break
        }
        case 'blockquote':
          pieces.end()
          pieces.leave()
          break
        case 'ul':
        case 'ol':
          pieces.end()
          lists.pop()
          break
        case 'li':
          pieces.end()
          pieces.endItem()
          break
        case 'tr':
          pieces.end({ isTight: true })
          break
      }
    },
    ontext(text) {
      if (skipped === null) pieces.write(spaced(text))
    },
  })
  parser.write(html)
  parser.end()
  pieces.end()
}

/** A link in a line: blanks around its words stay around it. */
function linked(words: string, href: string): string {
  const [, before = '', after = ''] = /^(\s*)[^]*?(\s*)$/.exec(words) ?? []
  return `${before}${plainLink(words, href)}${words.trim() === '' ? '' : after}`
}

/** Blanks that HTML shows as one space; a space that does not break stays. */
function spaced(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, ' ').replaceAll(/\u200B|\u200C|\u034F|\u00AD|\uFEFF/g, '')
}

function isUnseen(attributes: Record<string, string>): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '')
}
