import { and, isNotNull, isNull } from 'drizzle-orm'
import type { OccurrenceSession, SeriesWithExceptions } from '../rules/assemble-occurrences'
import { identityOver } from '../rules/date-shown'
import { occurrences, rituals, series, sessions } from './schema'
import { untilWritten } from './until-written'
import type { ReadableDatabase, WorkspaceFile } from './workspace-file'

/** As {@link readSeries}, kept until something is written: months are turned far more often. */
export function allSeries(file: WorkspaceFile): SeriesWithExceptions[] {
  return untilWritten(file, readAll)
}

function readAll({ database }: WorkspaceFile): SeriesWithExceptions[] {
  return readSeries(database)
}

/** Every series out of the trash, with its exceptions and what is known of its sessions. */
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
  const sessionsBySeries = readSessionStates(database)
  return database
    .select()
    .from(series)
    .where(isNull(series.deletedAt))
    .all()
    .flatMap((row) => {
      const ritual = ritualById.get(row.ritualId)
      if (!ritual) return []
      const exceptions = exceptionsBySeries.get(row.id) ?? []
      const sessionByStart = sessionsBySeries.get(row.id)
      const known = sessionByStart ? { sessionByStart } : {}
      return [{ ...row, ...identityOver(ritual, row), exceptions, ...known }]
    })
}

/** The sessions of each series by the original start of their occurrence. */
function readSessionStates(
  database: ReadableDatabase,
): Map<string, Map<string, OccurrenceSession>> {
  const { id, state, seriesId, originalStart } = sessions
  const bySeries = new Map<string, Map<string, OccurrenceSession>>()
  const rows = database
    .select({ id, state, seriesId, originalStart })
    .from(sessions)
    .where(and(isNull(sessions.deletedAt), isNotNull(sessions.seriesId)))
    .all()
  for (const row of rows) {
    if (row.seriesId === null || row.originalStart === null) continue
    const own = bySeries.get(row.seriesId) ?? new Map<string, OccurrenceSession>()
    bySeries.set(row.seriesId, own.set(row.originalStart, { id: row.id, state: row.state }))
  }
  return bySeries
}
