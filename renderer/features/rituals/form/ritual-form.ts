import type {
  OccurrenceDetail,
  Ritual,
  RitualDraft,
  RitualTemplate,
  Series,
} from '../../../../preload/contract/rituals'
import type { Locale } from '../../../../preload/contract/shapes'
import { addDays, weekdayOf } from '../../../../preload/rules/local-day'
import { readRule } from '../../../../preload/rules/read-recurrence'
import { patternOn, type Recurrence } from '../../../../preload/rules/recurrence'
import { reminderTypedFor } from './reminder-typed'
import { formatDuration } from '../../../text/dates'

type Identity = Omit<RitualDraft, 'startOn' | 'startTime' | 'rrule' | 'durationMinutes'>

/** A ritual being written: what may still be wrong is kept as it was typed. */
export interface RitualForm extends Identity {
  startOn: string
  /** As typed: « 14 h ». */
  startTime: string
  isAllDay: boolean
  /** As typed: « 1 h 30 ». */
  duration: string
  recurrence: Recurrence | null
  /** As typed: « 20 min »; null where the reminder is one of those on offer. */
  reminderTyped: string | null
  /** A rule that came from elsewhere and that the builder cannot show; kept until replaced. */
  keptRule: string | null
  /** True for one date of a series: its day is its own, and the rule that of its series. */
  isOfDate: boolean
  /** What the workspace holds of the series, so that what nobody touched is written back as it is. */
  stored: Pick<Series, 'startOn' | 'rrule' | 'startTime'> | null
}

/** A weekly hour from the next working day on: the most common ritual there is. */
export function emptyForm(today: string, timeZone: string, locale: Locale): RitualForm {
  const startOn = nextWorkingDay(today)
  return {
    title: '',
    purpose: '',
    mode: 'remote',
    place: '',
    link: '',
    scope: 'national',
    territory: '',
    leadId: null,
    backupId: null,
    isFounding: false,
    templateKey: null,
    reminderMinutes: null,
    reminderTyped: null,
    timeZone,
    startOn,
    startTime: '14:00',
    isAllDay: false,
    duration: formatDuration(60, locale),
    recurrence: { ...patternOn('weekly', startOn), interval: 1, ending: { kind: 'never' } },
    keptRule: null,
    isOfDate: false,
    stored: null,
  }
}

/** The form as a template fills it; people, place and territory stay as they were. */
export function withTemplate(
  form: RitualForm,
  template: RitualTemplate,
  locale: Locale,
): RitualForm {
  const { key, title, purpose, mode, rrule, startTime, durationMinutes, isFounding, startOn } =
    template
  return {
    ...form,
    title,
    purpose,
    mode,
    startTime,
    isFounding,
    startOn,
    templateKey: key,
    isAllDay: false,
    duration: formatDuration(durationMinutes, locale),
    ...ruleFields(rrule, startOn),
  }
}

/** The form of a ritual that exists, by one of its series. */
export function formOf(ritual: Ritual, series: Series, locale: Locale): RitualForm {
  const { isFounding, templateKey, reminderMinutes } = ritual
  const { startOn, startTime, timeZone, rrule, place, link } = series
  const { leadId, backupId } = series.hasOwnTeam ? series : ritual
  return {
    title: series.titleOverride ?? ritual.title,
    purpose: series.purposeOverride ?? ritual.purpose,
    mode: series.modeOverride ?? ritual.mode,
    scope: series.scopeOverride ?? ritual.scope,
    territory: series.territoryOverride ?? ritual.territory,
    leadId,
    backupId,
    isFounding,
    templateKey,
    reminderMinutes,
    reminderTyped: reminderTypedFor(reminderMinutes, locale),
    startOn,
    timeZone,
    place,
    link,
    startTime: startTime ?? '',
    isAllDay: startTime === null,
    duration: formatDuration(series.durationMinutes, locale),
    isOfDate: false,
    stored: { startOn, rrule, startTime },
    ...ruleFields(rrule, startOn),
  }
}

/** The form of one date, with its own values; its rule is that of its series. */
export function formOfDate(
  ritual: Ritual,
  series: Series,
  date: OccurrenceDetail,
  locale: Locale,
): RitualForm {
  const { title, purpose, mode, scope, territory, leadId, backupId, place, link } = date
  const { startOn, startTime, timeZone, durationMinutes } = date
  return {
    ...formOf(ritual, series, locale),
    title,
    purpose,
    mode,
    scope,
    territory,
    leadId,
    backupId,
    place,
    link,
    startOn,
    timeZone,
    startTime: startTime ?? '',
    isAllDay: startTime === null,
    duration: formatDuration(durationMinutes, locale),
    isOfDate: true,
  }
}

function ruleFields(
  rrule: string | null,
  startOn: string,
): Pick<RitualForm, 'recurrence' | 'keptRule'> {
  const recurrence = rrule === null ? null : readRule(rrule, startOn)
  return { recurrence, keptRule: recurrence === null ? rrule : null }
}

function nextWorkingDay(day: string): string {
  const next = addDays(day, 1)
  const isWeekend = ['SA', 'SU'].includes(weekdayOf(next))
  return isWeekend ? nextWorkingDay(next) : next
}
