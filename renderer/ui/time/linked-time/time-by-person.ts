import type { TimeEntry } from '../../../../preload/contract/time-shapes'

interface PersonTime {
  personId: string
  seconds: number
  categories: { category: string; seconds: number }[]
}

type Spent = Pick<TimeEntry, 'personId' | 'category' | 'durationSeconds'>

/** Entries summed by person and, of each, by category; the longest first. */
export function timeByPerson(entries: readonly Spent[]): PersonTime[] {
  return [...Map.groupBy(entries, ({ personId }) => personId)]
    .map(([personId, own]) => ({
      personId,
      seconds: sum(own),
      categories: [...Map.groupBy(own, ({ category }) => category)]
        .map(([category, some]) => ({ category, seconds: sum(some) }))
        .toSorted(longestFirst),
    }))
    .toSorted(longestFirst)
}

function sum(entries: readonly Spent[]): number {
  return entries.reduce((total, { durationSeconds }) => total + durationSeconds, 0)
}

function longestFirst(one: { seconds: number }, other: { seconds: number }): number {
  return other.seconds - one.seconds
}
