import { blockAt } from './block-paths'
import { findNode, type LetterBlock, soleColumn } from './letter-blocks'
import type { MjmlDocument, MjmlNode } from './mjml-node'

/** What an element holds: sections, columns side by side, or what stands in a column. */
type Held = 'sections' | 'columns' | 'pieces'

/** An element that holds blocks, as one of them or the letter itself shows it. */
export interface BlockHolder {
  node: MjmlNode
  holds: Held
  /** A section whose column nobody wrote yet. */
  lacksColumn: boolean
  blocks: readonly LetterBlock[]
}

/** What the block of this path holds, or the letter itself without one; null where nothing can go. */
export function holderAt(
  { nodes }: MjmlDocument,
  blocks: readonly LetterBlock[],
  path: string | null,
): BlockHolder | null {
  if (path === null) {
    const node = findNode(nodes, 'mj-body')
    return node === undefined ? null : { node, holds: 'sections', lacksColumn: false, blocks }
  }
  const block = blockAt(blocks, path)?.block
  return block === undefined ? null : holderOf(block)
}

/** What a block holds; null for one that holds none. */
function holderOf(block: LetterBlock): BlockHolder | null {
  const { kind, node, children } = block
  const own = { node, lacksColumn: false, blocks: children }
  if (kind === 'columns') return { ...own, holds: 'columns' }
  if (kind === 'hero') return { ...own, holds: 'pieces' }
  if (kind === 'column') return { ...own, holds: node.name === 'mj-group' ? 'columns' : 'pieces' }
  if (kind !== 'section') return null
  if (node.name === 'mj-wrapper') return { ...own, holds: 'sections' }
  const column = soleColumn(node, kind)
  if (column === null) return { ...own, holds: 'pieces', lacksColumn: true }
  return { ...own, node: column, holds: column.name === 'mj-group' ? 'columns' : 'pieces' }
}

/** The markup around a block that makes it fit, from the outside in; null where it never does. */
export function wrappersFor({ node, holds, lacksColumn }: BlockHolder, name: string) {
  if (name === 'mj-raw' && holds !== 'columns') return lacksColumn ? ['mj-column'] : []
  const level = levelOf(name)
  if (level === null) return null
  if (holds === 'sections') {
    if (level === 'column') return ['mj-section']
    if (level === 'piece') return ['mj-section', 'mj-column']
    return name === 'mj-wrapper' && node.name !== 'mj-body' ? null : []
  }
  if (holds === 'columns') {
    if (node.name === 'mj-group' && name === 'mj-group') return null
    return level === 'column' ? [] : null
  }
  if (level !== 'piece') return null
  return lacksColumn ? ['mj-column'] : []
}

function levelOf(name: string): 'section' | 'column' | 'piece' | null {
  if (['mj-section', 'mj-wrapper', 'mj-hero'].includes(name)) return 'section'
  if (['mj-column', 'mj-group'].includes(name)) return 'column'
  return pieces.has(name) ? 'piece' : null
}

const pieces: ReadonlySet<string> = new Set([
  'mj-accordion',
  'mj-button',
  'mj-carousel',
  'mj-divider',
  'mj-image',
  'mj-navbar',
  'mj-social',
  'mj-spacer',
  'mj-table',
  'mj-text',
])
