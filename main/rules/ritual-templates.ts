import type { RitualDraft, RitualTemplate, TemplateKey } from '../../preload/contract/rituals'
import type { Locale } from '../../preload/contract/shapes'
import templates from '../../resources/rituals.json'
import { firstRuleDay } from './recurrence'

/** The starter rituals in a language, each placed on the first day its rule gives from `from` on. */
export function ritualTemplates(locale: Locale, from: string): RitualTemplate[] {
  return templates.map(({ key, fr, en, mode, rrule, startTime, durationMinutes, isFounding }) => ({
    key: key as TemplateKey,
    ...(locale === 'fr' ? fr : en),
    mode: mode as RitualTemplate['mode'],
    rrule,
    startTime,
    durationMinutes,
    isFounding,
    startOn: firstDayFrom(rrule, startTime, from),
  }))
}

/** An interval counts from the first date: it has no say in which day that is. */
function firstDayFrom(rrule: string, startTime: string, startOn: string): string {
  const everyPeriod = rrule.replace(/;INTERVAL=\d+/, '')
  return firstRuleDay({ startOn, startTime, rrule: everyPeriod }) ?? startOn
}

/** A template as the draft of a ritual, with nothing yet of where and by whom. */
export function draftFromTemplate(template: RitualTemplate, timeZone: string): RitualDraft {
  const { key, ...rest } = template
  return {
    ...rest,
    templateKey: key,
    timeZone,
    place: '',
    link: '',
    scope: 'national',
    territory: '',
    leadId: null,
    backupId: null,
  }
}
