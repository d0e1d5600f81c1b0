import { and, asc, eq } from 'drizzle-orm'
import type { OccurrenceKey } from '../../preload/contract/rituals'
import { saysNothing } from '../rules/date-shown'
import { fail } from '../rules/failure'
import { ownPlace } from '../rules/own-place'
import { wallTimeIn } from '../rules/wall-time'
import type { Writing } from './action'
import { changedFields, isEmpty } from './changed-fields'
import { freeOccurrenceId } from './free-occurrence-id'
import { occurrences, series } from './schema'
import { isGivenOccurrence } from './read-occurrence'
import { followOccurrence } from './sessions'
import type { ReadableDatabase } from './workspace-file'

type OccurrenceRow = typeof occurrences.$inferSelect
type Difference = Partial<
  Pick<
    OccurrenceRow,
    'state' | 'reason' | 'startOn' | 'startTime' | 'durationMinutes' | 'deletedAt'
  >
>

/** The series an occurrence belongs to, after checking that its rule or an RDATE gives that start. */
function seriesOf(database: ReadableDatabase, key: OccurrenceKey) {
  const row = database.select().from(series).where(eq(series.id, key.seriesId)).get()
  if (!row || row.deletedAt !== null) return fail('NOT_FOUND', { kind: 'series' })
  if (!isGivenOccurrence(database, key)) fail('NOT_FOUND', { kind: 'occurrence' })
  return row
}

/** Writes how one occurrence differs from its rule, and lets the series' SEQUENCE grow. */
export function writeException(writing: Writing, key: OccurrenceKey, difference: Difference): void {
  const { database, at } = writing
  const exception = findException(database, key)
  if (exception) {
    const isThrown = exception.deletedAt !== null
    database
      .update(occurrences)
      .set({ ...(isThrown ? saysNothing : {}), deletedAt: null, ...difference, updatedAt: at })
      .where(eq(occurrences.id, exception.id))
      .run()
  } else {
    database
      .insert(occurrences)
      .values({
        id: freeOccurrenceId(database, key),
        ...key,
        state: 'planned',
        isExtra: false,
        reason: '',
        ...difference,
        createdAt: at,
        updatedAt: at,
      })
      .run()
  }
  growSequence(writing, key.seriesId)
  followOccurrence(writing, key)
}

export function findException(
  database: ReadableDatabase,
  key: OccurrenceKey,
): OccurrenceRow | undefined {
  return (
    database
      .select()
      .from(occurrences)
      .where(
        and(
          eq(occurrences.seriesId, key.seriesId),
          eq(occurrences.originalStart, key.originalStart),
        ),
      )
      // NULL sorts first: the one that stands, before those that its series left behind in the trash.
      .orderBy(asc(occurrences.deletedAt))
      .get()
  )
}

function growSequence({ database, at }: Writing, seriesId: string): void {
  const row = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!row) return
  database
    .update(series)
    .set({ sequence: row.sequence + 1, updatedAt: at })
    .where(eq(series.id, seriesId))
    .run()
}

/** Gives one occurrence another start, as wall time of `timeZone`, and another length. */
export function moveOccurrence(
  writing: Writing,
  key: OccurrenceKey,
  { start, durationMinutes }: { start: string; durationMinutes: number },
  timeZone: string,
): void {
  const row = seriesOf(writing.database, key)
  const local = wallTimeIn(start, timeZone, row.timeZone)
  const place = ownPlace(row, key.originalStart, local, durationMinutes)
  const isHome = place.startOn === null && place.durationMinutes === null
  const before = findException(writing.database, key)
  if (isHome && !before) return
  if (before && before.deletedAt === null && isEmpty(changedFields(before, place))) return
  // What was held stays so, somewhere else; what was called off is on again.
  const state = before?.deletedAt === null && before.state === 'held' ? 'held' : 'planned'
  writeException(writing, key, { state, reason: '', ...place })
}
