import type { OccurrenceKey, RitualDraft } from '../../../preload/contract/rituals'
import { changedFields } from '../../database/changed-fields'
import { identityOver, type Identity } from '../../rules/date-shown'
import { fail } from '../../rules/failure'
import { joinStart } from '../../rules/local-start'
import { wallTimeIn } from '../../rules/wall-time'
import type { DateChange } from './date-change'
import { findRow, type RitualState } from './ritual-state'

/** A date as it shows, or a series where no date is named, before an edit. */
function shownIn(state: RitualState, seriesId: string, originalStart: string | null) {
  const own = state.series.find(({ id }) => id === seriesId)
  if (!own) return fail('NOT_FOUND', { kind: 'series' })
  const first = joinStart(own.startOn, own.startTime)
  if (originalStart === null) {
    const { place, link, durationMinutes } = own
    return { own, identity: state.ritual, start: first, place, link, durationMinutes }
  }
  const row = findRow(state, { seriesId, originalStart })
  const bySeries = identityOver(state.ritual, own)
  return {
    own,
    identity: row === undefined ? bySeries : identityOver(bySeries, row),
    start: row?.startOn == null ? originalStart : joinStart(row.startOn, row.startTime),
    place: row?.place ?? own.place,
    link: row?.link ?? own.link,
    durationMinutes: row?.durationMinutes ?? own.durationMinutes,
  }
}

/** What a form asks to be otherwise than it was filled with. */
export function changeOfDraft(
  state: RitualState,
  seriesId: string,
  originalStart: string | null,
  draft: RitualDraft,
): DateChange {
  const shown = shownIn(state, seriesId, originalStart)
  const { startOn, startTime, timeZone, rrule, place, link, durationMinutes } = draft
  const { isFounding, templateKey, reminderMinutes } = draft
  const start = joinStart(startOn, startTime)
  const isElsewhere = timeZone !== shown.own.timeZone
  const same = shown.own
  return {
    identity: changedIdentity(shown.identity, draft),
    upkeep: changedFields(
      {
        isFounding: state.ritual.isFounding,
        templateKey: state.ritual.templateKey,
        reminderMinutes: state.ritual.reminderMinutes,
      },
      { isFounding, templateKey, reminderMinutes },
    ),
    ...(place === shown.place ? {} : { place }),
    ...(link === shown.link ? {} : { link }),
    ...(durationMinutes === shown.durationMinutes ? {} : { durationMinutes }),
    ...(rrule === same.rrule ? {} : { rrule }),
    ...(isElsewhere ? { timeZone } : {}),
    ...(start === shown.start && !isElsewhere ? {} : { start }),
  }
}

/** What dragging, or the keyboard, asks: a start in the zone it is shown in, and a length. */
export function changeOfMove(
  state: RitualState,
  { seriesId, originalStart }: OccurrenceKey,
  to: { start: string; durationMinutes: number; reason: string },
  timeZone: string,
): DateChange {
  const shown = shownIn(state, seriesId, originalStart)
  const start = wallTimeIn(to.start, timeZone, shown.own.timeZone)
  return {
    identity: {},
    upkeep: {},
    ...(start === shown.start ? {} : { start, ...(to.reason === '' ? {} : { reason: to.reason }) }),
    ...(to.durationMinutes === shown.durationMinutes
      ? {}
      : { durationMinutes: to.durationMinutes }),
  }
}

function changedIdentity(shown: Identity, draft: RitualDraft): Partial<Identity> {
  const { title, purpose, mode, scope, territory, leadId, backupId } = shown
  const before = { title, purpose, mode, scope, territory, leadId, backupId }
  const changed: Partial<Identity> = changedFields(before, {
    title: draft.title,
    purpose: draft.purpose,
    mode: draft.mode,
    scope: draft.scope,
    territory: draft.territory,
    leadId: draft.leadId,
    backupId: draft.backupId,
  })
  const hasTeam = changed.leadId !== undefined || changed.backupId !== undefined
  return hasTeam ? { ...changed, leadId: draft.leadId, backupId: draft.backupId } : changed
}
