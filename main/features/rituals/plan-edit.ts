import type { EditSpan, ExceptionFate, OccurrenceKey } from '../../../preload/contract/rituals'
import { identityOver, overridesOf } from '../../rules/date-shown'
import { rulePart, withRulePart } from '../../rules/rule-text'
import { isNoChange, type DateChange } from './date-change'
import { followDate, followExtra } from './follow-date'
import { scheduleAsWritten, scheduleByDate } from './next-schedule'
import { planOne } from './plan-one'
import { noFate, rewriteSeries } from './rewrite-series'
import {
  type EditMoment,
  findRow,
  type RitualState,
  type SeriesRow,
  withRow,
  withSeries,
} from './ritual-state'
import { hasBefore, sidesOf, splitSeries } from './split-series'

/** An edit of one date, or of a series as a whole where no date is named. */
export interface SeriesEdit {
  seriesId: string
  originalStart: string | null
  span: EditSpan
  change: DateChange
}

export interface PlannedEdit {
  state: RitualState
  fate: ExceptionFate
  /** The key the edited date has from now on; null where none was named or it is no more. */
  key: OccurrenceKey | null
}

/**
 * What a ritual becomes by an edit: series and exceptions in, series and exceptions out, nothing
 * written. Drag, keyboard and panel all come through here, and so give the same rows.
 */
export function planEdit(state: RitualState, edit: SeriesEdit, moment: EditMoment): PlannedEdit {
  const { seriesId, originalStart, span, change } = edit
  const key = originalStart === null ? null : { seriesId, originalStart }
  if (isNoChange(change)) return { state, fate: noFate, key }
  if (key === null) return planTogether(state, edit, everySeries(seriesId), moment)
  if (span === 'one') return { ...planOne(state, key, change, moment.at), key }
  if (span === 'following') return planFollowing(state, key, change, moment)
  return planTogether(state, edit, everySeries(seriesId), moment)
}

/** Which series an edit reaches beside the one it is about, and whether the ritual changes or they do. */
interface Reach {
  reaches: (series: SeriesRow) => boolean
  isWholeRitual: boolean
}

function everySeries(seriesId: string): Reach {
  return { reaches: ({ id }) => id !== seriesId, isWholeRitual: true }
}

/**
 * From a date on, the ritual goes on as another series, and series that begin later take what
 * changes too. Where nothing of the ritual stands before that date, it is all of them; where
 * nothing of the series does, that series changes in place.
 */
function planFollowing(
  state: RitualState,
  key: OccurrenceKey,
  change: DateChange,
  moment: EditMoment,
): PlannedEdit {
  const { originalStart } = key
  const isFirst = !state.series.some((one) => hasBefore(sidesOf(state, one, originalStart)))
  if (isFirst) {
    return planTogether(state, { ...key, span: 'all', change }, everySeries(key.seriesId), moment)
  }
  const split = splitSeries(state, key, moment)
  const seriesId = split === null ? key.seriesId : moment.newSeriesId
  const day = originalStart.slice(0, 10)
  const reach = {
    reaches: ({ id, startOn }: SeriesRow) => id !== seriesId && startOn > day,
    isWholeRitual: false,
  }
  const edit = { seriesId, originalStart, span: 'all' as const, change }
  if (split === null) return planTogether(state, edit, reach, moment)
  const counted = { ...edit, change: countingOn(state, split, key.seriesId, seriesId, change) }
  return planTogether(split, counted, reach, moment)
}

/** A COUNT left as it was is that of all dates: the new series has what is left of it. */
function countingOn(
  before: RitualState,
  after: RitualState,
  oldId: string,
  newId: string,
  change: DateChange,
): DateChange {
  const ruleIn = (state: RitualState, id: string) =>
    state.series.find((one) => one.id === id)?.rrule ?? ''
  const count = rulePart(ruleIn(before, oldId), 'COUNT')
  const asked = change.rrule
  if (count === null || asked == null || rulePart(asked, 'COUNT') !== count) return change
  const left = rulePart(ruleIn(after, newId), 'COUNT')
  return { ...change, rrule: withRulePart(asked, 'COUNT', left) }
}

/** The dates of a series change together, and with them what the reach says. */
function planTogether(
  state: RitualState,
  edit: SeriesEdit,
  { reaches, isWholeRitual }: Reach,
  moment: EditMoment,
): PlannedEdit {
  const { seriesId, originalStart, change } = edit
  const reached = state.series.filter((one) => reaches(one))
  const absorbed = originalStart === null ? state : absorb(state, edit, originalStart, moment.at)
  const named = isWholeRitual
    ? renameRitual(absorbed, change)
    : renameSeries(absorbed, [seriesId, ...reached.map(({ id }) => id)], change)
  const own = named.series.find(({ id }) => id === seriesId)
  if (!own) return { state, fate: noFate, key: null }
  const { next, shift } =
    originalStart === null
      ? scheduleAsWritten(own, change)
      : scheduleByDate(own, originalStart, change)
  const isExtra =
    originalStart !== null && findRow(named, { seriesId, originalStart })?.isExtra === true
  let { state: written, fate } = rewriteSeries(named, next, shift, moment)
  for (const { id } of reached) {
    const other = written.series.find((one) => one.id === id)
    if (!other) continue
    const rewritten = rewriteSeries(written, alike(other, own, next), null, moment)
    written = rewritten.state
    fate = added(fate, rewritten.fate)
  }
  if (originalStart === null) return { state: written, fate, key: null }
  const follow = isExtra ? followExtra : followDate
  const start = follow(own, next, shift, originalStart)
  return { state: written, fate, key: start === null ? null : { seriesId, originalStart: start } }
}

/** The date that was edited no longer says by itself what its whole series now says. */
function absorb(
  state: RitualState,
  { seriesId, change }: SeriesEdit,
  originalStart: string,
  at: string,
): RitualState {
  const row = findRow(state, { seriesId, originalStart })
  if (row === undefined) return state
  const { identity } = change
  return withRow(
    state,
    {
      ...row,
      ...(change.start === undefined ? {} : { startOn: null, startTime: null }),
      ...(change.durationMinutes === undefined ? {} : { durationMinutes: null }),
      ...(change.place === undefined ? {} : { place: null }),
      ...(change.link === undefined ? {} : { link: null }),
      ...cleared(identity),
    },
    at,
  )
}

/** What a row has to forget for what stands behind it to show. */
function cleared(identity: DateChange['identity']): Partial<SeriesRow> {
  return {
    ...(identity.title === undefined ? {} : { titleOverride: null }),
    ...(identity.purpose === undefined ? {} : { purposeOverride: null }),
    ...(identity.mode === undefined ? {} : { modeOverride: null }),
    ...(identity.scope === undefined ? {} : { scopeOverride: null }),
    ...(identity.territory === undefined ? {} : { territoryOverride: null }),
    ...(identity.leadId === undefined && identity.backupId === undefined
      ? {}
      : { hasOwnTeam: false, leadId: null, backupId: null }),
  }
}

function renameRitual(state: RitualState, { identity, upkeep }: DateChange): RitualState {
  return {
    ...state,
    ritual: { ...state.ritual, ...identity, ...upkeep },
    series: state.series.map((one) => ({ ...one, ...cleared(identity) })),
  }
}

/** The reminder and the like belong to the ritual, however far the edit reaches. */
function renameSeries(
  state: RitualState,
  ids: readonly string[],
  { identity, upkeep }: DateChange,
): RitualState {
  const ritual = { ...state.ritual, ...upkeep }
  const named = state.series
    .filter(({ id }) => ids.includes(id))
    .map((one) => {
      const wanted = { ...identityOver(ritual, one), ...identity }
      return { ...one, ...overridesOf(ritual, wanted) }
    })
  return named.reduce(withSeries, { ...state, ritual })
}

/** Another series takes the time, length, place and link that changed; its days are its own. */
function alike(other: SeriesRow, before: SeriesRow, next: SeriesRow): SeriesRow {
  return {
    ...other,
    ...(before.startTime === next.startTime ? {} : { startTime: next.startTime }),
    ...(before.timeZone === next.timeZone ? {} : { timeZone: next.timeZone }),
    ...(before.durationMinutes === next.durationMinutes
      ? {}
      : { durationMinutes: next.durationMinutes }),
    ...(before.place === next.place ? {} : { place: next.place }),
    ...(before.link === next.link ? {} : { link: next.link }),
  }
}

function added(one: ExceptionFate, other: ExceptionFate): ExceptionFate {
  return {
    kept: one.kept + other.kept,
    moved: one.moved + other.moved,
    dropped: one.dropped + other.dropped,
  }
}
