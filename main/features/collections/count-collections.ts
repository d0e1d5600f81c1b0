import type { Collection } from '../../../preload/contract/collections'
import { readCollections } from '../../database/collections'
import { library } from '../../database/library'
import type { WorkspaceFile } from '../../database/workspace-file'

/** Every collection, with how many resources it and those below hold, each counted once. */
export function listCollections(file: WorkspaceFile): Collection[] {
  const all = readCollections(file.database)
  const lineOf = new Map<string, readonly string[]>()
  // Parents come before children: the line of a parent is always known.
  for (const { id, parentId } of all)
    lineOf.set(id, [id, ...(parentId === null ? [] : (lineOf.get(parentId) ?? []))])
  const counts = new Map<string, number>()
  for (const { collectionIds } of library(file)) {
    const [first, ...others] = collectionIds
    if (first === undefined) continue
    const within = others.length === 0 ? (lineOf.get(first) ?? []) : linesOf(collectionIds, lineOf)
    for (const id of within) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return all.map(({ id, parentId, title, note, position }) => ({
    id,
    parentId,
    title,
    note,
    position,
    count: counts.get(id) ?? 0,
  }))
}

function linesOf(
  ids: readonly string[],
  lineOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => lineOf.get(id) ?? []))
}
