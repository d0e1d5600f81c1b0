import type { Letter, LetterVersion } from '../../../../preload/contract/letter-shapes'

/** A version by its id, or what is written and not kept as one yet. */
export type VersionSide = string
export const now = 'now'

/** What may be compared, the latest first. */
export function sidesOf(letter: Letter, versions: readonly LetterVersion[]): VersionSide[] {
  const kept = versions.map(({ id }) => id)
  return letter.draftAt === null ? kept : [now, ...kept]
}

export interface Pair {
  before: VersionSide
  after: VersionSide
}

/** The pair asked for where both are there; else the latest, and what came before it. */
export function chosenPair(
  sides: readonly VersionSide[],
  before: string | null,
  after: string | null,
): Pair | null {
  const [latest, previous] = sides
  if (latest === undefined || previous === undefined) return null
  if (before !== null && after !== null && sides.includes(before) && sides.includes(after)) {
    return { before, after }
  }
  return { before: previous, after: latest }
}

/** A version beside the one before it; the first of all, beside the one that came next. */
export function pairAround(sides: readonly VersionSide[], side: VersionSide): Pair {
  const rank = sides.indexOf(side)
  const before = sides[rank + 1]
  if (before !== undefined) return { before, after: side }
  return { before: side, after: sides[rank - 1] ?? side }
}
