import { insertChild, setAttribute, applyEdits, type TextEdit } from '../mjml/edit-mjml'
import type { LetterBlock } from '../mjml/letter-blocks'
import type { MjmlDocument, MjmlNode } from '../mjml/mjml-node'
import { readMjml } from '../mjml/read-mjml'
import { imageScheme } from './image-ids'

export interface PlacedImage {
  edits: TextEdit[]
  /** Of the section it makes, among the blocks at the top. */
  rank: number
}

/**
 * Adds a section with an image after the block at the top of this rank; null for after all but the
 * footer. Gives nothing where the source has no body.
 */
export function placeImage(
  document: MjmlDocument,
  blocks: readonly LetterBlock[],
  afterRank: number | null,
  { id, alt }: { id: string; alt: string },
): PlacedImage | null {
  const body = bodyOf(document.nodes)
  if (body === undefined) return null
  const rank = afterRank === null ? blocks.length - footerCount(blocks) : afterRank + 1
  const next = blocks[rank]
  // The comment that makes a block a linked one stays right before it.
  const before = next?.link?.node ?? next?.node
  const at = before === undefined ? body.children.length : body.children.indexOf(before)
  return { edits: insertChild(document.source, body, at, imageSection(id, alt)), rank }
}

function imageSection(id: string, alt: string): string {
  const bare = `<mj-image src="${imageScheme}${id}" />`
  const [image] = readMjml(bare).nodes
  const said = image ? applyEdits(bare, setAttribute(bare, image, 'alt', alt)) : bare
  return `<mj-section><mj-column>${said}</mj-column></mj-section>`
}

function footerCount(blocks: readonly LetterBlock[]): number {
  const isFooter = blocks.at(-1)?.children.some(({ kind }) => kind === 'footer') ?? false
  return isFooter ? 1 : 0
}

function bodyOf(nodes: readonly MjmlNode[]): MjmlNode | undefined {
  const mjml = nodes.find(({ name }) => name === 'mjml')
  return mjml?.children.find(({ name }) => name === 'mj-body')
}
