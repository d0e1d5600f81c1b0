import type { OccurrenceKey } from '../../../preload/contract/rituals'
import { identityOver, overridesOf } from '../../rules/date-shown'
import type { DateChange } from './date-change'
import { findRow, type RitualState, type SeriesRow, withRow, withSeries } from './ritual-state'

/** The date that was edited no longer says by itself what its whole series now says. */
export function absorb(
  state: RitualState,
  key: OccurrenceKey,
  change: DateChange,
  at: string,
): RitualState {
  const row = findRow(state, key)
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

/** The ritual says it, and its series no longer say otherwise; single dates that do stay. */
export function renameRitual(state: RitualState, { identity, upkeep }: DateChange): RitualState {
  return {
    ...state,
    ritual: { ...state.ritual, ...identity, ...upkeep },
    series: state.series.map((one) => ({ ...one, ...cleared(identity) })),
  }
}

/** Some series say it in place of the ritual; its reminder and the like are the ritual's in any case. */
export function renameSeries(
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
