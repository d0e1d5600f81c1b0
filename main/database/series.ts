import { isNull } from 'drizzle-orm'
import type { SeriesWithExceptions } from '../rules/assemble-occurrences'
import { identityOver } from '../rules/date-shown'
import { occurrences, rituals, series } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** Every series out of the trash, with its exceptions. */
export function readSeries(database: ReadableDatabase): SeriesWithExceptions[] {
  const ritualById = new Map(
    database
      .select()
      .from(rituals)
      .where(isNull(rituals.deletedAt))
      .all()
      .map((ritual) => [ritual.id, ritual]),
  )
  const exceptionsBySeries = Map.groupBy(
    database.select().from(occurrences).where(isNull(occurrences.deletedAt)).all(),
    (exception) => exception.seriesId,
  )
  return database
    .select()
    .from(series)
    .where(isNull(series.deletedAt))
    .all()
    .flatMap((row) => {
      const ritual = ritualById.get(row.ritualId)
      if (!ritual) return []
      const exceptions = exceptionsBySeries.get(row.id) ?? []
      return [{ ...row, ...identityOver(ritual, row), exceptions }]
    })
}
