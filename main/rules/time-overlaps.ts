/** Time from one instant to another, half-open; instants in one form, so that text sorts as time. */
export interface Interval {
  id: string
  startedAt: string
  endedAt: string
}

export interface SharedInterval {
  firstId: string
  secondId: string
  from: string
  to: string
}

/**
 * Every two intervals that share some time, and what they share, by start. Half-open: what ends
 * when the next begins does not overlap it, and an empty interval overlaps nothing.
 */
export function overlapsOf(intervals: readonly Interval[]): SharedInterval[] {
  const overlaps: SharedInterval[] = []
  let open: Interval[] = []
  for (const next of intervals.toSorted(byStart)) {
    if (next.endedAt <= next.startedAt) continue
    open = open.filter(({ endedAt }) => endedAt > next.startedAt)
    for (const before of open) {
      const to = before.endedAt < next.endedAt ? before.endedAt : next.endedAt
      overlaps.push({ firstId: before.id, secondId: next.id, from: next.startedAt, to })
    }
    open.push(next)
  }
  return overlaps
}

function byStart(one: Interval, other: Interval): number {
  if (one.startedAt !== other.startedAt) return one.startedAt < other.startedAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
