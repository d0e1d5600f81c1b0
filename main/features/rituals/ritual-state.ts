import type { OccurrenceKey } from '../../../preload/contract/rituals'
import { addDays } from '../../../preload/rules/local-day'
import type { occurrences, rituals, series, sessions } from '../../database/schema'
import { isDifferent, saysNothing } from '../../rules/date-shown'
import { expandStarts } from '../../rules/recurrence'

type RitualRow = typeof rituals.$inferSelect
export type SeriesRow = typeof series.$inferSelect
export type OccurrenceRow = typeof occurrences.$inferSelect
/** What of a session an edit of its date touches. */
export type KeyedSession = Pick<
  typeof sessions.$inferSelect,
  'id' | 'seriesId' | 'originalStart' | 'state' | 'deletedAt'
>

/**
 * All that an edit of a ritual reads and changes, out of the trash. Edits are pure: they give
 * another state, in which a row with `deletedAt` goes to the trash and one without id is new.
 */
export interface RitualState {
  ritual: RitualRow
  series: readonly SeriesRow[]
  exceptions: readonly OccurrenceRow[]
  sessions: readonly KeyedSession[]
}

/** What an edit must be told to be pure. */
export interface EditMoment {
  /** The instant of the action. */
  at: string
  /** The local day: what lies before it is history. */
  today: string
  /** The id of the series a ritual may gain. */
  newSeriesId: string
}

/** The exceptions of one series that are not on their way to the trash. */
export function exceptionsOf(state: RitualState, seriesId: string): OccurrenceRow[] {
  return state.exceptions.filter((row) => row.seriesId === seriesId && row.deletedAt === null)
}

export function sessionsOf(state: RitualState, seriesId: string): KeyedSession[] {
  return state.sessions.filter((row) => row.seriesId === seriesId && row.deletedAt === null)
}

export function findRow(state: RitualState, key: OccurrenceKey): OccurrenceRow | undefined {
  return exceptionsOf(state, key.seriesId).find((row) => row.originalStart === key.originalStart)
}

/** The exception of a date, or a new one that does not differ yet. */
export function rowOf(state: RitualState, key: OccurrenceKey, at: string): OccurrenceRow {
  return findRow(state, key) ?? blankRow(key, at)
}

export function blankRow({ seriesId, originalStart }: OccurrenceKey, at: string): OccurrenceRow {
  return {
    id: '',
    seriesId,
    originalStart,
    ...saysNothing,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  }
}

/** The state with this exception; one that no longer says anything goes to the trash. */
export function withRow(state: RitualState, row: OccurrenceRow, at: string): RitualState {
  const isBlank = row.state === 'planned' && !row.isExtra && !isDifferent(row)
  const next = isBlank ? { ...row, reason: '', deletedAt: at } : row
  const others = state.exceptions.filter(
    (one) => one.seriesId !== row.seriesId || one.originalStart !== row.originalStart,
  )
  return { ...state, exceptions: isBlank && row.id === '' ? others : [...others, next] }
}

export function withSeries(state: RitualState, next: SeriesRow): RitualState {
  return { ...state, series: state.series.map((one) => (one.id === next.id ? next : one)) }
}

/** Whether the rule of a series, or its DTSTART, gives a start. */
export function gives(schedule: Pick<SeriesRow, 'startOn' | 'startTime' | 'rrule'>, start: string) {
  const day = start.slice(0, 10)
  return expandStarts(schedule, day, addDays(day, 1)).includes(start)
}
