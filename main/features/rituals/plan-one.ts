import type { ExceptionFate, OccurrenceKey } from '../../../preload/contract/rituals'
import { identityOver, overridesOf } from '../../rules/date-shown'
import { ownPlace } from '../../rules/own-place'
import { joinStart } from '../../rules/local-start'
import { wallTimeIn } from '../../rules/wall-time'
import type { DateChange } from './date-change'
import { noFate } from './rewrite-series'
import { type RitualState, rowOf, withRow } from './ritual-state'

/** One date takes what it is to be otherwise than its series, and nothing more. */
export function planOne(
  state: RitualState,
  key: OccurrenceKey,
  change: DateChange,
  at: string,
): { state: RitualState; fate: ExceptionFate } {
  const own = state.series.find(({ id }) => id === key.seriesId)
  if (!own) return { state, fate: noFate }
  const row = rowOf(state, key, at)
  const bySeries = identityOver(state.ritual, own)
  const shown = { ...identityOver(bySeries, row), ...change.identity }
  const place = change.place ?? row.place ?? own.place
  const link = change.link ?? row.link ?? own.link
  const before = row.startOn === null ? key.originalStart : joinStart(row.startOn, row.startTime)
  const start =
    change.start === undefined
      ? before
      : wallTimeIn(change.start, change.timeZone ?? own.timeZone, own.timeZone)
  const isMoving = start !== before
  const length = change.durationMinutes ?? row.durationMinutes ?? own.durationMinutes
  // A date that is given a new place is on again; one that was held stays so, somewhere else.
  const revived = isMoving && row.state === 'cancelled' ? { state: 'planned' as const } : {}
  const reason = isMoving ? { reason: change.reason ?? '' } : {}
  const next = {
    ...row,
    ...overridesOf(bySeries, shown),
    ...ownPlace(own, key.originalStart, start, length),
    place: place === own.place ? null : place,
    link: link === own.link ? null : link,
    ...revived,
    ...reason,
  }
  const ritual = { ...state.ritual, ...change.upkeep }
  return { state: withRow({ ...state, ritual }, next, at), fate: noFate }
}
