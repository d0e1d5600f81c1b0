import { and, eq, gte } from 'drizzle-orm'
import { addDays, addMonths, splitDay, joinDay } from '../../../preload/rules/local-day'
import { naturalId } from '../../database/natural-key'
import { timeEntries, zeroDays } from '../../database/schema'
import type { SampleLife } from './sample-life'

/** Months before this one whose days are all accounted for: they can be stated. */
const confirmedMonths = 2

/** Confirms the days without time: those of weeks away, and all of the last two whole months. */
export function insertZeroDays(
  { writing: { database, at }, today }: SampleLife,
  personId: string,
  mondaysAway: readonly string[],
): void {
  const thisMonth = joinDay({ ...splitDay(today), date: 1 })
  const confirmed = daysBetween(addMonths(thisMonth, -confirmedMonths), thisMonth)
  const away = mondaysAway.flatMap((monday) => daysBetween(monday, addDays(monday, 7)))
  const wanted = [...new Set([...away, ...confirmed])].toSorted()
  const spent = database
    .selectDistinct({ day: timeEntries.spentOn })
    .from(timeEntries)
    .where(and(eq(timeEntries.personId, personId), gte(timeEntries.spentOn, wanted[0] ?? today)))
    .all()
  const withTime = new Set(spent.map(({ day }) => day))
  const lifetime = { createdAt: at, updatedAt: at }
  const rows = wanted
    .filter((day) => !withTime.has(day))
    .map((day) => ({ id: naturalId('zeroDays', personId, day), personId, day, ...lifetime }))
  if (rows.length > 0) database.insert(zeroDays).values(rows).run()
}

/** The days from one to another, which is left out. */
function daysBetween(from: string, to: string): string[] {
  return from < to ? [from, ...daysBetween(addDays(from, 1), to)] : []
}
