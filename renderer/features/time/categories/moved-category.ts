import type { TimeCategory } from '../../../../preload/contract/time-shapes'

/** The categories with one of them a place up or down among those in use of its nature. */
export function movedCategory(
  categories: readonly TimeCategory[],
  key: string,
  step: -1 | 1,
): TimeCategory[] {
  const moved = categories.find((category) => category.key === key)
  if (moved === undefined) return [...categories]
  const peers = categories.filter(
    ({ nature, isArchived }) => nature === moved.nature && isArchived === moved.isArchived,
  )
  const other = peers[peers.indexOf(moved) + step]
  if (other === undefined) return [...categories]
  return categories.map((category) => {
    if (category === moved) return other
    return category === other ? moved : category
  })
}
