import { and, eq, isNull } from 'drizzle-orm'
import type {
  DifferingField,
  OccurrenceDetail,
  OccurrenceKey,
} from '../../preload/contract/rituals'
import { addDays } from '../../preload/rules/local-day'
import { occurrences, rituals, series } from './schema'
import type { ReadableDatabase } from './workspace-file'
import { fail } from '../rules/failure'
import { expandStarts } from '../rules/recurrence'

type RitualRow = typeof rituals.$inferSelect
type SeriesRow = typeof series.$inferSelect
type OccurrenceRow = typeof occurrences.$inferSelect

/** One date as the form edits it; fails with NOT_FOUND where there is none. */
export function readOccurrence(database: ReadableDatabase, key: OccurrenceKey): OccurrenceDetail {
  return findOccurrence(database, key) ?? fail('NOT_FOUND', { kind: 'occurrence' })
}

/** One date with its own values; null where neither its rule nor an exception gives it, or in the trash. */
export function findOccurrence(
  database: ReadableDatabase,
  key: OccurrenceKey,
): OccurrenceDetail | null {
  const own = database
    .select()
    .from(series)
    .where(and(eq(series.id, key.seriesId), isNull(series.deletedAt)))
    .get()
  if (!own) return null
  const ritual = database.select().from(rituals).where(eq(rituals.id, own.ritualId)).get()
  if (!ritual || ritual.deletedAt !== null) return null
  const { originalStart } = key
  const exception = standingException(database, key)
  const day = originalStart.slice(0, 10)
  const isGiven = expandStarts(own, day, addDays(day, 1)).includes(originalStart)
  if (!isGiven && exception === undefined) return null
  return detailOf(ritual, own, originalStart, exception)
}

/** What an occurrence says by itself, unless that is in the trash. */
export function standingException(
  database: ReadableDatabase,
  { seriesId, originalStart }: OccurrenceKey,
): typeof occurrences.$inferSelect | undefined {
  return database
    .select()
    .from(occurrences)
    .where(
      and(
        eq(occurrences.seriesId, seriesId),
        eq(occurrences.originalStart, originalStart),
        isNull(occurrences.deletedAt),
      ),
    )
    .get()
}

/** Whether a series out of the trash has that date, by its rule or beside it. */
export function isGivenOccurrence(database: ReadableDatabase, key: OccurrenceKey): boolean {
  const { seriesId, originalStart } = key
  const own = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!own || own.deletedAt !== null) return false
  const day = originalStart.slice(0, 10)
  if (expandStarts(own, day, addDays(day, 1)).includes(originalStart)) return true
  const extra = and(
    eq(occurrences.seriesId, seriesId),
    eq(occurrences.originalStart, originalStart),
    eq(occurrences.isExtra, true),
    isNull(occurrences.deletedAt),
  )
  return database.select({ id: occurrences.id }).from(occurrences).where(extra).get() !== undefined
}

/** What an occurrence says: itself, else its series, else its ritual. */
function detailOf(
  ritual: RitualRow,
  own: SeriesRow,
  originalStart: string,
  exception: OccurrenceRow | undefined,
): OccurrenceDetail {
  const [day = '', time] = originalStart.split('T')
  const isMoved = exception?.startOn != null
  const team = [exception, own].find((one) => one?.hasOwnTeam === true) ?? ritual
  return {
    seriesId: own.id,
    ritualId: ritual.id,
    originalStart,
    startOn: exception?.startOn ?? day,
    startTime: isMoved ? exception.startTime : (time ?? null),
    timeZone: own.timeZone,
    rrule: own.rrule,
    durationMinutes: exception?.durationMinutes ?? own.durationMinutes,
    title: exception?.titleOverride ?? own.titleOverride ?? ritual.title,
    purpose: exception?.purposeOverride ?? own.purposeOverride ?? ritual.purpose,
    mode: exception?.modeOverride ?? own.modeOverride ?? ritual.mode,
    scope: exception?.scopeOverride ?? own.scopeOverride ?? ritual.scope,
    territory: exception?.territoryOverride ?? own.territoryOverride ?? ritual.territory,
    leadId: team.leadId,
    backupId: team.backupId,
    place: exception?.place ?? own.place,
    link: exception?.link ?? own.link,
    differs: exception === undefined ? [] : differencesOf(exception, own),
  }
}

function differencesOf(exception: OccurrenceRow, own: SeriesRow): DifferingField[] {
  const isSet: Record<DifferingField, boolean> = {
    start: exception.startOn !== null,
    duration: (exception.durationMinutes ?? own.durationMinutes) !== own.durationMinutes,
    title: exception.titleOverride !== null,
    purpose: exception.purposeOverride !== null,
    mode: exception.modeOverride !== null,
    place: exception.place !== null,
    link: exception.link !== null,
    scope: exception.scopeOverride !== null,
    territory: exception.territoryOverride !== null,
    team: exception.hasOwnTeam,
  }
  return (Object.keys(isSet) as DifferingField[]).filter((field) => isSet[field])
}
