import { letterParts } from '../letter-checks/letter-parts'
import { contentOf, type LetterBlock, letterBlocks } from './letter-blocks'
import { longestRising } from './longest-rising'
import type { MjmlDocument, MjmlNode } from './mjml-node'
import { pairAlike } from './pair-alike'
import { readMjml } from './read-mjml'

export interface BlockChange {
  change: 'added' | 'removed' | 'changed' | 'moved'
  /** Rank among the blocks at the top, in the letter before and in the letter after. */
  before: number | null
  after: number | null
  kind: LetterBlock['kind']
  /** What it is linked to: « agenda »; null for an ordinary block. */
  link: string | null
  /** The words it opens with; empty where it has none. */
  words: string
}

export interface LetterChanges {
  /** What changed outside of the blocks. */
  head: ('subject' | 'preheader' | 'language' | 'look')[]
  /** In the order of the letter after, what was removed where it stood. */
  blocks: BlockChange[]
}

/** What differs between two letters, block by block from the top, so that it can be said and shown. */
export function compareLetters(before: string, after: string): LetterChanges {
  const one = readMjml(before)
  const other = readMjml(after)
  const from = topBlocks(one)
  const to = topBlocks(other)
  const { pairs, moved } = sameBlocks(from, to)
  const freeBefore = [...from.keys()].filter((rank) => !pairs.has(rank))
  const taken = new Set(pairs.values())
  const freeAfter = [...to.keys()].filter((rank) => !taken.has(rank))
  const changed = pairAlike(freeBefore, freeAfter, (a, b) =>
    likeness(from[a] as TopBlock, to[b] as TopBlock),
  )
  const blocks: BlockChange[] = []
  const say = (change: BlockChange['change'], a: number | null, b: number | null) => {
    const { kind, link, words } = (b === null ? from[a ?? 0] : to[b]) as TopBlock
    blocks.push({ change, before: a, after: b, kind, link, words: words() })
  }
  const backwards = new Map([...pairs, ...changed].map(([a, b]) => [b, a]))
  const removed = freeBefore.filter((rank) => !changed.has(rank))
  let next = 0
  const sayRemovedBefore = (rank: number) => {
    for (; next < removed.length && (removed[next] as number) < rank; next += 1) {
      say('removed', removed[next] as number, null)
    }
  }
  for (const rank of to.keys()) {
    const was = backwards.get(rank)
    if (was === undefined) {
      say('added', null, rank)
      continue
    }
    sayRemovedBefore(was)
    if (changed.has(was)) say('changed', was, rank)
    else if (moved.has(was)) say('moved', was, rank)
  }
  sayRemovedBefore(from.length)
  return { head: headChanges(one, other), blocks }
}

interface TopBlock {
  source: string
  kind: LetterBlock['kind']
  link: string | null
  words: () => string
  tokens: () => ReadonlySet<string>
}

function topBlocks(document: MjmlDocument): TopBlock[] {
  return letterBlocks(document).map(({ kind, link, node }) => {
    const source = document.source.slice(link?.node.from ?? node.from, node.to)
    let tokens: ReadonlySet<string> | null = null
    return {
      source,
      kind,
      link: link?.name ?? null,
      words: () => openingWords({ source: document.source, nodes: [node] }),
      tokens: () => (tokens ??= new Set(source.match(/[\p{L}\p{N}]+/gu))),
    }
  })
}

/** Blocks that are byte for byte in both, and those of them that changed places. */
function sameBlocks(from: readonly TopBlock[], to: readonly TopBlock[]) {
  const places = new Map<string, number[]>()
  for (const [rank, { source }] of to.entries()) {
    const known = places.get(source)
    if (known === undefined) places.set(source, [rank])
    else known.push(rank)
  }
  const pairs = new Map<number, number>()
  for (const [rank, { source }] of from.entries()) {
    const found = places.get(source)?.shift()
    if (found !== undefined) pairs.set(rank, found)
  }
  const stays = new Set(longestRising([...pairs.values()]))
  const moved = new Set([...pairs].filter(([, b]) => !stays.has(b)).map(([a]) => a))
  return { pairs, moved }
}

/** From 0 to 1: how much of the words of two blocks is the same, their markup included. */
function likeness(one: TopBlock, other: TopBlock): number {
  if (one.link !== null && one.link === other.link) return 1
  const [a, b] = [one.tokens(), other.tokens()]
  const shared = [...a].filter((token) => b.has(token))
  return (2 * shared.length) / Math.max(1, a.size + b.size)
}

const mostWords = 60

function openingWords(block: MjmlDocument): string {
  const { headings, texts, images } = letterParts(block)
  const heading = headings.find(({ text }) => text !== '')?.text
  const alt = images.find((image) => image.alt !== null && image.alt !== '')?.alt ?? ''
  const words = (heading ?? texts[0]?.text ?? alt).replaceAll(/\s+/g, ' ')
  if (words.length <= mostWords) return words
  return `${words.slice(0, words.lastIndexOf(' ', mostWords)).slice(0, mostWords)}…`
}

function headChanges(one: MjmlDocument, other: MjmlDocument): LetterChanges['head'] {
  const [a, b] = [headOf(one), headOf(other)]
  return (['subject', 'preheader', 'language', 'look'] as const).filter((key) => a[key] !== b[key])
}

function headOf({ source, nodes }: MjmlDocument) {
  const root = nodes.find(({ name }) => name === 'mjml')
  const head = root?.children.find(({ name }) => name === 'mj-head')
  const body = root?.children.find(({ name }) => name === 'mj-body')
  const told = (name: string) => head?.children.find((node) => node.name === name)
  const textOf = (node: MjmlNode | undefined) => (node ? contentOf(source, node).trim() : '')
  const rest = (head?.children ?? []).filter(
    ({ name }) => name !== 'mj-title' && name !== 'mj-preview',
  )
  return {
    subject: textOf(told('mj-title')),
    preheader: textOf(told('mj-preview')),
    language: root?.attributes.find(({ name }) => name === 'lang')?.value ?? '',
    look: [...rest.map((node) => source.slice(node.from, node.to)), tagOf(source, body)].join('\n'),
  }
}

function tagOf(source: string, node: MjmlNode | undefined): string {
  return node === undefined ? '' : source.slice(node.open.from, node.open.to)
}
