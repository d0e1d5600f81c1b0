import { isNull } from 'drizzle-orm'
import type { Mode, Schedule, Scope } from '../../../preload/contract/rituals'
import { occurrences, rituals, series } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'

/** One series with what its ritual says of it and the exceptions to its rule. */
export interface SeriesWithExceptions extends Schedule {
  id: string
  ritualId: string
  title: string
  mode: Mode
  scope: Scope
  place: string
  link: string
  exceptions: OccurrenceRow[]
}

export type OccurrenceRow = typeof occurrences.$inferSelect

/** Every series out of the trash, with its exceptions. */
export function readSeries(database: ReadableDatabase): SeriesWithExceptions[] {
  const ritualById = new Map(
    database
      .select({ id: rituals.id, title: rituals.title, mode: rituals.mode, scope: rituals.scope })
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
      const { mode, scope } = ritual
      const title = row.titleOverride ?? ritual.title
      return [{ ...row, title, mode, scope, exceptions: exceptionsBySeries.get(row.id) ?? [] }]
    })
}
