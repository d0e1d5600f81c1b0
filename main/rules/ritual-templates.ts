import type { RitualDraft, RitualTemplate, TemplateKey } from '../../preload/contract/rituals'
import type { Locale } from '../../preload/contract/shapes'
import templates from '../../resources/rituals.json'
import { addDays, splitDay, weekdayOf } from '../../preload/rules/local-day'
import { firstRuleDay } from './recurrence'

/** The starter rituals in a language, each placed on the first day its rule gives from `from` on. */
export function ritualTemplates(locale: Locale, from: string): RitualTemplate[] {
  return templates.map(({ key, fr, en, mode, startTime, durationMinutes, isFounding, ...rest }) => {
    const rrule = rest.rrule === 'FREQ=YEARLY' ? anniversaryOf(from) : rest.rrule
    return {
      key: key as TemplateKey,
      ...(locale === 'fr' ? fr : en),
      mode: mode as RitualTemplate['mode'],
      rrule,
      startTime,
      durationMinutes,
      isFounding,
      startOn: firstDayFrom(rrule, startTime, from),
    }
  })
}

/** Every year around this day, on the same weekday of the month: a date alone would fall on weekends. */
function anniversaryOf(from: string): string {
  const weekday = weekdayOf(from)
  const day = weekday === 'SA' ? addDays(from, 2) : weekday === 'SU' ? addDays(from, 1) : from
  const { month, date } = splitDay(day)
  const position = date > 28 ? -1 : Math.ceil(date / 7)
  return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${position}${weekdayOf(day)}`
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
    reminderMinutes: null,
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
