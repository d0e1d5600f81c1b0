interface Placed {
  id: string
  parentId: string | null
}

/** How many levels of collections there may be. */
export const levelsAtMost = 10

/** Whether a collection, or a new one, may be put under another: not in itself, nor too deep. */
export function mayLieUnder(all: readonly Placed[], id: string | null, parentId: string): boolean {
  const byId = new Map(all.map((one) => [one.id, one]))
  const above: string[] = []
  for (let at = byId.get(parentId); at && !above.includes(at.id);) {
    above.push(at.id)
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  }
  if (id !== null && above.includes(id)) return false
  return above.length + (id === null ? 1 : levelsFrom(all, id)) <= levelsAtMost
}

/** How many levels a collection spans, itself one. */
function levelsFrom(all: readonly Placed[], id: string): number {
  const below = all.filter(({ parentId }) => parentId === id)
  return 1 + Math.max(0, ...below.map((one) => levelsFrom(all, one.id)))
}
