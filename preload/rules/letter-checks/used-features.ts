import { Parser } from 'htmlparser2'
import { contentOf } from '../mjml/letter-blocks'
import type { MjmlDocument, MjmlNode, Range } from '../mjml/mjml-node'
import { holdsHtml, isHidden, valueOf } from './letter-parts'
import { declarationsOf } from './painting'

/** A feature of HTML or CSS, as caniemail calls it, and where a letter first uses it. */
export interface UsedFeature extends Range {
  slug: string
}

const semantic: ReadonlySet<string> = new Set(
  'article aside details figcaption figure footer header main nav section summary time'.split(' '),
)
/** What an element of MJML cannot do without; the others bring what stands in for it. */
const ofElement: ReadonlyMap<string, string> = new Map([
  ['mj-carousel', 'html-input-radio'],
  ['mj-accordion', 'html-input-checkbox'],
])

/** The features that a letter uses by itself; what mjml writes has its fallbacks and is left out. */
export function usedFeatures(document: MjmlDocument): UsedFeature[] {
  const used = new Map<string, UsedFeature>()
  const note = (slug: string, { from, to }: Range) => {
    if (!used.has(slug)) used.set(slug, { slug, from, to })
  }
  const walk = (node: MjmlNode) => {
    if (isHidden(node)) return
    const ofNode = ofElement.get(node.name)
    if (ofNode !== undefined) note(ofNode, node)
    if (node.name === 'mj-image') noteImage(valueOf(node, 'src') ?? '', node, note)
    if (node.name === 'mj-style') noteSheet(contentOf(document.source, node), node, note)
    if (holdsHtml(node) && node.content !== null) {
      noteHtml(contentOf(document.source, node), node.content.from, note)
    }
    for (const child of node.children) walk(child)
  }
  for (const node of document.nodes) walk(node)
  return [...used.values()]
}

type Note = (slug: string, at: Range) => void

function noteHtml(html: string, offset: number, note: Note): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = { from: offset + parser.startIndex, to: offset + parser.endIndex + 1 }
      if (name === 'input') note(`html-input-${attributes['type'] ?? 'text'}`, at)
      else if (name === 'button') note('html-button-submit', at)
      else if (name !== 'img') note(semantic.has(name) ? 'html-semantics' : `html-${name}`, at)
      if (name === 'img') noteImage(attributes['src'] ?? '', at, note)
      noteStyle(attributes['style'] ?? '', at, note)
    },
  })
  parser.write(html)
  parser.end()
}

function noteImage(src: string, at: Range, note: Note): void {
  const format = /\.(webp|svg|avif|heif|heic|bmp|tiff|ico)(?:[?#]|$)/i.exec(src)?.[1]
  const data = /^data:image\/(webp|svg|avif)/i.exec(src)?.[1]
  const named = (format ?? data)?.toLowerCase()
  if (named !== undefined) note(`image-${named === 'heic' ? 'heif' : named}`, at)
}

function noteSheet(css: string, at: Range, note: Note): void {
  for (const [, rule = ''] of css.matchAll(/@([a-z-]+)/gi)) {
    // mjml lays columns on telephones out with this one itself.
    if (rule !== 'media') note(`css-at-${rule.toLowerCase()}`, at)
  }
  for (const [, body = ''] of css.matchAll(/\{([^{}]*)\}/g)) noteStyle(body, at, note)
}

function noteStyle(style: string, at: Range, note: Note): void {
  for (const [name, value] of declarationsOf(style)) {
    if (name === 'display') note(`css-display-${value.replace('inline-', '')}`, at)
    else note(`css-${name}`, at)
    for (const [, called = ''] of value.matchAll(/([a-z-]+)\(/g)) {
      note(called === 'var' ? 'css-variables' : `css-${called}`, at)
      note(`css-function-${called}`, at)
      if (called === 'calc') note('css-unit-calc', at)
    }
  }
}
