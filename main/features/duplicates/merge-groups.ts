import { mostComplete } from '../../../preload/rules/plan-merge'
import type { Writing } from '../../database/action'
import { readResources } from '../../database/resources'
import type { Group } from './candidate'
import { mergeAll } from './merge'

/** What is read of resources is let go of before more is read. */
const mergedAtOnce = 500

/** Merges each group into its most complete resource; gives how many there were. */
export function mergeGroups(writing: Writing, groups: readonly Group[]): number {
  for (let from = 0; from < groups.length; from += mergedAtOnce) {
    const some = groups.slice(from, from + mergedAtOnce)
    const ids = some.flatMap((group) => group.ids)
    const byId = new Map(readResources(writing.database, ids).map((one) => [one.id, one]))
    const merges = some.flatMap((group) => {
      const [first, ...rest] = group.ids.flatMap((id) => byId.get(id) ?? [])
      if (!first) return []
      const kept = mostComplete([first, ...rest])
      return [{ kept, others: [first, ...rest].filter((one) => one !== kept) }]
    })
    mergeAll(writing, merges)
  }
  return groups.length
}
