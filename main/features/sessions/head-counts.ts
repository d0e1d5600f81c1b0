import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { HeadCounts, SessionRow } from '../../../preload/contract/sessions'
import { attendances } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import type { LightSession } from './light-sessions'

interface Given {
  registeredCount: number | null
  inPersonCount: number | null
  remoteCount: number | null
}

const nobody: HeadCounts = { registered: 0, inPerson: 0, remote: 0 }

/** Sessions with their heads: given by hand where a count is set, else counted from the list. */
export function withCounts(
  database: ReadableDatabase,
  rows: readonly LightSession[],
): SessionRow[] {
  const counted = countAttendances(
    database,
    rows.map(({ id }) => id),
  )
  return rows.map(({ registeredCount, inPersonCount, remoteCount, updatedAt: _at, ...row }) => ({
    ...row,
    counts: chosenCounts({ registeredCount, inPersonCount, remoteCount }, counted.get(row.id)),
  }))
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
