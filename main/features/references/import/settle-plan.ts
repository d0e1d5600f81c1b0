import type { ReadableDatabase } from '../../../database/workspace-file'
import { FolderTree } from './folder-tree'
import { gainsOf } from './gains'
import { gainNames, type ReferencesPlan } from './planned'

export interface Placing {
  /** Folders become collections, under this one where it is given. */
  hasFolders: boolean
  intoId: string | null
}

/** Says what each known resource of a plan gains, once every record of it is known, and where it goes. */
export function settlePlan(
  database: ReadableDatabase,
  { works, records }: ReferencesPlan,
  { hasFolders, intoId }: Placing,
): void {
  const tree = new FolderTree(database, intoId)
  for (const work of works) {
    const { known, paths } = work
    if (known === null) continue
    work.gained = gainsOf(known, work.draft)
    const isIn = (id: string | null) => id !== null && known.collectionIds.includes(id)
    work.isPlacedAnew = hasFolders && paths.some((path) => !isIn(tree.find(path)))
  }
  for (const one of records) {
    if (one.work?.known == null || one.status === 'skipped') continue
    one.status = gainNames(one.work).length > 0 ? 'merged' : 'known'
  }
}
