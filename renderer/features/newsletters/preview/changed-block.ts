/** A block at the top of a letter that alone differs from one render to the next. */
export interface ChangedBlock {
  /** The class it bears in a marked render. */
  mark: string
  /** Where it begins in both. */
  from: number
  before: string
  after: string
}

const opening = /<(div|table)\b[^<>]*\sclass="(?:[^"]*\s)?(veillee-block-\d+)(?=[\s"])[^<>]*>/g

/**
 * The block that holds all that differs between two marked renders; null where nothing does, or more
 * than one block. A key changes one block of sixty: the others need not be read again.
 */
export function changedBlock(before: string, after: string): ChangedBlock | null {
  const start = firstDifference(before, after)
  if (start === null) return null
  const tail = sameTail(before, after, start)
  const holder = lastOpening(after, start)
  if (holder === null) return null
  const { from, name, mark } = holder
  const ends = [endOf(before, from, name), endOf(after, from, name)] as const
  if (ends[0] === null || ends[1] === null) return null
  const isWhole = before.length - tail <= ends[0] && after.length - tail <= ends[1]
  if (!isWhole || before.length - ends[0] !== after.length - ends[1]) return null
  return { mark, from, before: before.slice(from, ends[0]), after: after.slice(from, ends[1]) }
}

function firstDifference(one: string, other: string): number | null {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    if (one.charCodeAt(at) !== other.charCodeAt(at)) return at
  }
  return one.length === other.length ? null : length
}

/** How many characters the ends share, none of them before `start`. */
function sameTail(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  let count = 0
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  ) {
    count += 1
  }
  return count
}

/** The last tag of a block at the top that is closed before a place. */
function lastOpening(html: string, before: number) {
  let last: { from: number; name: string; mark: string } | null = null
  for (const { index, 1: name = '', 2: mark = '', 0: tag } of html
    .slice(0, before)
    .matchAll(opening)) {
    if (index + tag.length <= before) last = { from: index, name, mark }
  }
  return last
}

/** Where the element that begins at a place ends; what stands in comments is not of it. */
function endOf(html: string, from: number, name: string): number | null {
  const parts = new RegExp(`<!--[^]*?-->|<(/?)${name}\\b[^<>]*>`, 'gi')
  parts.lastIndex = from
  let depth = 0
  for (let part = parts.exec(html); part !== null; part = parts.exec(html)) {
    if (part[1] === undefined) continue
    depth += part[1] === '' ? 1 : -1
    if (depth === 0) return part.index + part[0].length
  }
  return null
}
