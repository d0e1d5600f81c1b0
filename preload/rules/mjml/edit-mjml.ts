import type { MjmlNode, Range } from './mjml-node'

/** One replacement in a source; what lies outside of it keeps every byte. */
export interface TextEdit extends Range {
  insert: string
}

/** A source with edits made; they may not overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const { from, to, insert } of edits.toSorted((one, other) => one.from - other.from)) {
    result += source.slice(at, from) + insert
    at = to
  }
  return result + source.slice(at)
}

/** Gives an attribute a value in words, or takes it away with null; its neighbours stay as they are. */
export function setAttribute(
  source: string,
  node: MjmlNode,
  name: string,
  value: string | null,
): TextEdit[] {
  const attribute = node.attributes.find((one) => one.name === name)
  if (value === null) {
    if (attribute === undefined) return []
    return [{ from: spaceBefore(source, attribute.from), to: attribute.to, insert: '' }]
  }
  const written = `${name}="${escapedValue(value)}"`
  if (attribute !== undefined) {
    if (attribute.valueRange !== null && unescapedValue(attribute.value) === value) return []
    return [{ from: attribute.from, to: attribute.to, insert: written }]
  }
  const last = node.attributes.at(-1)?.to ?? node.open.from + 1 + node.name.length
  return [{ from: last, to: last, insert: ` ${written}` }]
}

/** Replaces what stands between the tags of an element, and gives it tags where it closed itself. */
export function setContent(source: string, node: MjmlNode, content: string): TextEdit[] {
  if (node.content !== null && node.isClosed) return [{ ...node.content, insert: content }]
  const tag = source.slice(node.open.from, node.open.to).replace(/\s*\/?>$/, '>')
  const { from } = node.open
  const to = node.content?.to ?? node.open.to
  return [{ from, to, insert: `${tag}${content}</${node.name}>` }]
}

/** Takes an element out, with the line it had for itself. */
export function removeNode(source: string, node: MjmlNode): TextEdit[] {
  return [{ ...ownLines(source, node), insert: '' }]
}

/** Puts markup as it stands before the child of this rank, or after the last one, on a line of its own. */
export function insertChild(
  source: string,
  parent: MjmlNode,
  index: number,
  markup: string,
): TextEdit[] {
  const next = parent.children[index]
  if (next !== undefined) {
    const insert = `${markup}${lineBreak(source, indentOf(source, next.from))}`
    return [{ from: next.from, to: next.from, insert }]
  }
  const last = parent.children.at(-1)
  if (last !== undefined) {
    const insert = `${lineBreak(source, indentOf(source, last.from))}${markup}`
    return [{ from: last.to, to: last.to, insert }]
  }
  const before = lineBreak(source, childIndent(source, parent))
  const after = lineBreak(source, indentOf(source, parent.from))
  const { content } = parent
  const held = content === null ? '' : source.slice(content.from, content.to)
  // What stands there stays: blanks, or what is no child, like an instruction.
  if (content !== null && (held !== '' || !parent.isClosed)) {
    const isOnItsLine = held.trim() === '' && held.includes('\n')
    const end = isOnItsLine || !parent.isClosed ? '' : after
    return [{ from: content.from, to: content.from, insert: `${before}${markup}${end}` }]
  }
  return setContent(source, parent, `${before}${markup}${after}`)
}

/** Moves an element, its bytes as they are, among the children of another one; never into itself. */
export function moveNode(
  source: string,
  node: MjmlNode,
  parent: MjmlNode,
  index: number,
): TextEdit[] {
  if (parent.from >= node.from && parent.to <= node.to) return []
  const own = parent.children.indexOf(node)
  if (own >= 0 && (index === own || index === own + 1)) return []
  const markup = source.slice(node.from, node.to)
  return [...removeNode(source, node), ...insertChild(source, parent, index, markup)]
}

/** The blanks a child of an element is written after; null where everything is on one line. */
function childIndent(source: string, parent: MjmlNode): string | null {
  const first = parent.children[0]
  if (first !== undefined) return indentOf(source, first.from)
  const own = indentOf(source, parent.from)
  return own === null ? null : `${own}  `
}

/** Writes the same element once more, right after it. */
export function duplicateNode(source: string, node: MjmlNode): TextEdit[] {
  const markup = source.slice(node.from, node.to)
  const { to } = node
  return [{ from: to, to, insert: `${lineBreak(source, indentOf(source, node.from))}${markup}` }]
}

/** Text as an attribute holds it in double quotes; entities that are there stay entities. */
function escapedValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** What the value of an attribute says. */
export function unescapedValue(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

export function spaceBefore(source: string, at: number): number {
  let from = at
  while (from > 0 && /\s/.test(source[from - 1] ?? '')) from -= 1
  return from
}

/** The blanks that open the line of an element; null where something stands before it on that line. */
export function indentOf(source: string, at: number): string | null {
  const lineFrom = source.lastIndexOf('\n', at - 1) + 1
  const before = source.slice(lineFrom, at)
  return /^[ \t]*$/.test(before) ? before : null
}

export function lineBreak(source: string, indent: string | null): string {
  if (indent === null) return ''
  return `${source.includes('\r\n') ? '\r\n' : '\n'}${indent}`
}

/** An element with its indentation and line break, where it stands alone on its lines. */
export function ownLines(source: string, { from, to }: Range): Range {
  const indent = indentOf(source, from)
  if (indent === null) return { from, to }
  const after = /^[ \t]*(\r?\n|$)/.exec(source.slice(to, to + 200))
  if (after === null) return { from, to }
  return { from: from - indent.length, to: to + after[0].length }
}
