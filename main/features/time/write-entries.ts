import { inArray } from 'drizzle-orm'
import type { TimeDraft } from '../../../preload/contract/time-shapes'
import type { Writing } from '../../database/action'
import { timeEntries } from '../../database/schema'
import type { StoredEntry } from '../../database/time-shown'
import { checkChange, rewriteTimeEntry } from '../../database/time-writing'
import type { ReadableDatabase } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { fail } from '../../rules/failure'

type Shared = Pick<TimeDraft, 'personId' | 'category' | 'link' | 'note' | 'isVoluntary'>

const writtenAtOnce = 500

/** Gives several entries the same fields; how many of them that changed. */
export function editEntries(
  writing: Writing,
  ids: readonly string[],
  change: { [Field in keyof Shared]?: Shared[Field] | undefined },
): number {
  checkChange(writing.database, change)
  const zone = workspaceTimeZone(writing.database)
  let count = 0
  for (const row of entriesOf(writing.database, ids)) {
    if (row.deletedAt !== null) fail('NOT_FOUND', { kind: 'timeEntry' })
    if (rewriteTimeEntry(writing, row, change, zone)) count += 1
  }
  return count
}

/** Puts entries in the trash, or takes them out; those already there stay as they are. */
export function setEntriesTrashed(
  { database, at }: Writing,
  ids: readonly string[],
  isTrashed: boolean,
): void {
  const moved = entriesOf(database, ids)
    .filter(({ deletedAt }) => (deletedAt !== null) !== isTrashed)
    .map(({ id }) => id)
  for (const some of slices(moved)) {
    database
      .update(timeEntries)
      .set({ deletedAt: isTrashed ? at : null, updatedAt: at })
      .where(inArray(timeEntries.id, some))
      .run()
  }
}

/** Entries by their ids, in the trash or not; fails where one never was. */
export function entriesOf(database: ReadableDatabase, ids: readonly string[]): StoredEntry[] {
  const asked = [...new Set(ids)]
  const rows = slices(asked).flatMap((some) =>
    database.select().from(timeEntries).where(inArray(timeEntries.id, some)).all(),
  )
  if (rows.length < asked.length) fail('NOT_FOUND', { kind: 'timeEntry' })
  return rows
}

/** SQLite takes only so many parameters at once. */
function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / writtenAtOnce) }, (_, index) =>
    all.slice(index * writtenAtOnce, (index + 1) * writtenAtOnce),
  )
}
