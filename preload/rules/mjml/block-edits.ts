import { type BlockHolder, holderAt, wrappersFor } from './block-holder'
import { blockAt, placedBlocks, startOf } from './block-paths'
import { applyEdits, indentOf, insertChild, lineBreak, ownLines, type TextEdit } from './edit-mjml'
import { isLeafTag } from './ending-tags'
import { type LetterBlock, letterBlocks } from './letter-blocks'
import type { MjmlDocument, MjmlNode } from './mjml-node'
import { readMjml } from './read-mjml'

/** Where a block goes: among those of another one, or of the letter; before the one of this rank. */
export interface BlockPlace {
  parentPath: string | null
  index: number
}

/** Edits that change which blocks there are, and the block they are about once they are made. */
export interface BlockChange {
  edits: TextEdit[]
  path: string | null
}

interface Unit {
  /** Of the element, its comment left aside. */
  name: string
  /** Its bytes, and its end tag where nobody wrote one. */
  markup: string
}

/** Puts new markup among the blocks, in a section and a column where it needs them; null where it cannot go. */
export function addBlock(document: MjmlDocument, place: BlockPlace, markup: string) {
  const unit = readUnit(markup)
  return unit && changed(document, [], placed(document, place, unit), [unit.markup], [])
}

/** Moves a block, its bytes as they are; null where it cannot go or already is. */
export function moveBlock(document: MjmlDocument, path: string, place: BlockPlace) {
  const blocks = letterBlocks(document)
  const moved = blockAt(blocks, path)
  if (moved === null || isWithin(place.parentPath, path)) return null
  const isSibling = moved.parentPath === place.parentPath
  const index = Math.min(place.index, moved.siblings.length)
  if (isSibling && (index === moved.rank || index === moved.rank + 1)) return null
  const removal = removalOf(document.source, moved.block)
  return changed(
    document,
    [removal],
    placed(document, place, unitOf(document, moved.block), isSibling),
  )
}

/** Writes a block once more, right after itself. */
export function duplicateBlock(document: MjmlDocument, path: string) {
  const copied = blockAt(letterBlocks(document), path)
  if (copied === null) return null
  const place = { parentPath: copied.parentPath, index: copied.rank + 1 }
  const unit = unitOf(document, copied.block)
  return changed(document, [], placed(document, place, unit, true), [unit.markup], [])
}

/** Takes a block out, with the comment that fills it and the lines it had for itself. */
export function removeBlock(document: MjmlDocument, path: string): BlockChange | null {
  const gone = blockAt(letterBlocks(document), path)
  if (gone === null) return null
  const change = changed(
    document,
    [removalOf(document.source, gone.block)],
    null,
    [],
    [markupOf(document.source, gone.block)],
  )
  if (change === null) return null
  const { parentPath, rank, siblings } = gone
  const next = Math.min(rank, siblings.length - 2)
  const prefix = parentPath === null ? '' : `${parentPath}.`
  return { ...change, path: next < 0 ? parentPath : `${prefix}${next}` }
}

/** The bytes of a block, with its end tag where nobody wrote one: what is saved under a name. */
export function blockMarkup(document: MjmlDocument, block: LetterBlock): string {
  return unitOf(document, block).markup
}

interface Placed {
  edits: TextEdit[]
  /** The edit that holds the markup, and where in what it inserts. */
  edit: TextEdit
  offset: number
  markup: string
}

/** The edits that put a unit in a place; one that came from the same place fits as it stands. */
function placed(
  document: MjmlDocument,
  place: BlockPlace,
  { name, markup }: Unit,
  isAtHome = false,
): Placed | null {
  const holder = holderAt(document, letterBlocks(document), place.parentPath)
  if (holder === null) return null
  const wrappers = isAtHome ? [] : wrappersFor(holder, name)
  if (wrappers === null) return null
  const { source } = document
  const indent = indentIn(source, holder)
  const wrapped = wrap(source, markup, wrappers, indent)
  const edit = insertion(source, holder, Math.min(place.index, holder.blocks.length), wrapped.text)
  return { edits: [edit], edit, offset: edit.insert.indexOf(wrapped.text) + wrapped.offset, markup }
}

function insertion(
  source: string,
  { node, blocks }: BlockHolder,
  index: number,
  markup: string,
): TextEdit {
  const before = blocks[index - 1]
  if (before === undefined) return insertChild(source, node, 0, markup)[0] as TextEdit
  const { to } = before.node
  const end = endTag(before.node)
  return {
    from: to,
    to,
    insert: `${end}${lineBreak(source, indentOf(source, startOf(before)))}${markup}`,
  }
}

function wrap(source: string, markup: string, wrappers: readonly string[], indent: string | null) {
  let text = markup
  let offset = 0
  for (const [depth, name] of [...wrappers.entries()].toReversed()) {
    const own = indent === null ? null : `${indent}${'  '.repeat(depth)}`
    const open = `<${name}>${lineBreak(source, own === null ? null : `${own}  `)}`
    text = `${open}${text}${lineBreak(source, own)}</${name}>`
    offset += open.length
  }
  return { text, offset }
}

/** The blanks before what an element holds; null where it is written in one line. */
function indentIn(source: string, { node, blocks }: BlockHolder): string | null {
  const [first] = blocks
  if (first !== undefined) return indentOf(source, startOf(first))
  const own = indentOf(source, node.from)
  return own === null ? null : `${own}  `
}

/**
 * What the edits come to, read again: null when the document, badly closed as it may be, would then
 * hold other blocks than those it held, those added and without those taken away.
 */
function changed(
  document: MjmlDocument,
  removed: TextEdit[],
  put: Placed | null,
  added: string[] = [],
  gone: string[] = [],
): BlockChange | null {
  if (put === null && removed.length === 0) return null
  const edits = [...removed, ...(put?.edits ?? [])]
  const after = readMjml(applyEdits(document.source, edits))
  const blocks = letterBlocks(after)
  const expected = [...piecesOf(document), ...added.flatMap(piecesIn)]
  for (const piece of gone.flatMap(piecesIn)) {
    const at = expected.indexOf(piece)
    if (at >= 0) expected.splice(at, 1)
  }
  if (expected.toSorted().join('\0') !== piecesOf(after).toSorted().join('\0')) return null
  if (put === null) return { edits, path: null }
  const shift = removed.reduce(
    (sum, { from, to }) => (from < put.edit.from ? sum - (to - from) : sum),
    0,
  )
  const at = put.edit.from + put.offset + shift
  const found = placedBlocks(blocks).find(({ block }) => startOf(block) === at)
  // An end tag that ended nothing where it was may end something here.
  if (found === undefined || markupOf(after.source, found.block) !== put.markup) return null
  return { edits, path: found.path }
}

/** The bytes of the blocks that hold no other, less an end tag that may have been added. */
function piecesOf(document: MjmlDocument): string[] {
  return placedBlocks(letterBlocks(document))
    .filter(({ block: { kind, children } }) => children.length === 0 && !holders.has(kind))
    .map(({ block }) => bareMarkup(document.source, block.node))
}

const holders: ReadonlySet<string> = new Set(['section', 'columns', 'column', 'hero'])

function piecesIn(markup: string): string[] {
  return piecesOf(readMjml(`<mj-body>${markup}</mj-body>`))
}

function bareMarkup(source: string, { from, to, name, isClosed }: MjmlNode): string {
  const markup = source.slice(from, to)
  return isClosed
    ? markup.slice(0, markup.endsWith('/>') ? undefined : -`</${name}>`.length)
    : markup
}

function readUnit(markup: string): Unit | null {
  const document = readMjml(markup.trim())
  const last = document.nodes.at(-1)
  if (last?.kind !== 'element') return null
  return { name: last.name, markup: `${document.source}${endTag(last)}` }
}

function unitOf({ source }: MjmlDocument, block: LetterBlock): Unit {
  return { name: block.node.name, markup: `${markupOf(source, block)}${endTag(block.node)}` }
}

function markupOf(source: string, block: LetterBlock): string {
  return source.slice(startOf(block), block.node.to)
}

/** The end tag of an element nobody closed: what follows it would fall into it. */
function endTag({ kind, name, isClosed }: MjmlNode): string {
  return kind !== 'element' || isClosed || isLeafTag(name) ? '' : `</${name}>`
}

function removalOf(source: string, block: LetterBlock): TextEdit {
  return { ...ownLines(source, { from: startOf(block), to: block.node.to }), insert: '' }
}

function isWithin(path: string | null, around: string): boolean {
  return path !== null && `${path}.`.startsWith(`${around}.`)
}
