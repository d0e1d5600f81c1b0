import { and, asc, eq, gte, isNull, lte } from 'drizzle-orm'
import type { StatementLine } from '../../../preload/contract/statements'
import { addDays } from '../../../preload/rules/local-day'
import { timeEntries } from '../../database/schema'
import { natureByCategory, readCategories } from '../../database/time-categories'
import { linkOf, namedLinks } from '../../database/time-links'
import type { ReadableDatabase } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { lineHash } from '../../rules/statement-line'
import { type DayPart, longestReachDays } from '../../rules/time-days'
import { statedEntry } from './stated-entry'

export interface Period {
  personId: string
  fromOn: string
  /** Inclusive. */
  toOn: string
}

/** A line with its notes and hash, and the days of the period it falls on. */
export interface StatedLine {
  line: StatementLine
  days: DayPart[]
}

/**
 * The time of one person over a period, by day and start. An interval that crosses the edge of the
 * period counts for what lies within, so that two periods side by side never count a second twice.
 */
export function readLines(database: ReadableDatabase, period: Period): StatedLine[] {
  const zone = workspaceTimeZone(database)
  const natures = natureByCategory(database)
  const names = new Map(readCategories(database).map(({ key, name }) => [key, name]))
  const rows = entriesNear(database, period)
  const links = namedLinks(database, rows.map(linkOf))
  const stated: StatedLine[] = []
  for (const [index, row] of rows.entries()) {
    const entry = statedEntry(row, period, zone)
    if (!entry) continue
    const { fields, days } = entry
    const named = links[index] ?? null
    const line = {
      ...fields,
      categoryName: names.get(row.category) ?? '',
      nature: natures.get(row.category) ?? 'facilitation',
      linkTitle: named === null || named.kind === 'member' ? '' : named.title,
      hash: lineHash(fields),
    }
    stated.push({ line, days })
  }
  return stated
}

function entriesNear(database: ReadableDatabase, { personId, fromOn, toOn }: Period) {
  return database
    .select()
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.personId, personId),
        gte(timeEntries.spentOn, addDays(fromOn, -longestReachDays)),
        lte(timeEntries.spentOn, toOn),
        isNull(timeEntries.deletedAt),
      ),
    )
    .orderBy(asc(timeEntries.spentOn), asc(timeEntries.startedAt), asc(timeEntries.id))
    .all()
}
