import type { SessionItem } from '../../../../../preload/contract/session-shapes'

/** The items with one of them a place higher or lower among those of its kind; null at the edge. */
export function movedItem(
  items: readonly SessionItem[],
  id: string,
  direction: -1 | 1,
): SessionItem[] | null {
  const from = items.findIndex((item) => item.id === id)
  const moved = items[from]
  if (moved === undefined) return null
  let to = from + direction
  while (items[to] !== undefined && items[to]?.kind !== moved.kind) to += direction
  const passed = items[to]
  if (passed === undefined) return null
  return items.map((item, index) => {
    if (index === from) return passed
    return index === to ? moved : item
  })
}
