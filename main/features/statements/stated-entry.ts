import type { timeEntries } from '../../database/schema'
import { linkOf } from '../../database/time-links'
import { type DayPart, daysOf } from '../../rules/time-days'

/** What a statement needs of an entry as it is kept. */
export type KeptEntry = Omit<
  typeof timeEntries.$inferSelect,
  'personId' | 'createdAt' | 'updatedAt' | 'deletedAt'
>

interface Days {
  fromOn: string
  /** Inclusive. */
  toOn: string
}

/**
 * What a period states of an entry, and the days it falls on; null where none is of the period. An
 * interval that crosses an edge counts for what lies within.
 */
export function statedEntry(row: KeptEntry, { fromOn, toOn }: Days, zone: string) {
  const parts = daysOf({ ...row, timeZone: row.timeZone || zone })
  const days = parts.filter(({ day }) => day >= fromOn && day <= toOn)
  const [first] = days
  if (!first) return null
  const isWhole = days.length === parts.length
  const { id: entryId, startedAt, endedAt, category, isVoluntary, note } = row
  const fields = {
    entryId,
    spentOn: first.day,
    startedAt,
    endedAt,
    durationSeconds: isWhole ? row.durationSeconds : secondsOf(days),
    category,
    isVoluntary,
    link: linkOf(row),
    note,
  }
  return { fields, days }
}

function secondsOf(days: readonly DayPart[]): number {
  return days.reduce((sum, { seconds }) => sum + seconds, 0)
}
