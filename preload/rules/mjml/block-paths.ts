import type { LetterBlock } from './letter-blocks'

/** A block and where it lies among the others. */
export interface PlacedBlock {
  block: LetterBlock
  /** Its ranks from the top, joined by dots: "3", "3.0". */
  path: string
  /** Null for one at the top. */
  parentPath: string | null
  rank: number
  siblings: readonly LetterBlock[]
}

/** Every block of a letter with its place, each right before those it holds. */
export function placedBlocks(
  siblings: readonly LetterBlock[],
  parentPath: string | null = null,
): PlacedBlock[] {
  return siblings.flatMap((block, rank) => {
    const path = parentPath === null ? `${rank}` : `${parentPath}.${rank}`
    const own = { block, path, parentPath, rank, siblings }
    return block.children.length === 0 ? [own] : [own, ...placedBlocks(block.children, path)]
  })
}

/** The block of a path; null once there is none. */
export function blockAt(blocks: readonly LetterBlock[], path: string): PlacedBlock | null {
  let found: PlacedBlock | null = null
  for (const part of path.split('.')) {
    const at: PlacedBlock | null = found
    found = childAt(at?.block.children ?? blocks, at?.path ?? null, part)
    if (found === null) return null
  }
  return found
}

function childAt(
  siblings: readonly LetterBlock[],
  parentPath: string | null,
  part: string,
): PlacedBlock | null {
  const rank = Number(part)
  const block = siblings[rank]
  if (block === undefined) return null
  const path = parentPath === null ? part : `${parentPath}.${part}`
  return { block, path, parentPath, rank, siblings }
}

/** Where a block begins: at the comment that fills or names it, if one does. */
export function startOf({ node, nameNode, link }: LetterBlock): number {
  return (link?.node ?? nameNode ?? node).from
}
