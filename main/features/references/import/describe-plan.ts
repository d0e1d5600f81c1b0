import type { ReferencePlan } from '../../../../preload/contract/references'
import { folded } from '../../../../preload/rules/folded'
import { tagIdsByName } from '../../../database/tags'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { FolderTree } from './folder-tree'
import { pathKey } from './gains'
import { countRecords, gainNames, type ReferencesPlan } from './planned'
import type { FileReading } from './read-files'

/** What the page is told of a plan: counts, of all and by file, and what it would make besides. */
export function describePlan(
  database: ReadableDatabase,
  readings: readonly FileReading[],
  { records, works, sources }: ReferencesPlan,
): Omit<ReferencePlan, 'planId'> {
  const written = works.filter((work) => work.known === null || gainNames(work).length > 0)
  const paths = new Map(written.flatMap((work) => work.paths).map((path) => [pathKey(path), path]))
  const names = [...new Set(written.flatMap(({ draft }) => draft.tags ?? []).map(folded))]
  let from = 0
  return {
    counts: countRecords(records),
    files: readings.map(({ head, records: { length } }) => {
      // Records are planned in the order they were read: two files may share a name.
      const own = records.slice(from, (from += length))
      return { ...head, counts: countRecords(own) }
    }),
    collections: new FolderTree(database, null).missing(paths.values()),
    tags: tagIdsByName(database, names).filter((id) => id === null).length,
    sources: sources.length,
  }
}
