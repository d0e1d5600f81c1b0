import { isNull } from 'drizzle-orm'
import type { TimeEntry } from '../../preload/contract/time-shapes'
import { statements, type timeEntries } from './schema'
import { natureByCategory } from './time-categories'
import { linkOf, namedLinks } from './time-links'
import type { ReadableDatabase } from './workspace-file'
import { workspaceTimeZone } from './workspace-row'

export type StoredEntry = typeof timeEntries.$inferSelect

/** Stored entries as people see them: with their zone, nature, link in words, and whether they were submitted. */
export function shownEntries(
  database: ReadableDatabase,
  rows: readonly StoredEntry[],
): TimeEntry[] {
  const zone = workspaceTimeZone(database)
  const natures = natureByCategory(database)
  const links = namedLinks(database, rows.map(linkOf))
  const isSubmitted = submittedDays(database)
  return rows.map((row, index) => {
    const { ritualId: _r, sessionId: _s, memberId: _m, letterId: _l, resourceId: _o, ...kept } = row
    return {
      ...kept,
      timeZone: row.timeZone || zone,
      link: links[index] ?? null,
      nature: natures.get(row.category) ?? 'facilitation',
      isSubmitted: isSubmitted(row.personId, row.spentOn),
    }
  })
}

/** Whether a day of a person is covered by a statement that was submitted. */
function submittedDays(database: ReadableDatabase): (personId: string, day: string) => boolean {
  const { personId, fromOn, toOn } = statements
  const byPerson = Map.groupBy(
    database
      .select({ personId, fromOn, toOn })
      .from(statements)
      .where(isNull(statements.deletedAt))
      .all(),
    (period) => period.personId,
  )
  return (person, day) =>
    (byPerson.get(person) ?? []).some((period) => period.fromOn <= day && day <= period.toOn)
}
