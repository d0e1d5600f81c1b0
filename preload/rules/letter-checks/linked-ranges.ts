import type { LetterBlock } from '../mjml/letter-blocks'
import type { Range } from '../mjml/mjml-node'

export interface LinkedRange extends Range {
  /** What the block is filled from: agenda, minutes, figures. */
  name: string
}

/** Where the linked blocks of a letter stand. */
export function linkedRanges(blocks: readonly LetterBlock[]): LinkedRange[] {
  return blocks.flatMap(({ link, node: { from, to }, children }) =>
    link === null ? linkedRanges(children) : [{ name: link.name, from, to }],
  )
}

/** The line of a linked block around a place, its marker with it; null where there is none. */
export function linkedLine(source: string, block: Range, at: Range): Range | null {
  const held = source.slice(block.from, block.to)
  for (const match of held.matchAll(/<!--\s*veillee item\s[^>]*-->\s*<(tr|li|p)\b/g)) {
    const from = block.from + match.index
    const end = source.indexOf(`</${match[1]}>`, from)
    const to = end < 0 ? -1 : end + `</${match[1]}>`.length
    if (from <= at.from && at.to <= to && to <= block.to) return { from, to }
  }
  return null
}
