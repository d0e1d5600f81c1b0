import { blockAt } from '../../../../../preload/rules/mjml/block-paths'
import type { LetterBlock } from '../../../../../preload/rules/mjml/letter-blocks'

/** One line of the list of blocks, as assistive tools are told of it. */
export interface BlockRow {
  /** Of what is moved, hidden or removed. */
  path: string
  block: LetterBlock
  /** What the line shows: the only block of a section stands for its section. */
  shown: LetterBlock
  shownPath: string
  parentPath: string | null
  /** From 1. */
  level: number
  /** From 0. */
  rank: number
  siblingCount: number
  /** Null where nothing lies below. */
  isExpanded: boolean | null
}

/** The lines that show while these paths are unfolded, each right below what holds it. */
export function blockRows(
  blocks: readonly LetterBlock[],
  unfolded: ReadonlySet<string>,
  parentPath: string | null = null,
  level = 1,
): BlockRow[] {
  return blocks.flatMap((block, rank) => {
    const path = parentPath === null ? `${rank}` : `${parentPath}.${rank}`
    const only = onlyBlock(block)
    const isExpanded = holdsLines(block) && only === null ? unfolded.has(path) : null
    const row: BlockRow = {
      path,
      block,
      shown: only ?? block,
      shownPath: only === null ? path : `${path}.0`,
      parentPath,
      level,
      rank,
      siblingCount: blocks.length,
      isExpanded,
    }
    if (isExpanded !== true) return [row]
    return [row, ...blockRows(block.children, unfolded, path, level + 1)]
  })
}

/** What a line of this path shows: the only block of a section stands for its section. */
export function shownPath(blocks: readonly LetterBlock[], path: string): string {
  const block = blockAt(blocks, path)?.block
  return block !== undefined && onlyBlock(block) !== null ? `${path}.0` : path
}

/** The line that shows a block, or the nearest one that holds it. */
export function rowOf(rows: readonly BlockRow[], path: string | null): BlockRow | null {
  if (path === null) return null
  const around = rows.filter((row) => `${path}.`.startsWith(`${row.path}.`))
  return around.at(-1) ?? null
}

/** The paths that hold a path, from the top. */
export function pathsAround(path: string): string[] {
  const parts = path.split('.')
  return parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join('.'))
}

/** A linked block is one line: what it holds is written anew at each refresh. */
function holdsLines({ kind, children, link }: LetterBlock): boolean {
  return link === null && (children.length > 0 || kind === 'columns')
}

/** The block that is alone in its section. */
function onlyBlock({ kind, node, link, children }: LetterBlock): LetterBlock | null {
  const [only] = children
  if (kind !== 'section' || node.name !== 'mj-section' || link !== null) return null
  if (children.length !== 1 || only === undefined || only.children.length > 0) return null
  return only.kind === 'column' ? null : only
}
