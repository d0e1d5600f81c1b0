import type { LetterTheme } from '../../contract/letter-theme'
import { applyEdits, insertChild, setAttribute, type TextEdit } from '../mjml/edit-mjml'
import type { MjmlNode } from '../mjml/mjml-node'
import { readMjml } from '../mjml/read-mjml'
import { styleMarker, themeHead, themeStyle, themeMarker } from './theme-head'

/**
 * Gives a letter the look of a theme: what the theme wrote in its head, and the width and ground
 * of its body. Nothing else changes, and a letter that has this look takes no edit.
 */
export function applyTheme(source: string, theme: LetterTheme): TextEdit[] {
  const { nodes } = readMjml(source)
  const mjml = nodes.find(({ name }) => name === 'mjml')
  if (mjml === undefined) return []
  const body = mjml.children.find(({ name }) => name === 'mj-body')
  return [...headEdits(source, mjml, theme), ...(body ? bodyEdits(source, body, theme) : [])]
}

/** Whether a letter has the look of this theme already. */
export function hasTheme(source: string, theme: LetterTheme): boolean {
  return applyTheme(source, theme).length === 0
}

function headEdits(source: string, mjml: MjmlNode, theme: LetterTheme): TextEdit[] {
  const wanted: readonly ThemePart[] = [
    { marker: themeMarker, name: 'mj-attributes', markup: themeHead(theme) },
    { marker: styleMarker, name: 'mj-style', markup: themeStyle(theme) },
  ]
  const head = mjml.children.find(({ name }) => name === 'mj-head')
  if (head === undefined) {
    const parts = wanted.map(({ marker, markup }) => `${marker}\n${markup}`).join('\n')
    const markup = `<mj-head>\n${deeper(parts, '  ')}\n</mj-head>`
    return insertChild(source, mjml, 0, laidAs(source, markup, indentIn(source, mjml)))
  }
  const found = wanted.map((part) => ({ part, place: placeOf(source, head, part) }))
  const rewritten = found.flatMap(({ part, place }) => {
    if (place === null) return []
    const indent = blanksBefore(source, place.from)
    const insert = laidAs(source, part.markup, indent)
    if (source.slice(place.from, place.to) === insert) return []
    return [{ ...place, insert }]
  })
  const missing = found.filter(({ place }) => place === null)
  if (missing.length === 0) return rewritten
  const added = missing.map(({ part: { marker, markup } }) => `${marker}\n${markup}`).join('\n')
  const indent = indentIn(source, head)
  const rank = head.children.length
  return [...rewritten, ...insertChild(source, head, rank, laidAs(source, added, indent))]
}

interface ThemePart {
  marker: string
  name: string
  markup: string
}

/** Where a part of the theme stands: the element right after its comment. */
function placeOf(
  source: string,
  head: MjmlNode,
  { marker, name }: ThemePart,
): { from: number; to: number } | null {
  const words = wordsOf(marker)
  const rank = head.children.findIndex(
    ({ kind, from, to }, at) =>
      kind === 'comment' &&
      wordsOf(source.slice(from, to)) === words &&
      head.children[at + 1]?.name === name,
  )
  const node = rank < 0 ? undefined : head.children[rank + 1]
  return node === undefined ? null : { from: node.from, to: node.to }
}

function wordsOf(comment: string): string {
  return comment.replace(/^<!--|-->$/g, '').trim()
}

/** One edit of the tag that opens the body, so that two new attributes keep their order. */
function bodyEdits(source: string, body: MjmlNode, theme: LetterTheme): TextEdit[] {
  const wanted = { width: `${theme.widthPx}px`, 'background-color': theme.backgroundColour }
  let tag = source.slice(body.open.from, body.open.to)
  for (const [name, value] of Object.entries(wanted)) {
    const [node] = readMjml(tag).nodes
    if (node) tag = applyEdits(tag, setAttribute(tag, node, name, value))
  }
  if (tag === source.slice(body.open.from, body.open.to)) return []
  return [{ ...body.open, insert: tag }]
}

/** Markup with the line breaks of a document, its lines after the first one indented. */
function laidAs(source: string, markup: string, indent: string): string {
  const lines = deeper(markup, indent).slice(indent.length)
  return source.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
}

function deeper(markup: string, indent: string): string {
  return markup
    .split('\n')
    .map((line) => indent + line)
    .join('\n')
}

function blanksBefore(source: string, at: number): string {
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  return /^[ \t]*/.exec(before)?.[0] ?? ''
}

/** The indentation of what an element holds. */
function indentIn(source: string, { from, children: [first] }: MjmlNode): string {
  return first ? blanksBefore(source, first.from) : `${blanksBefore(source, from)}  `
}
