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
  const use = (slug: string, { from, to }: Range) => {
    if (!used.has(slug)) used.set(slug, { slug, from, to })
  }
  const walk = (node: MjmlNode) => {
    if (isHidden(node)) return
    const ofNode = ofElement.get(node.name)
    if (ofNode !== undefined) use(ofNode, node)
    if (node.name === 'mj-image') useImage(valueOf(node, 'src') ?? '', node, use)
    if (node.name === 'mj-style') useSheet(contentOf(document.source, node), node, use)
    if (holdsHtml(node) && node.content !== null) {
      useHtml(contentOf(document.source, node), node.content.from, use)
    }
    for (const child of node.children) walk(child)
  }
  for (const node of document.nodes) walk(node)
  return [...used.values()]
}

type Use = (slug: string, at: Range) => void

function useHtml(html: string, offset: number, use: Use): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = { from: offset + parser.startIndex, to: offset + parser.endIndex + 1 }
      if (name === 'input') use(`html-input-${attributes['type'] ?? 'text'}`, at)
      else if (name === 'button') use('html-button-submit', at)
      else if (name !== 'img') use(semantic.has(name) ? 'html-semantics' : `html-${name}`, at)
      if (name === 'img') useImage(attributes['src'] ?? '', at, use)
      useStyle(attributes['style'] ?? '', at, use)
    },
  })
  parser.write(html)
  parser.end()
}

function useImage(src: string, at: Range, use: Use): void {
  const format = /\.(webp|svg|avif|heif|heic|bmp|tiff|ico)(?:[?#]|$)/i.exec(src)?.[1]
  const data = /^data:image\/(webp|svg|avif)/i.exec(src)?.[1]
  const named = (format ?? data)?.toLowerCase()
  if (named !== undefined) use(`image-${named === 'heic' ? 'heif' : named}`, at)
}

function useSheet(css: string, at: Range, use: Use): void {
  for (const [, rule = ''] of css.matchAll(/@([a-z-]+)/gi)) {
    // mjml lays columns on telephones out with this one itself.
    if (rule !== 'media') use(`css-at-${rule.toLowerCase()}`, at)
  }
  for (const [, body = ''] of css.matchAll(/\{([^{}]*)\}/g)) useStyle(body, at, use)
}

function useStyle(style: string, at: Range, use: Use): void {
  for (const [name, value] of declarationsOf(style)) {
    if (name === 'display') use(`css-display-${value.replace('inline-', '')}`, at)
    else use(`css-${name}`, at)
    for (const [, called = ''] of value.matchAll(/([a-z-]+)\(/g)) {
      use(called === 'var' ? 'css-variables' : `css-${called}`, at)
      use(`css-function-${called}`, at)
      if (called === 'calc') use('css-unit-calc', at)
    }
  }
}
