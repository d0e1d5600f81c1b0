import { isNull } from 'drizzle-orm'
import { people } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'

/** The territories that current members have, the team left out, in order. */
export function readTerritories(database: ReadableDatabase, today: string): string[] {
  const members = database
    .select({ role: people.role, territory: people.territory, leftOn: people.leftOn })
    .from(people)
    .where(isNull(people.deletedAt))
    .all()
    .filter(({ role, leftOn }) => role === null && (leftOn === null || leftOn > today))
  const territories = new Set(members.map(({ territory }) => territory.trim()))
  territories.delete('')
  return [...territories].toSorted((one, other) => one.localeCompare(other))
}
