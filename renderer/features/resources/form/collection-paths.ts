import type { Collection } from '../../../../preload/contract/collections'

type Placed = Pick<Collection, 'id' | 'parentId' | 'title'>

/** Each collection by the titles that lead to it: Finances › Régies. Parents come before children. */
export function collectionPaths(collections: readonly Placed[]): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { id, parentId, title } of collections) {
    const above = parentId === null ? undefined : paths.get(parentId)
    paths.set(id, above === undefined ? title : `${above} › ${title}`)
  }
  return paths
}
