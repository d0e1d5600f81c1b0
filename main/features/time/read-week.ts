import { and, eq, gte, isNull, lt } from 'drizzle-orm'
import type { NamedLink } from '../../../preload/contract/time-shapes'
import type { TimeTotal, Week, WeekRow } from '../../../preload/contract/time-total-shapes'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { plannedMinutes } from '../../database/engagements'
import { statements, timeEntries, zeroDays } from '../../database/schema'
import { natureByCategory, readCategories } from '../../database/time-categories'
import { linkKey, linkOf, namedLinks } from '../../database/time-links'
import type { StoredEntry } from '../../database/time-shown'
import { checkPerson } from '../../database/time-writing'
import type { ReadableDatabase } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { type DayPart, daysOf, longestReachDays } from '../../rules/time-days'
import { overlapsOf } from '../../rules/time-overlaps'
import { addTime } from './list-entries'

/** An entry and the days of some span that it falls on. */
export interface PlacedEntry {
  row: StoredEntry
  parts: DayPart[]
}

/** A week of one person as a grid: a row a category and link, a cell a day, from Monday. */
export function readWeek(database: ReadableDatabase, personId: string, on: string): Week {
  checkPerson(database, personId)
  const mondayOn = mondayOf(on)
  const days = weekFrom(mondayOn)
  const to = addDays(mondayOn, 7)
  const entries = placedEntries(database, personId, mondayOn, to)
  const totals = dayTotals(database, entries, days)
  return {
    mondayOn,
    rows: rowsOf(database, entries, days),
    days: totals,
    overlaps: overlapsOf(
      entries.flatMap(({ row: { id, startedAt, endedAt } }) =>
        startedAt === null || endedAt === null ? [] : [{ id, startedAt, endedAt }],
      ),
    ),
    zeroOn: zeroDaysOf(database, personId, mondayOn, to),
    plannedMinutes: plannedMinutes(database, personId, mondayOn, to),
    isSubmitted: isStated(database, personId, mondayOn, to),
  }
}

/** The entries of a person with time from a day to another (exclusive), by day and start. */
export function placedEntries(
  database: ReadableDatabase,
  personId: string,
  from: string,
  to: string,
): PlacedEntry[] {
  const zone = workspaceTimeZone(database)
  return database
    .select()
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.personId, personId),
        gte(timeEntries.spentOn, addDays(from, -longestReachDays)),
        lt(timeEntries.spentOn, to),
        isNull(timeEntries.deletedAt),
      ),
    )
    .orderBy(timeEntries.spentOn, timeEntries.startedAt, timeEntries.createdAt, timeEntries.id)
    .all()
    .map((row) => ({
      row,
      parts: daysOf({ ...row, timeZone: row.timeZone || zone }).filter(
        ({ day }) => day >= from && day < to,
      ),
    }))
    .filter(({ parts }) => parts.length > 0)
}

/** What a cell of the grid is about: the same text for entries of the same row. */
export function rowKey(row: StoredEntry): string {
  return `${row.category} ${linkKey(linkOf(row))}`
}

function rowsOf(
  database: ReadableDatabase,
  entries: readonly PlacedEntry[],
  days: readonly string[],
): WeekRow[] {
  const groups = [...Map.groupBy(entries, ({ row }) => rowKey(row)).values()]
  const links = namedLinks(
    database,
    groups.map(([first]) => first && linkOf(first.row)).map((link) => link ?? null),
  )
  const order = new Map(readCategories(database).map(({ key }, index) => [key, index]))
  return groups
    .flatMap(([first, ...others], index) =>
      first ? [rowOf(first.row.category, links[index] ?? null, [first, ...others], days)] : [],
    )
    .toSorted(
      (one, other) =>
        (order.get(one.category) ?? order.size) - (order.get(other.category) ?? order.size) ||
        (one.link?.title ?? '').localeCompare(other.link?.title ?? '', 'fr'),
    )
}

function rowOf(
  category: string,
  link: NamedLink | null,
  entries: readonly PlacedEntry[],
  days: readonly string[],
): WeekRow {
  const cells = days.map((day) => {
    const cell: WeekRow['days'][number] = { seconds: 0, untimedSeconds: 0, entryIds: [] }
    for (const { row, parts } of entries) {
      const part = parts.find((one) => one.day === day)
      if (!part) continue
      cell.seconds += part.seconds
      if (row.startedAt === null) cell.untimedSeconds += part.seconds
      cell.entryIds.push(row.id)
    }
    return cell
  })
  return { category, link, days: cells }
}

function dayTotals(
  database: ReadableDatabase,
  entries: readonly PlacedEntry[],
  days: readonly string[],
): TimeTotal[] {
  const natures = natureByCategory(database)
  return days.map((day) => {
    const total: TimeTotal = { facilitation: 0, administrative: 0, voluntary: 0 }
    for (const { row, parts } of entries) {
      const part = parts.find((one) => one.day === day)
      if (part) addTime(total, natures, row, part.seconds)
    }
    return total
  })
}

function zeroDaysOf(
  database: ReadableDatabase,
  personId: string,
  from: string,
  to: string,
): string[] {
  return database
    .select({ day: zeroDays.day })
    .from(zeroDays)
    .where(
      and(
        eq(zeroDays.personId, personId),
        gte(zeroDays.day, from),
        lt(zeroDays.day, to),
        isNull(zeroDays.deletedAt),
      ),
    )
    .orderBy(zeroDays.day)
    .all()
    .map(({ day }) => day)
}

function isStated(database: ReadableDatabase, personId: string, from: string, to: string): boolean {
  const period = and(
    eq(statements.personId, personId),
    lt(statements.fromOn, to),
    gte(statements.toOn, from),
    isNull(statements.deletedAt),
  )
  return database.select({ id: statements.id }).from(statements).where(period).get() !== undefined
}

function weekFrom(mondayOn: string): string[] {
  return Array.from({ length: 7 }, (_, index) => addDays(mondayOn, index))
}
