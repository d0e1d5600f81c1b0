import type { TextEdit } from '../../../preload/rules/mjml/edit-mjml'
import { applyEdits } from '../../../preload/rules/mjml/edit-mjml'
import { type LetterBlock, letterBlocks } from '../../../preload/rules/mjml/letter-blocks'
import type { MjmlDocument, Range } from '../../../preload/rules/mjml/mjml-node'
import { inheritedClasses } from './inherited-classes'
import { markBlock } from './mark-block'

/**
 * The copy of a document that is rendered: without our own comments and hidden blocks, and with a
 * mark on each block where asked. What stays stands on the line it had, since mjml names lines.
 */
export function prepareSource(document: MjmlDocument, isMarked: boolean): string {
  const { source } = document
  const edits: TextEdit[] = ownComments(source).map((range) => blankLines(source, range))
  const classOf = isMarked ? inheritedClasses(document) : () => ''
  const walk = (blocks: readonly LetterBlock[], above: string) => {
    for (const [rank, block] of blocks.entries()) {
      const path = `${above}${rank}`
      if (block.isHidden) {
        edits.push(blankLines(source, block.node))
        continue
      }
      if (isMarked) edits.push(...markBlock(source, block, path, classOf(block.node)))
      walk(block.children, `${path}-`)
    }
  }
  walk(letterBlocks(document), '')
  return applyEdits(source, withoutOverlaps(edits))
}

/** `<!-- veillee … -->`, wherever it stands. */
function ownComments(source: string): Range[] {
  const ranges: Range[] = []
  for (let at = 0; ;) {
    const from = source.indexOf('<!--', at)
    const end = from < 0 ? -1 : source.indexOf('-->', from + 4)
    if (end < 0) return ranges
    at = end + 3
    if (/^<!--\s*veillee\b/.test(source.slice(from, from + 40))) ranges.push({ from, to: at })
  }
}

function blankLines(source: string, { from, to }: Range): TextEdit {
  return { from, to, insert: source.slice(from, to).replaceAll(/[^\n]/g, '') }
}

/** What lies inside something that is taken out goes with it. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = []
  let end = 0
  for (const edit of edits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (edit.from < end) continue
    kept.push(edit)
    end = edit.to
  }
  return kept
}
