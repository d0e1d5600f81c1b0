import type { MjmlDocument, MjmlNode } from './mjml-node'

/** What a block is to whoever writes a letter; `opaque` is kept as it stands, whatever it is. */
export type BlockKind =
  | 'section'
  | 'columns'
  | 'column'
  | 'hero'
  | 'title'
  | 'text'
  | 'quote'
  | 'footer'
  | 'image'
  | 'button'
  | 'divider'
  | 'spacer'
  | 'social'
  | 'table'
  | 'raw'
  | 'opaque'

export interface LetterBlock {
  kind: BlockKind
  node: MjmlNode
  /** The words of the comment that makes it a linked block; null for an ordinary one. */
  link: BlockLink | null
  /** What the comment right before it calls it; null where there is none. */
  name: string | null
  /** That comment: it goes where the block goes. */
  nameNode: MjmlNode | null
  isHidden: boolean
  children: readonly LetterBlock[]
}

/** What a block is filled from: `<!-- veillee agenda days="30" -->` on the line before it. */
interface BlockLink {
  name: string
  settings: ReadonlyMap<string, string>
  /** The comment itself. */
  node: MjmlNode
}

/** In `css-class`: left out of whatever is rendered, kept in the document. */
export const hiddenClass = 'veillee-hidden'
/** In `css-class` of a text: the legal mentions and how to unsubscribe. */
const footerClass = 'veillee-footer'

const componentKinds: ReadonlyMap<string, BlockKind> = new Map([
  ['mj-image', 'image'],
  ['mj-button', 'button'],
  ['mj-divider', 'divider'],
  ['mj-spacer', 'spacer'],
  ['mj-social', 'social'],
  ['mj-table', 'table'],
  ['mj-raw', 'raw'],
])

/** The blocks of a letter, from the top: sections, what stands in their columns, and what it does not know. */
export function letterBlocks({ source, nodes }: MjmlDocument): LetterBlock[] {
  const body = findNode(nodes, 'mj-body')
  return body === undefined ? [] : blocksIn(source, body)
}

function blocksIn(source: string, parent: MjmlNode): LetterBlock[] {
  const blocks: LetterBlock[] = []
  let link: BlockLink | null = null
  let nameNode: MjmlNode | null = null
  for (const node of parent.children) {
    if (node.kind === 'comment') {
      link = readLink(source, node)
      nameNode = node
      continue
    }
    const kind = kindOf(source, node)
    const name = nameNode && readName(source, nameNode)
    const isOpened = ['section', 'columns', 'column', 'hero'].includes(kind)
    blocks.push({
      kind,
      node,
      link,
      name,
      nameNode: name === null ? null : nameNode,
      isHidden: classesOf(node).includes(hiddenClass),
      children: isOpened ? blocksIn(source, soleColumn(node, kind) ?? node) : [],
    })
    link = null
    nameNode = null
  }
  return blocks
}

function kindOf(source: string, node: MjmlNode): BlockKind {
  switch (node.name) {
    case 'mj-section':
      return sectionKind(node)
    case 'mj-wrapper':
      return 'section'
    case 'mj-hero':
      return 'hero'
    case 'mj-column':
    case 'mj-group':
      return 'column'
    case 'mj-text':
      return textKind(source, node)
    default:
      return componentKinds.get(node.name) ?? 'opaque'
  }
}

/** A section is one column of blocks, or several columns side by side; anything else stays whole. */
function sectionKind({ children }: MjmlNode): BlockKind {
  const held = children.filter(({ kind }) => kind !== 'comment')
  if (!held.every(({ name }) => name === 'mj-column' || name === 'mj-group')) return 'opaque'
  return held.length > 1 ? 'columns' : 'section'
}

/** The column of a section that has only one: its blocks are those of the section. */
export function soleColumn(node: MjmlNode, kind: BlockKind): MjmlNode | null {
  if (kind !== 'section' || node.name !== 'mj-section') return null
  return node.children.find(({ kind: own }) => own === 'element') ?? null
}

function textKind(source: string, node: MjmlNode): BlockKind {
  if (classesOf(node).includes(footerClass)) return 'footer'
  const html = contentOf(source, node).trim()
  if (/^<h([1-6])\b[^>]*>(?:(?!<h[1-6]\b).)*<\/h\1>$/is.test(html)) return 'title'
  if (/^<blockquote\b.*<\/blockquote>$/is.test(html)) return 'quote'
  return 'text'
}

/** What stands between the tags of an element. */
export function contentOf(source: string, { content }: MjmlNode): string {
  return content === null ? '' : source.slice(content.from, content.to)
}

export function classesOf({ attributes }: MjmlNode): string[] {
  return (attributes.find(({ name }) => name === 'css-class')?.value ?? '').split(/\s+/)
}

function readLink(source: string, node: MjmlNode): BlockLink | null {
  const match = /^<!--\s*veillee\s+([a-z]+)([^]*?)-->$/.exec(source.slice(node.from, node.to))
  if (match === null) return null
  const [, name = '', rest = ''] = match
  const settings = [...rest.matchAll(/([a-z]+)="([^"]*)"/g)]
  return { name, node, settings: new Map(settings.map(([, key = '', value = '']) => [key, value])) }
}

/** « <!-- Édito --> »: words, not markup put aside, nor an instruction to a program. */
function readName(source: string, { from, to }: MjmlNode): string | null {
  const words = source.slice(from + 4, to - 3).trim()
  return /^(?!veillee\b)[\p{L}\p{N}][^<>{}[\]\n=]{0,59}$/u.test(words) ? words : null
}

export function findNode(nodes: readonly MjmlNode[], name: string): MjmlNode | undefined {
  for (const node of nodes) {
    if (node.name === name) return node
    const found = findNode(node.children, name)
    if (found) return found
  }
  return undefined
}
