import type { TextOverride } from '../contract/letter-shapes'
import { letterBlocks } from './mjml/letter-blocks'
import type { MjmlDocument } from './mjml/mjml-node'
import { blockText } from './plain-text/block-text'

/** One block at the top of a letter, as plain text. */
export interface BlockText {
  index: number
  /** What it says by itself. */
  derived: string
  /** What goes out. */
  text: string
  /** `changed`: somebody wrote the text, and the block no longer says what it stood for. */
  state: 'derived' | 'written' | 'changed'
  /** What it said by itself when somebody wrote its text; `derived` where nobody did. */
  stoodFor: string
}

export interface LetterText {
  blocks: BlockText[]
  /** Texts somebody wrote for blocks that are no more. */
  orphans: TextOverride[]
}

/**
 * A letter as plain text, block by block. A text somebody wrote goes with the block that says what
 * it stood for, wherever that one moved; else it stays at its rank, and asks to be looked at.
 */
export function letterText(document: MjmlDocument, overrides: readonly TextOverride[]): LetterText {
  const derived = letterBlocks(document).map(({ node }) => blockText(document.source, node))
  const chosen = new Map<number, TextOverride>()
  const waiting: TextOverride[] = []
  const orphans: TextOverride[] = []
  for (const override of overrides) {
    const index = exactIndex(derived, override, chosen)
    if (index === null) waiting.push(override)
    else chosen.set(index, override)
  }
  for (const override of waiting) {
    const { index } = override
    if (index < derived.length && !chosen.has(index)) chosen.set(index, override)
    else orphans.push(override)
  }
  const blocks = derived.map((own, index): BlockText => {
    const override = chosen.get(index)
    if (override === undefined) {
      return { index, derived: own, text: own, state: 'derived', stoodFor: own }
    }
    const state = override.derived === own ? 'written' : 'changed'
    return { index, derived: own, text: override.text, state, stoodFor: override.derived }
  })
  return { blocks, orphans }
}

/** What is kept once one block says this instead; with null, or its own words, it speaks for itself. */
export function withBlockText(
  { blocks, orphans }: LetterText,
  index: number,
  text: string | null,
): TextOverride[] {
  const others = blocks
    .filter((block) => block.index !== index && block.state !== 'derived')
    .map((block) => ({ index: block.index, derived: block.stoodFor, text: block.text }))
  const derived = blocks[index]?.derived
  const isOwn = text === null || derived === undefined || text === derived
  return [...others, ...(isOwn ? [] : [{ index, derived, text }]), ...orphans]
}

/** The whole of a plain letter, one empty line between its blocks; ends with a line break. */
export function wholeText({ blocks }: Pick<LetterText, 'blocks'>): string {
  const texts = blocks.map(({ text }) => text.trim()).filter((text) => text !== '')
  return texts.length === 0 ? '' : `${texts.join('\n\n')}\n`
}

/** The block that says what this text stood for: at its rank, else the first one that does. */
function exactIndex(
  derived: readonly string[],
  { index, derived: stoodFor }: TextOverride,
  chosen: ReadonlyMap<number, TextOverride>,
): number | null {
  if (derived[index] === stoodFor && !chosen.has(index)) return index
  const found = derived.findIndex((own, rank) => own === stoodFor && !chosen.has(rank))
  return found < 0 ? null : found
}
