import { readShelved, type Shelved } from './read-library'
import type { WorkspaceFile } from './workspace-file'

export type { Shelved } from './read-library'

interface Kept {
  totalChanges: number
  /** The last line of the journal that is in `all`. */
  lastChange: number
  all: readonly Shelved[]
}

const keptByFile = new WeakMap<WorkspaceFile, Kept>()
/** Beyond this many resources changed at once, reading everything again is faster. */
const followed = 5000

/**
 * Everything out of the trash, the newest first. Kept in memory: after a write, the journal says
 * which resources changed, and only those are read again.
 */
export function library(file: WorkspaceFile): readonly Shelved[] {
  const { sqlite } = file
  const totalChanges = totalChangesOf(file)
  // What a transaction shows may never be: nothing of it is kept.
  if (sqlite.inTransaction) return readShelved(file, null)
  const kept = keptByFile.get(file)
  if (kept?.totalChanges === totalChanges) return kept.all
  const lastChange = lastChangeOf(file)
  const all = kept ? caughtUp(file, kept) : readShelved(file, null)
  // Reading may index what was left to: counted after it.
  keptByFile.set(file, { totalChanges: totalChangesOf(file), lastChange, all })
  return all
}

/** Whether the library was read since this file was opened. */
export function isLibraryRead(file: WorkspaceFile): boolean {
  return keptByFile.has(file)
}

/** A window on the whole library without reading it all: what is shown first. */
export function firstResources(
  { sqlite }: WorkspaceFile,
  offset: number,
  limit: number,
): { total: number; ids: string[] } {
  const live = 'FROM resources WHERE deleted_at IS NULL'
  const total = sqlite.prepare<[], number>(`SELECT count(*) ${live}`).pluck().get() ?? 0
  const ids = sqlite
    .prepare<[number, number], string>(
      `SELECT id ${live} ORDER BY added_at DESC, id DESC LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(limit, offset)
  return { total, ids }
}

function caughtUp(file: WorkspaceFile, { lastChange, all }: Kept): readonly Shelved[] {
  const ids = touchedResources(file, lastChange)
  if (ids.length === 0) return all
  if (ids.length > followed) return readShelved(file, null)
  const touched = new Set(ids)
  const others = all.filter(({ id }) => !touched.has(id))
  return merged(others, readShelved(file, ids))
}

/** Resources of which anything changed after a line of the journal: fields, tags, places, files, uses. */
function touchedResources({ sqlite }: WorkspaceFile, lastChange: number): string[] {
  return sqlite
    .prepare<[number], string>(
      // The plus keeps SQLite to the lines after the last one read, rather than all of a table's.
      `WITH touched AS MATERIALIZED (
         SELECT DISTINCT +table_name AS name, row_id AS id,
           CASE WHEN field = 'resource_id' THEN old END AS before
         FROM changes WHERE id > ?)
       SELECT id FROM touched WHERE name = 'resources'
       UNION SELECT before FROM touched WHERE before IS NOT NULL
       UNION SELECT resource_id FROM resource_tags
         WHERE id IN (SELECT id FROM touched WHERE name = 'resource_tags')
       UNION SELECT resource_id FROM resource_tags
         WHERE tag_id IN (SELECT id FROM touched WHERE name = 'tags')
       UNION SELECT resource_id FROM collection_resources
         WHERE id IN (SELECT id FROM touched WHERE name = 'collection_resources')
       UNION SELECT resource_id FROM collection_resources
         WHERE collection_id IN (SELECT id FROM touched WHERE name = 'collections')
       UNION SELECT resource_id FROM resource_files
         WHERE id IN (SELECT id FROM touched WHERE name = 'resource_files')
       UNION SELECT resource_id FROM session_resources WHERE resource_id IS NOT NULL
         AND id IN (SELECT id FROM touched WHERE name = 'session_resources')
       UNION SELECT resource_id FROM session_resources WHERE resource_id IS NOT NULL
         AND session_id IN (SELECT id FROM touched WHERE name = 'sessions')
       UNION SELECT resource_id FROM letter_resources
         WHERE id IN (SELECT id FROM touched WHERE name = 'letter_resources')
       UNION SELECT resource_id FROM letter_resources
         WHERE letter_id IN (SELECT id FROM touched WHERE name = 'letters')`,
    )
    .pluck()
    .all(lastChange)
}

function totalChangesOf({ sqlite }: WorkspaceFile): number {
  return sqlite.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0
}

function lastChangeOf({ sqlite }: WorkspaceFile): number {
  return sqlite.prepare<[], number | null>('SELECT max(id) FROM changes').pluck().get() ?? 0
}

function merged(left: readonly Shelved[], right: readonly Shelved[]): Shelved[] {
  const all: Shelved[] = []
  let taken = 0
  for (const one of left) {
    for (let next = right[taken]; next && isBefore(next, one); next = right[taken]) {
      all.push(next)
      taken += 1
    }
    all.push(one)
  }
  return all.concat(right.slice(taken))
}

/** The newest first; of those added together, by their ids. */
export function isBefore(a: Shelved, b: Shelved): boolean {
  return a.addedAt > b.addedAt || (a.addedAt === b.addedAt && a.id > b.id)
}
