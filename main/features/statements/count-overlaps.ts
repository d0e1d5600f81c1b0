interface Spent {
  startedAt: string | null
  endedAt: string | null
}

/** How many pairs of entries share an interval, half-open: one that starts as another ends does not. */
export function countOverlaps(entries: readonly Spent[]): number {
  const spans = entries
    .flatMap(({ startedAt, endedAt }) =>
      startedAt === null || endedAt === null
        ? []
        : [{ from: Date.parse(startedAt), to: Date.parse(endedAt) }],
    )
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.from - other.from)
  let pairs = 0
  for (const [index, { to }] of spans.entries()) {
    for (let next = index + 1; (spans[next]?.from ?? Infinity) < to; next += 1) pairs += 1
  }
  return pairs
}
