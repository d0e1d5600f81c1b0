import { contentOf, hiddenClass } from '../mjml/letter-blocks'
import { unescapedValue } from '../mjml/edit-mjml'
import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { gatherHtml } from './gather-html'
import type { LetterParts } from './parts-found'

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
  'mj-raw',
  'mj-social-element',
  'mj-table',
  'mj-text',
])

/** Gathers the links, images, headings and texts of a letter with their places in its source. */
export function letterParts({ source, nodes }: MjmlDocument): LetterParts {
  const parts: LetterParts = { links: [], images: [], headings: [], texts: [] }
  const walk = (node: MjmlNode) => {
    if (node.name === 'mj-head' || isHidden(node)) return
    const { from, to } = node
    const { length } = parts.texts
    if (holdsHtml(node) && node.content) {
      gatherHtml(contentOf(source, node), node.content.from, parts)
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
      const src = valueOf(node, 'src') ?? ''
      parts.images.push({ src, alt: valueOf(node, 'alt'), node, from, to })
    }
    for (const child of node.children) walk(child)
  }
  for (const node of nodes) walk(node)
  return parts
}

/** Whether an element holds HTML that readers see. */
export function holdsHtml({ name }: MjmlNode): boolean {
  return holdingHtml.has(name)
}

/** Whether an element is left out of what goes out. */
export function isHidden(node: MjmlNode): boolean {
  return (valueOf(node, 'css-class') ?? '').split(/\s+/).includes(hiddenClass)
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
