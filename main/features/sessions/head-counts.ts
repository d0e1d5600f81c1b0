import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { HeadCounts } from '../../../preload/contract/attendance-shapes'
import type { SessionRow } from '../../../preload/contract/session-shapes'
import { attendances } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { instantsOf } from './instants'
import type { LightSession } from './light-sessions'

interface Given {
  registeredCount: number | null
  inPersonCount: number | null
  remoteCount: number | null
}

const nobody: HeadCounts = { registered: 0, inPerson: 0, remote: 0 }

/** Sessions with their instants and heads: given by hand where a count is set, else counted. */
export function shownSessions(
  database: ReadableDatabase,
  rows: readonly LightSession[],
): SessionRow[] {
  const counted = countAttendances(
    database,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const { registeredCount, inPersonCount, remoteCount, updatedAt: _at, timeZone, ...shown } = row
    const given = { registeredCount, inPersonCount, remoteCount }
    const counts = chosenCounts(given, counted.get(row.id))
    return { ...shown, ...instantsOf({ ...shown, timeZone }), counts }
  })
}

/** A count given by hand holds over what the list says. */
export function chosenCounts(given: Given, counted: HeadCounts = nobody): HeadCounts {
  return {
    registered: given.registeredCount ?? counted.registered,
    inPerson: given.inPersonCount ?? counted.inPerson,
    remote: given.remoteCount ?? counted.remote,
  }
}

function countAttendances(
  database: ReadableDatabase,
  ids: readonly string[],
): Map<string, HeadCounts> {
  if (ids.length === 0) return new Map()
  const rows = database
    .select({
      sessionId: attendances.sessionId,
      registered: sql<number>`sum(${attendances.isRegistered})`,
      inPerson: sql<number>`sum(${attendances.mode} IS 'inPerson')`,
      remote: sql<number>`sum(${attendances.mode} IS 'remote')`,
    })
    .from(attendances)
    .where(and(inArray(attendances.sessionId, [...ids]), isNull(attendances.deletedAt)))
    .groupBy(attendances.sessionId)
    .all()
  return new Map(rows.map(({ sessionId, ...counts }) => [sessionId, counts]))
}
