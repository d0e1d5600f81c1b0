import { Parser } from 'htmlparser2'
import type { Range } from '../mjml/mjml-node'
import { readAttributes } from '../mjml/read-attributes'
import type { LetterHeading, LetterImage, LetterLink, LetterParts } from './parts-found'
import { Paragraph } from './readable-text'

/** Tags that part no word and no sentence. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi big cite code del em font i ins kbd mark q s small span strike strong sub sup u wbr'.split(
    ' ',
  ),
)
const unread: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template'])

/** Reads the HTML of a block that starts at `offset` of the source, and adds to what was found. */
export function gatherHtml(html: string, offset: number, parts: LetterParts): void {
  const open: { link: LetterLink | null; heading: (LetterHeading & { at: number }) | null } = {
    link: null,
    heading: null,
  }
  let paragraph = new Paragraph()
  let unreadDepth = 0
  const endParagraph = () => {
    const text = paragraph.read()
    if (text !== null) parts.texts.push(text)
    paragraph = new Paragraph()
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const from = offset + parser.startIndex
        const to = offset + parser.endIndex + 1
        if (!inline.has(name)) endParagraph()
        if (unread.has(name)) unreadDepth += 1
        if (name === 'a' && attributes['href'] !== undefined) {
          open.link = linkAt(html, attributes['href'], offset, { from, to })
          parts.links.push(open.link)
        }
        if (name === 'img') {
          const image = imageAt(attributes, { from, to })
          parts.images.push(image)
          if (open.link !== null) open.link.text += image.alt ?? ''
          if (open.heading !== null) open.heading.text += image.alt ?? ''
        }
        const level = /^h([1-6])$/.exec(name)?.[1]
        if (level !== undefined) {
          open.heading = { level: Number(level), text: '', digits: [], from, to, at: from }
          parts.headings.push(open.heading)
        }
      },
      onclosetag(name, isImplied) {
        const to = offset + parser.endIndex + 1
        if (!inline.has(name)) endParagraph()
        if (unread.has(name)) unreadDepth -= 1
        if (name === 'a' && open.link !== null) {
          open.link.text = open.link.text.trim()
          open.link.to = to
          open.link = null
        }
        if (/^h[1-6]$/.test(name) && open.heading !== null) {
          const { heading } = open
          heading.text = heading.text.trim()
          heading.to = to
          if (!isImplied) heading.digits = digitsOf(heading.at, offset + parser.startIndex)
          open.heading = null
        }
      },
      ontext(text) {
        if (unreadDepth > 0) return
        if (open.link !== null) open.link.text += text
        if (open.heading !== null) open.heading.text += text
        paragraph.add(text, offset + parser.startIndex, offset + parser.endIndex + 1)
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  endParagraph()
}

function linkAt(html: string, href: string, offset: number, { from, to }: Range): LetterLink {
  const tag = html.slice(from - offset, to - offset).replace(/\/?>$/, '')
  const written = readAttributes(tag, 'a', from).find(({ name }) => name.toLowerCase() === 'href')
  return { href, text: '', hrefRange: written?.valueRange ?? null, from, to }
}

function imageAt(attributes: Record<string, string>, { from, to }: Range): LetterImage {
  return { src: attributes['src'] ?? '', alt: attributes['alt'] ?? null, node: null, from, to }
}

/** The digit of `<h2` and that of `</h2`. */
function digitsOf(opening: number, closing: number): Range[] {
  return [
    { from: opening + 2, to: opening + 3 },
    { from: closing + 3, to: closing + 4 },
  ]
}
