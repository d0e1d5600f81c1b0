import { asc, isNull } from 'drizzle-orm'
import { plannedMinutesOf } from '../rules/planned-time'
import { engagements } from './schema'
import type { ReadableDatabase } from './workspace-file'

export type StoredEngagement = typeof engagements.$inferSelect

/** Letters of engagement out of the trash, by person, in the order they begin; rates included. */
export function engagementsByPerson(
  database: ReadableDatabase,
): ReadonlyMap<string, StoredEngagement[]> {
  const rows = database
    .select()
    .from(engagements)
    .where(isNull(engagements.deletedAt))
    .orderBy(asc(engagements.fromOn), asc(engagements.id))
    .all()
  return Map.groupBy(rows, ({ personId }) => personId)
}

/** The minutes planned for one person from a day to another (exclusive); null where none are. */
export function plannedMinutes(
  database: ReadableDatabase,
  personId: string,
  from: string,
  to: string,
): number | null {
  return plannedMinutesOf(engagementsByPerson(database).get(personId) ?? [], from, to)
}
