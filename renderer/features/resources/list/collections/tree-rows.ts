import type { Collection } from '../../../../../preload/contract/collections'

/** One line of the tree, as assistive tools are told of it. */
export interface TreeRow {
  collection: Collection
  /** From 1. */
  level: number
  /** Its rank among its siblings, from 1, and how many they are. */
  rank: number
  siblingCount: number
  /** Null where nothing lies below. */
  isExpanded: boolean | null
}

/** The collections that show while these are expanded, each right below its parent. */
export function visibleRows(
  collections: readonly Collection[],
  expanded: ReadonlySet<string>,
): TreeRow[] {
  const byParent = Map.groupBy(collections, ({ parentId }) => parentId)
  const below = (parentId: string | null, level: number): TreeRow[] => {
    const siblings = byParent.get(parentId) ?? []
    return siblings.flatMap((collection, index) => {
      const isExpanded = byParent.has(collection.id) ? expanded.has(collection.id) : null
      const row = { collection, level, rank: index + 1, siblingCount: siblings.length, isExpanded }
      return isExpanded === true ? [row, ...below(collection.id, level + 1)] : [row]
    })
  }
  return below(null, 1)
}

/** The collections one lies in, from the nearest up. */
export function ancestorsOf(collections: readonly Collection[], id: string): Collection[] {
  const byId = new Map(collections.map((one) => [one.id, one]))
  const above: Collection[] = []
  for (let at = byId.get(id)?.parentId; at != null; at = byId.get(at)?.parentId) {
    const parent = byId.get(at)
    if (parent === undefined || above.includes(parent)) break
    above.push(parent)
  }
  return above
}

/** Whether a collection is another one, or lies somewhere below it. */
export function isWithin(collections: readonly Collection[], id: string, otherId: string): boolean {
  return id === otherId || ancestorsOf(collections, id).some((one) => one.id === otherId)
}

/** A place in the tree: under which collection, at which rank from 0. */
export interface Place {
  parentId: string | null
  position: number
}

export type Direction = 'up' | 'down' | 'in' | 'out'

/** Where a step takes a collection: over its neighbour, into the one above, out of its parent. */
export function placeAfter(
  collections: readonly Collection[],
  id: string,
  direction: Direction,
): Place | null {
  const own = collections.find((one) => one.id === id)
  if (own === undefined) return null
  const { parentId } = own
  const siblings = collections.filter((one) => one.parentId === parentId)
  const at = siblings.indexOf(own)
  const parent = collections.find((one) => one.id === parentId)
  const above = siblings[at - 1]
  switch (direction) {
    case 'up':
      return at > 0 ? { parentId, position: at - 1 } : null
    case 'down':
      return at < siblings.length - 1 ? { parentId, position: at + 1 } : null
    case 'in':
      return above === undefined ? null : lastIn(collections, above.id)
    case 'out':
      return parent === undefined ? null : rightAfter(collections, parent)
  }
}

function lastIn(collections: readonly Collection[], parentId: string): Place {
  return { parentId, position: collections.filter((one) => one.parentId === parentId).length }
}

function rightAfter(collections: readonly Collection[], parent: Collection): Place {
  const siblings = collections.filter((one) => one.parentId === parent.parentId)
  return { parentId: parent.parentId, position: siblings.indexOf(parent) + 1 }
}
