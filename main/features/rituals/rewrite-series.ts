import type { ExceptionFate } from '../../../preload/contract/rituals'
import { joinStart, splitStart } from '../../rules/local-start'
import { wallTimeIn } from '../../rules/wall-time'
import { followDate, followExtra, type Shift } from './follow-date'
import { historyOf } from './history-of'
import {
  blankRow,
  type EditMoment,
  exceptionsOf,
  gives,
  type KeyedSession,
  type OccurrenceRow,
  type RitualState,
  type SeriesRow,
  sessionsOf,
  withSeries,
} from './ritual-state'

export interface Rewritten {
  state: RitualState
  fate: ExceptionFate
}

export const noFate: ExceptionFate = { kept: 0, moved: 0, dropped: 0 }

/** Where a date goes; null to the trash. */
type Place = { originalStart: string; isExtra: boolean } | null

/**
 * Gives a series another schedule; its exceptions and sessions follow to the dates it has now.
 * Those whose date is no more go to the trash and are counted, a session prepared for a plain date
 * too. What is history stays where it happened, as a date beside the rule: that something was
 * held, closed, or called off in the past is a fact, which no later rule undoes.
 */
export function rewriteSeries(
  state: RitualState,
  next: SeriesRow,
  shift: Shift | null,
  moment: EditMoment,
): Rewritten {
  const before = state.series.find(({ id }) => id === next.id) ?? next
  const rows = exceptionsOf(state, next.id)
  const sessions = sessionsOf(state, next.id)
  const written = withSeries(state, next)
  if (isSameCourse(before, next)) return { state: written, fate: { ...noFate, kept: rows.length } }
  const isHistory = historyOf(state, next.id, moment.today)
  const rowByStart = new Map(rows.map((row) => [row.originalStart, row]))
  const placeByStart = new Map<string, Place>()
  const taken = new Set<string>()
  const ruledFirst = [...rowByStart.keys(), ...startsOf(sessions)].toSorted(
    (one, other) => Number(isBeside(rowByStart.get(one))) - Number(isBeside(rowByStart.get(other))),
  )
  for (const start of new Set(ruledFirst)) {
    const isExtra = isBeside(rowByStart.get(start))
    const place = placeOf(before, next, shift, { originalStart: start, isExtra }, isHistory(start))
    const isFree = place !== null && !taken.has(place.originalStart)
    if (isFree) taken.add(place.originalStart)
    placeByStart.set(start, isFree ? place : null)
  }
  const placeRow = (row: OccurrenceRow): OccurrenceRow => {
    const place = placeByStart.get(row.originalStart) ?? null
    if (place === null) return { ...row, deletedAt: moment.at }
    const wasRuled = place.isExtra && !row.isExtra
    const own = wasRuled ? { durationMinutes: row.durationMinutes ?? pinned(before, next) } : {}
    return { ...ownPlace(row, before, next, place.originalStart), ...own, ...place }
  }
  const placedRows = new Map(rows.map((row) => [row.id, placeRow(row)]))
  const placedSessions = new Map(
    sessions.map((row) => [row.id, placeSession(row, placeByStart, moment.at)]),
  )
  const extras = [...placeByStart].flatMap(([start, place]) =>
    place?.isExtra === true && !rowByStart.has(start)
      ? [historyRow(before, next, place.originalStart, moment.at)]
      : [],
  )
  return {
    state: {
      ...written,
      exceptions: [...state.exceptions.map((row) => placedRows.get(row.id) ?? row), ...extras],
      sessions: state.sessions.map((row) => placedSessions.get(row.id) ?? row),
    },
    fate: fateOf(rowByStart, placeByStart),
  }
}

function isSameCourse(one: SeriesRow, other: SeriesRow): boolean {
  const fields = ['startOn', 'startTime', 'timeZone', 'rrule'] as const
  return fields.every((field) => one[field] === other[field])
}

function isBeside(row: OccurrenceRow | undefined): boolean {
  return row?.isExtra === true
}

function startsOf(sessions: readonly KeyedSession[]): string[] {
  return sessions.flatMap(({ originalStart }) => (originalStart === null ? [] : [originalStart]))
}

function placeOf(
  before: SeriesRow,
  next: SeriesRow,
  shift: Shift | null,
  { originalStart, isExtra }: { originalStart: string; isExtra: boolean },
  isHistory: boolean,
): Place {
  if (isExtra) {
    const start = followExtra(before, next, shift, originalStart)
    return { originalStart: start, isExtra: !gives(next, start) }
  }
  const followed = followDate(before, next, shift, originalStart)
  if (followed !== null) return { originalStart: followed, isExtra: false }
  if (!isHistory) return null
  const { day, time } = splitStart(wallTimeIn(originalStart, before.timeZone, next.timeZone))
  const start = next.startTime === null ? day : joinStart(day, time ?? next.startTime)
  return { originalStart: start, isExtra: !gives(next, start) }
}

/** A date that was moved by itself stays where it was put, said in the zone of the series. */
function ownPlace(
  row: OccurrenceRow,
  before: SeriesRow,
  next: SeriesRow,
  originalStart: string,
): OccurrenceRow {
  if (row.startOn === null) return row
  const local = wallTimeIn(joinStart(row.startOn, row.startTime), before.timeZone, next.timeZone)
  if (local === originalStart) return { ...row, startOn: null, startTime: null }
  const { day: startOn, time: startTime } = splitStart(local)
  const isOtherKind = (before.startTime === null) !== (next.startTime === null)
  const durationMinutes =
    row.durationMinutes ?? (isOtherKind ? pinned(before, next) : row.durationMinutes)
  return { ...row, startOn, startTime, durationMinutes }
}

/** The length a date had, where its series now says another. */
function pinned(before: SeriesRow, next: SeriesRow): number | null {
  return before.durationMinutes === next.durationMinutes ? null : before.durationMinutes
}

function historyRow(
  before: SeriesRow,
  next: SeriesRow,
  originalStart: string,
  at: string,
): OccurrenceRow {
  const row = blankRow({ seriesId: next.id, originalStart }, at)
  return { ...row, isExtra: true, durationMinutes: pinned(before, next) }
}

function placeSession(
  row: KeyedSession,
  placeByStart: ReadonlyMap<string, Place>,
  at: string,
): KeyedSession {
  const place = placeByStart.get(row.originalStart ?? '') ?? null
  // What was closed is never thrown away: without a date it keeps its old one.
  if (place === null) return row.state === 'closed' ? row : { ...row, deletedAt: at }
  return { ...row, originalStart: place.originalStart }
}

/** A session is counted with its date, once. */
function fateOf(
  rows: ReadonlyMap<string, OccurrenceRow>,
  places: ReadonlyMap<string, Place>,
): ExceptionFate {
  const fate = { ...noFate }
  for (const [start, place] of places) {
    if (place === null) fate.dropped += 1
    else if (!rows.has(start)) continue
    else if (place.originalStart === start) fate.kept += 1
    else fate.moved += 1
  }
  return fate
}
