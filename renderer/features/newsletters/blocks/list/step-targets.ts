import type { BlockPlace } from '../../../../../preload/rules/mjml/block-edits'
import { blockAt } from '../../../../../preload/rules/mjml/block-paths'
import type { LetterBlock } from '../../../../../preload/rules/mjml/letter-blocks'

/** Where one step takes a block, the likeliest first: past its neighbour, into the next column, out of what holds it. */
export function stepTargets(
  blocks: readonly LetterBlock[],
  path: string,
  direction: -1 | 1,
): BlockPlace[] {
  const own = blockAt(blocks, path)
  if (own === null) return []
  const { parentPath, rank, siblings } = own
  const next = rank + direction
  if (next >= 0 && next < siblings.length)
    return [{ parentPath, index: direction === 1 ? rank + 2 : rank - 1 }]
  const parent = parentPath === null ? null : blockAt(blocks, parentPath)
  if (parent === null) return []
  const beside = parent.siblings[parent.rank + direction]
  const column: BlockPlace[] =
    parent.block.kind === 'column' && beside?.kind === 'column'
      ? [
          {
            parentPath: [...parent.path.split('.').slice(0, -1), parent.rank + direction].join('.'),
            index: direction === 1 ? 0 : beside.children.length,
          },
        ]
      : []
  const after = direction === 1 ? 1 : 0
  const out: BlockPlace[] = [{ parentPath: parent.parentPath, index: parent.rank + after }]
  const grand = parent.parentPath === null ? null : blockAt(blocks, parent.parentPath)
  if (grand !== null) out.push({ parentPath: grand.parentPath, index: grand.rank + after })
  return [...column, ...out]
}
