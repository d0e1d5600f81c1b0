import type { LinkedName as Name } from '../../contract/letter-linked'
import { LinkedName } from '../../contract/letter-linked'
import type { TextEdit } from '../mjml/edit-mjml'
import { type LetterBlock, letterBlocks } from '../mjml/letter-blocks'
import type { MjmlDocument } from '../mjml/mjml-node'

export type LinkedSettings = Readonly<Record<string, string>>

/** A block that is filled from the workspace, and where it stands. */
export interface LinkedPlace {
  /** Ranks from the top, joined by dots. */
  path: string
  name: Name
  settings: LinkedSettings
  /** The MJML it holds. */
  current: string
  block: LetterBlock
}

/** The linked blocks of a letter, from the top; a marker nobody knows makes none. */
export function linkedPlaces(document: MjmlDocument): LinkedPlace[] {
  return placesIn(document.source, letterBlocks(document), '')
}

function placesIn(source: string, blocks: readonly LetterBlock[], above: string): LinkedPlace[] {
  return blocks.flatMap((block, rank) => {
    const path = `${above}${rank}`
    return linkedPlace(source, block, path) ?? placesIn(source, block.children, `${path}.`)
  })
}

/** A block as a linked one; null for an ordinary one. */
export function linkedPlace(source: string, block: LetterBlock, path: string): LinkedPlace | null {
  const name = LinkedName.safeParse(block.link?.name)
  if (block.link === null || !name.success || block.node.name !== 'mj-section') return null
  const settings: Record<string, string> = {}
  for (const [key, value] of block.link.settings) settings[key] = meantBy(value)
  const { from, to } = block.node
  return { path, name: name.data, settings, current: source.slice(from, to), block }
}

/** The comment that makes the section after it a linked block; settings without words are left out. */
export function linkedMarker(name: Name, settings: LinkedSettings): string {
  const written = Object.entries(settings)
    .filter(([key, value]) => value !== '' && /^[a-z]+$/.test(key))
    .map(([key, value]) => ` ${key}="${writtenAs(value)}"`)
  return `<!-- veillee ${name}${written.join('')} -->`
}

/** A value that ends neither its quotes nor the comment around it. */
function writtenAs(value: string): string {
  return value
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('--', '-&#45;')
}

function meantBy(value: string): string {
  return value
    .replaceAll('&#45;', '-')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Gives a linked block other settings, and what it holds with them: its marker and its section. */
export function refilled(
  place: LinkedPlace,
  settings: LinkedSettings,
  section: string,
): TextEdit[] {
  const { link, node } = place.block
  if (link === null) return []
  const marker = {
    from: link.node.from,
    to: link.node.to,
    insert: linkedMarker(place.name, settings),
  }
  const filled = { from: node.from, to: node.to, insert: section }
  return [
    ...(sameSettings(place.settings, settings) ? [] : [marker]),
    ...(place.current === section ? [] : [filled]),
  ]
}

function sameSettings(one: LinkedSettings, other: LinkedSettings): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => (one[key] ?? '') === (other[key] ?? ''))
}

/** Makes a linked block an ordinary one: its marker and the marks of its lines go, the rest stays. */
export function detached(source: string, place: LinkedPlace): TextEdit[] {
  const { link, node } = place.block
  if (link === null) return []
  const marks = [...place.current.matchAll(/[ \t]*<!--\s*veillee item\b[^]*?-->(\r?\n)?/g)]
  const lines = marks.map(({ index, 0: { length } }) => {
    const from = node.from + index
    return { from, to: from + length, insert: '' }
  })
  return [{ from: link.node.from, to: afterBlanks(source, link.node.to), insert: '' }, ...lines]
}

function afterBlanks(source: string, at: number): number {
  const blanks = /^\s*/.exec(source.slice(at, at + 1000))?.[0] ?? ''
  return at + blanks.length
}
