import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { OccurrenceKey } from '../../../preload/contract/rituals'
import { occurrences, rituals, series, sessions } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { findRow, gives, type RitualState } from './ritual-state'

/** All that an edit of one series of a ritual reads; fails where either is gone. */
export function readState(database: ReadableDatabase, seriesId: string): RitualState {
  const own = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!own || own.deletedAt !== null) return fail('NOT_FOUND', { kind: 'series' })
  const ritual = database.select().from(rituals).where(eq(rituals.id, own.ritualId)).get()
  if (!ritual || ritual.deletedAt !== null) return fail('NOT_FOUND', { kind: 'ritual' })
  const all = database
    .select()
    .from(series)
    .where(and(eq(series.ritualId, ritual.id), isNull(series.deletedAt)))
    .all()
  const ids = all.map(({ id }) => id)
  return {
    ritual,
    series: all,
    exceptions: database
      .select()
      .from(occurrences)
      .where(and(inArray(occurrences.seriesId, ids), isNull(occurrences.deletedAt)))
      .all(),
    sessions: database
      .select({
        id: sessions.id,
        seriesId: sessions.seriesId,
        originalStart: sessions.originalStart,
        state: sessions.state,
        deletedAt: sessions.deletedAt,
      })
      .from(sessions)
      .where(and(inArray(sessions.seriesId, ids), isNull(sessions.deletedAt)))
      .all(),
  }
}

/** The same, once it is known that the series has this date. */
export function readStateAt(database: ReadableDatabase, key: OccurrenceKey): RitualState {
  const state = readState(database, key.seriesId)
  const own = state.series.find(({ id }) => id === key.seriesId)
  const isGiven = own !== undefined && gives(own, key.originalStart)
  if (!isGiven && findRow(state, key)?.isExtra !== true) fail('NOT_FOUND', { kind: 'occurrence' })
  return state
}
