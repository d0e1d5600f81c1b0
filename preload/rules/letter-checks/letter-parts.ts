import { Parser } from 'htmlparser2'
import { unescapedValue } from '../mjml/edit-mjml'
import { contentOf, hiddenClass } from '../mjml/letter-blocks'
import type { MjmlDocument, MjmlNode, Range } from '../mjml/mjml-node'

export interface LetterLink extends Range {
  href: string
  text: string
  /** Where the address stands, for a fix; null where there is none. */
  hrefRange: Range | null
}

export interface LetterImage extends Range {
  src: string
  /** Null where nobody said anything; empty for one that only decorates. */
  alt: string | null
  node: MjmlNode | null
}

export interface LetterHeading extends Range {
  level: number
  text: string
}

/** What the checks look at, in the order it is read, hidden blocks left out. */
export interface LetterParts {
  links: LetterLink[]
  images: LetterImage[]
  headings: LetterHeading[]
  /** The visible text, block by block. */
  texts: (Range & { text: string })[]
}

const linking: ReadonlySet<string> = new Set([
  'mj-button',
  'mj-image',
  'mj-navbar-link',
  'mj-social-element',
])
const showing: ReadonlySet<string> = new Set(['mj-image', 'mj-carousel-image'])
const holdingHtml: ReadonlySet<string> = new Set([
  'mj-accordion-text',
  'mj-accordion-title',
  'mj-button',
  'mj-navbar-link',
  'mj-social-element',
  'mj-table',
  'mj-text',
])

/** Gathers the links, images, headings and texts of a letter with their places in its source. */
export function letterParts({ source, nodes }: MjmlDocument): LetterParts {
  const parts: LetterParts = { links: [], images: [], headings: [], texts: [] }
  const walk = (node: MjmlNode) => {
    if (node.name === 'mj-head' || valueOf(node, 'css-class')?.includes(hiddenClass)) return
    const { from, to } = node
    const { length } = parts.texts
    if (holdingHtml.has(node.name) && node.content) {
      gather(contentOf(source, node), node.content.from, parts)
    }
    if (linking.has(node.name)) {
      const href = valueOf(node, 'href')
      const isLink = href !== null || node.name === 'mj-button'
      const text =
        node.name === 'mj-image' ? (valueOf(node, 'alt') ?? '') : textSince(parts, length)
      if (isLink) {
        const hrefRange = node.attributes.find(({ name }) => name === 'href')?.valueRange ?? null
        parts.links.push({ href: href ?? '', text, hrefRange, from, to })
      }
    }
    if (showing.has(node.name)) {
      parts.images.push({
        src: valueOf(node, 'src') ?? '',
        alt: valueOf(node, 'alt'),
        node,
        from,
        to,
      })
    }
    for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  return parts
}

/** The value of an attribute of an element as it is meant; null where it has none. */
export function valueOf(node: MjmlNode, name: string): string | null {
  const attribute = node.attributes.find((one) => one.name === name)
  return attribute === undefined ? null : unescapedValue(attribute.value)
}

function textSince({ texts }: LetterParts, from: number): string {
  return texts
    .slice(from)
    .map(({ text }) => text)
    .join(' ')
    .trim()
}

/** Reads the HTML of a block that starts at `offset` of the source. */
function gather(html: string, offset: number, parts: LetterParts): void {
  let link: LetterLink | null = null
  let heading: LetterHeading | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const from = offset + parser.startIndex
        const to = offset + parser.endIndex + 1
        if (name === 'a' && attributes['href'] !== undefined) {
          const at = html.indexOf(attributes['href'], parser.startIndex)
          const found = at >= 0 && at < parser.endIndex && attributes['href'] !== ''
          const hrefRange = found
            ? { from: offset + at, to: offset + at + attributes['href'].length }
            : null
          link = { href: attributes['href'], text: '', hrefRange, from, to }
          parts.links.push(link)
        }
        if (name === 'img') {
          const { src = '', alt } = attributes
          parts.images.push({ src, alt: alt ?? null, node: null, from, to })
          if (link !== null) link.text += alt ?? ''
        }
        const level = /^h([1-6])$/.exec(name)?.[1]
        if (level !== undefined) {
          heading = { level: Number(level), text: '', from, to }
          parts.headings.push(heading)
        }
      },
      onclosetag(name) {
        const to = offset + parser.endIndex + 1
        if (name === 'a' && link !== null) {
          link.text = link.text.trim()
          link.to = to
          link = null
        }
        if (/^h[1-6]$/.test(name) && heading !== null) {
          heading.text = heading.text.trim()
          heading.to = to
          heading = null
        }
      },
      ontext(text) {
        if (link !== null) link.text += text
        if (heading !== null) heading.text += text
        if (text.trim() === '') return
        parts.texts.push({
          text: text.trim(),
          from: offset + parser.startIndex,
          to: offset + parser.endIndex + 1,
        })
      },
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
}
