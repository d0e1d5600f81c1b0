import type { ResourceSort } from '../../../preload/contract/resources'
import { folded } from '../../../preload/rules/folded'
import type { Shelved } from '../../database/library'

/** Resources by a column; what is empty comes last whichever the direction, equals the newest first. */
export function sortResources(
  resources: readonly Shelved[],
  sort: Exclude<ResourceSort, 'relevance'>,
  isDescending: boolean,
): readonly Shelved[] {
  if (sort === 'addedAt') return isDescending ? resources : resources.toReversed()
  const keyed = resources.map((one) => ({ one, key: keyOf(one, sort) }))
  const filled = keyed.filter(({ key }) => key !== '')
  const empty = keyed.filter(({ key }) => key === '')
  const direction = isDescending ? -1 : 1
  filled.sort((a, b) => (a.key < b.key ? -direction : a.key > b.key ? direction : 0))
  return [...filled, ...empty].map(({ one }) => one)
}

function keyOf(one: Shelved, sort: Exclude<ResourceSort, 'relevance' | 'addedAt'>) {
  if (sort === 'useCount') return one.useCount
  if (sort === 'title' || sort === 'authors') return folded(one[sort])
  return one[sort] ?? ''
}
