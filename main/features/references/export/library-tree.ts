import type { Resource } from '../../../../preload/contract/resource-shapes'

interface Folder {
  id: string
  parentId: string | null
  title: string
}

/** A collection with what it holds; those that hold nothing, even below, are left out. */
export interface Branch {
  title: string
  resources: Resource[]
  branches: Branch[]
}

/**
 * Resources under their collections, each in every one it belongs to; those in none stand at the
 * top, under no title. `folders` come parents before children, each level in its order.
 */
export function libraryTree(folders: readonly Folder[], resources: readonly Resource[]): Branch {
  const byFolder = new Map<string, Resource[]>()
  const known = new Set(folders.map(({ id }) => id))
  const top: Branch = { title: '', resources: [], branches: [] }
  for (const resource of resources) {
    const own = resource.collectionIds.filter((id) => known.has(id))
    if (own.length === 0) top.resources.push(resource)
    for (const id of own) byFolder.set(id, [...(byFolder.get(id) ?? []), resource])
  }
  const byParent = Map.groupBy(folders, ({ parentId }) => parentId)
  const branchesOf = (parentId: string | null): Branch[] =>
    (byParent.get(parentId) ?? []).flatMap(({ id, title }) => {
      const branch = { title, resources: byFolder.get(id) ?? [], branches: branchesOf(id) }
      return branch.resources.length + branch.branches.length === 0 ? [] : [branch]
    })
  return { ...top, branches: branchesOf(null) }
}

/** The titles of a collection and of those it lies in, from the outermost. */
export function foldersOf(folders: readonly Folder[]): (id: string) => string[] {
  const byId = new Map(folders.map((folder) => [folder.id, folder]))
  return (wanted) => {
    const path: string[] = []
    for (
      let at = byId.get(wanted);
      at;
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    )
      path.unshift(at.title)
    return path
  }
}
