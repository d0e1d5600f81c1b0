/** Below it, two texts share little but the words of their markup. */
const least = 0.5
/** Above so many pairs, only blocks of about the same rank are compared. */
const mostCompared = 40_000
const widest = 20

/** Pairs what is most alike first, each at most once: from each of `before` found, its match. */
export function pairAlike(
  before: readonly number[],
  after: readonly number[],
  likeness: (before: number, after: number) => number,
): Map<number, number> {
  const isAll = before.length * after.length <= mostCompared
  const found = before
    .flatMap((a, rank) => {
      const near = isAll ? after : after.slice(Math.max(0, rank - widest), rank + widest)
      return near.map((b) => ({ a, b, score: likeness(a, b) }))
    })
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { a, b } of found) {
    if (pairs.has(a) || taken.has(b)) continue
    pairs.set(a, b)
    taken.add(b)
  }
  return pairs
}
