import type { StatementLine, StatementPayload } from '../../../preload/contract/statements'
import type { TimeTotal } from '../../../preload/contract/time-total-shapes'
import type { StatedLine } from './read-lines'

type Sums = Pick<StatementPayload, 'total' | 'byCategory' | 'byDay'>

/** What lines add up to: in all, by category, the largest first, and by day; confirmed days count as zero. */
export function addUp(stated: readonly StatedLine[], zeroOn: readonly string[]): Sums {
  const total = none()
  const byCategory = new Map<string, Sums['byCategory'][number]>()
  const byDay = new Map<string, Sums['byDay'][number]>()
  for (const day of zeroOn) byDay.set(day, { day, seconds: 0, ...none() })
  for (const { line, days } of stated) {
    const { category, categoryName, nature, durationSeconds } = line
    add(total, line, durationSeconds)
    const known = byCategory.get(category) ?? { category, categoryName, nature, seconds: 0 }
    byCategory.set(category, { ...known, seconds: known.seconds + durationSeconds })
    for (const { day, seconds } of days) {
      const sum = byDay.get(day) ?? { day, seconds: 0, ...none() }
      sum.seconds += seconds
      add(sum, line, seconds)
      byDay.set(day, sum)
    }
  }
  return {
    total,
    byCategory: [...byCategory.values()].toSorted(
      (one, other) => other.seconds - one.seconds || (one.category < other.category ? -1 : 1),
    ),
    byDay: [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1)),
  }
}

function none(): TimeTotal {
  return { facilitation: 0, administrative: 0, voluntary: 0 }
}

function add(
  total: TimeTotal,
  { nature, isVoluntary }: Pick<StatementLine, 'nature' | 'isVoluntary'>,
  seconds: number,
): void {
  total[nature] += seconds
  if (isVoluntary) total.voluntary += seconds
}
