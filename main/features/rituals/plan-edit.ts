import type { EditSpan, ExceptionFate, OccurrenceKey } from '../../../preload/contract/rituals'
import { rulePart, withRulePart } from '../../rules/rule-text'
import { isNoChange, type DateChange } from './date-change'
import { followDate, followExtra } from './follow-date'
import { scheduleAsWritten, scheduleByDate } from './next-schedule'
import { absorb, renameRitual, renameSeries } from './naming'
import { planOne } from './plan-one'
import { noFate, rewriteSeries } from './rewrite-series'
import { type EditMoment, findRow, type RitualState, type SeriesRow } from './ritual-state'
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
  const absorbed =
    originalStart === null ? state : absorb(state, { seriesId, originalStart }, change, moment.at)
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
