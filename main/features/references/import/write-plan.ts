import { wallTimeAt } from '../../../../preload/rules/zoned-time'
import type { Writing } from '../../../database/action'
import { insertResources, updateResource } from '../../../database/resource-writing'
import { insertSource } from '../../../database/sources'
import { workspaceTimeZone } from '../../../database/workspace-row'
import { FolderTree } from './folder-tree'
import type { PlannedSource, PlannedWork, ReferencesPlan } from './planned'
import type { Placing } from './settle-plan'

const maxCollections = 200

/** Writes new works and sources, and what known resources gain where that is wanted. */
export function writePlan(
  writing: Writing,
  { works, sources, records }: ReferencesPlan,
  placing: Placing,
  isMerging: boolean,
): void {
  const tree = new FolderTree(writing.database, placing.intoId)
  const placesOf = ({ paths }: PlannedWork): string[] => {
    const wanted = placing.hasFolders && paths.length > 0 ? paths : [[]]
    const ids = wanted.map((path) => tree.make(writing, path)).filter((id) => id !== null)
    return [...new Set(ids)].slice(0, maxCollections)
  }
  const fresh = works.filter(({ known }) => known === null)
  const drafts = fresh.map((work) => ({ ...work.draft, collectionIds: placesOf(work) }))
  for (const [index, id] of insertResources(writing, drafts).entries()) {
    const work = fresh[index]
    if (work) work.resourceId = id
  }
  for (const work of isMerging ? works : []) {
    writeGains(writing, work, placing.hasFolders ? placesOf(work) : [])
  }
  for (const source of sources) writeSource(writing, source)
  if (isMerging) return
  for (const one of records) if (one.status === 'merged') one.status = 'known'
}

function writeGains(writing: Writing, work: PlannedWork, placeIds: readonly string[]): void {
  const { known, gained, isPlacedAnew } = work
  if (known === null) return
  const collectionIds = [...new Set([...known.collectionIds, ...placeIds])].slice(0, maxCollections)
  const places = isPlacedAnew ? { collectionIds } : {}
  if (Object.keys(gained).length === 0 && !isPlacedAnew) return
  updateResource(writing, known.id, { ...gained, ...places })
}

/** A source is first looked at the day it comes in, then every week until somebody says otherwise. */
function writeSource(writing: Writing, planned: PlannedSource): void {
  const { database, at } = writing
  const startOn = wallTimeAt(at, workspaceTimeZone(database)).slice(0, 10)
  planned.id = insertSource(writing, { ...planned.source, rhythm: 'weekly', startOn })
}
