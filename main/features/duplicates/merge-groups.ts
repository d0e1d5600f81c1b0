import type { Writing } from '../../database/action'
import { readResources } from '../../database/resources'
import type { Group } from './candidate'
import { mergeResources } from './merge'
import { mostComplete } from '../../../preload/rules/plan-merge'

/** Merges each group into its most complete resource; gives how many were merged. */
export function mergeGroups(writing: Writing, groups: readonly Group[]): number {
  for (const { ids } of groups) {
    const [first, ...others] = readResources(writing.database, ids)
    if (!first) continue
    const kept = mostComplete([first, ...others])
    mergeResources(
      writing,
      kept.id,
      ids.filter((id) => id !== kept.id),
    )
  }
  return groups.length
}
