import { and, eq, isNotNull } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { freeOccurrenceId } from '../../database/free-occurrence-id'
import { occurrences, rituals, series, sessions } from '../../database/schema'
import { followSessions, saidOfSessions } from './follow-sessions'
import type { OccurrenceRow, RitualState } from './ritual-state'

/**
 * Writes what differs between two states of a ritual, and nothing else. Each series a calendar
 * would see otherwise grows its SEQUENCE, once; sessions follow their dates.
 */
export function writeState(writing: Writing, before: RitualState, after: RitualState): void {
  const { database, at } = writing
  const said = saidOfSessions(database, before)
  const touched = new Set<string>()
  const ritual = changedFields(before.ritual, after.ritual)
  if (!isEmpty(ritual)) {
    const { id } = before.ritual
    database
      .update(rituals)
      .set({ ...ritual, updatedAt: at })
      .where(eq(rituals.id, id))
      .run()
    if (ritual.title !== undefined || ritual.purpose !== undefined)
      for (const one of before.series) touched.add(one.id)
  }
  const seriesById = new Map(before.series.map((one) => [one.id, one]))
  for (const one of after.series) {
    const known = seriesById.get(one.id)
    if (known === undefined) database.insert(series).values(one).run()
    else if (!isEmpty(changedFields(known, one))) touched.add(one.id)
  }
  const rowById = new Map(before.exceptions.map((row) => [row.id, row]))
  for (const row of after.exceptions) {
    const known = rowById.get(row.id)
    if (known === undefined) {
      insertRow(writing, row)
      touched.add(row.seriesId)
      continue
    }
    const changed = changedFields(known, row)
    if (isEmpty(changed)) continue
    for (const id of [known.seriesId, row.seriesId]) touched.add(id)
    database
      .update(occurrences)
      .set({ ...changed, updatedAt: at })
      .where(eq(occurrences.id, row.id))
      .run()
  }
  for (const one of after.series) {
    const known = seriesById.get(one.id)
    if (known === undefined || !touched.has(one.id)) continue
    const changed = changedFields(known, one)
    database
      .update(series)
      .set({ ...changed, sequence: known.sequence + 1, updatedAt: at })
      .where(eq(series.id, one.id))
      .run()
  }
  const sessionById = new Map(before.sessions.map((row) => [row.id, row]))
  for (const row of after.sessions) {
    const changed = changedFields(sessionById.get(row.id) ?? row, row)
    if (isEmpty(changed)) continue
    database
      .update(sessions)
      .set({ ...changed, updatedAt: at })
      .where(eq(sessions.id, row.id))
      .run()
  }
  followSessions(writing, after, said)
}

/** An exception of that date may lie in the trash: it is taken out, with none of what it said. */
function insertRow({ database, at }: Writing, row: OccurrenceRow): void {
  const { seriesId, originalStart } = row
  const thrown = database
    .select()
    .from(occurrences)
    .where(
      and(
        eq(occurrences.seriesId, seriesId),
        eq(occurrences.originalStart, originalStart),
        isNotNull(occurrences.deletedAt),
      ),
    )
    .get()
  if (thrown === undefined) {
    const id = freeOccurrenceId(database, { seriesId, originalStart })
    database
      .insert(occurrences)
      .values({ ...row, id, createdAt: at, updatedAt: at })
      .run()
    return
  }
  const { id: _id, createdAt: _createdAt, ...wanted } = row
  database
    .update(occurrences)
    .set({ ...changedFields(thrown, wanted), updatedAt: at })
    .where(eq(occurrences.id, thrown.id))
    .run()
}
