import { engagementsByPerson, type StoredEngagement } from '../../database/engagements'
import type { WorkspaceFile } from '../../database/workspace-file'
import { engagementOn } from '../../rules/planned-time'
import type { DaySum } from './day-sums'

/** Cents of some time, whoever's it is. */
type CostOf = (sums: readonly DaySum[]) => number

/**
 * What time costs at the rate of each day, for whoever uses this copy and nobody else: a rate is
 * its owner's alone. Voluntary time costs nothing. Null where the asker has no rate on those days.
 */
export function ownCost(file: WorkspaceFile, from: string, to: string): CostOf | null {
  const { authorId } = file.identity
  const own = authorId === null ? [] : (engagementsByPerson(file.database).get(authorId) ?? [])
  const rated = own.filter(
    ({ rateCents, fromOn, toOn }) =>
      rateCents !== null && fromOn < to && (toOn === null || toOn >= from),
  )
  return rated.length === 0 ? null : (sums) => centsOf(own, authorId, sums)
}

function centsOf(
  own: readonly StoredEngagement[],
  authorId: string | null,
  sums: readonly DaySum[],
): number {
  const secondsByDay = new Map<string, number>()
  for (const { personId, day, isVoluntary, seconds } of sums) {
    if (personId !== authorId || isVoluntary) continue
    secondsByDay.set(day, (secondsByDay.get(day) ?? 0) + seconds)
  }
  let centSeconds = 0
  for (const [day, seconds] of secondsByDay)
    centSeconds += seconds * (engagementOn(own, day)?.rateCents ?? 0)
  return Math.round(centSeconds / 3600)
}
