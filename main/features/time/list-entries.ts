import { desc, isNotNull } from 'drizzle-orm'
import type { Nature, TimeEntry, TimeFilter } from '../../../preload/contract/time-shapes'
import type { TimeTotal } from '../../../preload/contract/time-total-shapes'
import { timeEntries } from '../../database/schema'
import { natureByCategory } from '../../database/time-categories'
import { shownEntries } from '../../database/time-shown'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { daysOf } from '../../rules/time-days'
import { type LightEntry, lightEntries } from './light-entries'
import { entriesOf } from './write-entries'

interface Listing extends TimeFilter {
  isDescending: boolean
  offset: number
  limit: number
}

/**
 * Entries with time on the days asked for, by day and start, and what they add up to: of one that
 * crosses a midnight into those days or out of them, only the seconds within count.
 */
export function listEntries(file: WorkspaceFile, listing: Listing) {
  const { isDescending, offset, limit, from, to } = listing
  const natures = natureByCategory(file.database)
  const seconds: TimeTotal = { facilitation: 0, administrative: 0, voluntary: 0 }
  const touching = lightEntries(file, listing).filter((entry) => {
    const within = daysOf(entry).filter(({ day }) => day >= from && day < to)
    for (const part of within) addTime(seconds, natures, entry, part.seconds)
    return within.length > 0
  })
  const ordered = isDescending ? touching.toReversed() : touching
  const ids = ordered.slice(offset, offset + limit).map(({ id }) => id)
  return { total: touching.length, seconds, rows: entriesInOrder(file.database, ids) }
}

/** Adds seconds of one category to a total. */
export function addTime(
  total: TimeTotal,
  natures: ReadonlyMap<string, Nature>,
  { category, isVoluntary }: Pick<LightEntry, 'category' | 'isVoluntary'>,
  seconds: number,
): void {
  total[natures.get(category) ?? 'facilitation'] += seconds
  if (isVoluntary) total.voluntary += seconds
}

/** Entries in the trash, the latest thrown first. */
export function trashedEntries(database: ReadableDatabase): TimeEntry[] {
  const rows = database
    .select()
    .from(timeEntries)
    .where(isNotNull(timeEntries.deletedAt))
    .orderBy(desc(timeEntries.deletedAt), desc(timeEntries.spentOn), timeEntries.id)
    .all()
  return shownEntries(database, rows)
}

/** One entry, in the trash or not; fails where there is none of this id. */
export function getEntry(database: ReadableDatabase, id: string): TimeEntry {
  const [entry] = shownEntries(database, entriesOf(database, [id]))
  if (!entry) throw new Error('an entry that is there and is not')
  return entry
}

function entriesInOrder(database: ReadableDatabase, ids: readonly string[]): TimeEntry[] {
  const byId = new Map(entriesOf(database, ids).map((row) => [row.id, row]))
  return shownEntries(
    database,
    ids.flatMap((id) => byId.get(id) ?? []),
  )
}
