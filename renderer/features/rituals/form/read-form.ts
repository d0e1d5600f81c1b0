import { RitualDraft, type Schedule } from '../../../../preload/contract/rituals'
import { LocalDate } from '../../../../preload/contract/shapes'
import { firstDayMatching, type Recurrence, writeRule } from '../../../../preload/rules/recurrence'
import { readRule } from '../../../../preload/rules/read-recurrence'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'
import { readReminder } from './reminder-typed'
import type { RitualForm } from './ritual-form'

/** What is wrong with a field; each has its sentence in renderer/text. */
export type Issue =
  | 'required'
  | 'tooLong'
  | 'webAddress'
  | 'date'
  | 'time'
  | 'duration'
  | 'tooLongDuration'
  | 'interval'
  | 'weekdays'
  | 'noDate'
  | 'count'
  | 'endBeforeStart'
  | 'other'

export type FormField = keyof RitualDraft | 'interval' | 'weekdays' | 'ending'
export type Issues = Partial<Record<FormField, Issue>>

export type ReadForm = { draft: RitualDraft; issues?: never } | { draft?: never; issues: Issues }

/** The draft a form stands for, or what is wrong with its fields. */
export function readForm(form: RitualForm): ReadForm {
  const scheduleIssues = issuesOfSchedule(form)
  const candidate = { ...identityOf(form), ...scheduleOf(form) }
  const read = RitualDraft.safeParse(candidate)
  const contractIssues: Issues = {}
  for (const { path, code } of read.error?.issues ?? []) {
    const field = path[0] as keyof RitualDraft
    contractIssues[field] ??= wordFor(field, code)
  }
  if (readReminder(form) === undefined) contractIssues.reminderMinutes = 'other'
  const issues = { ...contractIssues, ...scheduleIssues }
  return read.success && Object.keys(issues).length === 0 ? { draft: read.data } : { issues }
}

function wordFor(field: keyof RitualDraft, code: string): Issue {
  if (field === 'durationMinutes') return 'tooLongDuration'
  if (code === 'too_small') return 'required'
  if (code === 'too_big') return 'tooLong'
  return code === 'custom' && field === 'link' ? 'webAddress' : 'other'
}

function identityOf(form: RitualForm) {
  const { title, purpose, mode, place, link, scope, territory, leadId, backupId } = form
  const { isFounding, templateKey, timeZone } = form
  return {
    title,
    purpose,
    mode,
    scope,
    leadId,
    backupId,
    isFounding,
    templateKey,
    timeZone,
    reminderMinutes: readReminder(form) ?? null,
    // A place says nothing of a call, nor a territory of the whole country.
    place: mode === 'remote' ? '' : place,
    link: mode === 'inPerson' ? '' : link,
    territory: scope === 'national' ? '' : territory,
  }
}

/** When the ritual would happen, as far as it can be read; null while a field is wrong. */
export function readSchedule(form: RitualForm): Schedule | null {
  return Object.keys(issuesOfSchedule(form)).length === 0 ? scheduleOf(form) : null
}

function scheduleOf(form: RitualForm): Schedule {
  const { recurrence, stored, keptRule, timeZone } = form
  const startTime = form.isAllDay ? null : readTime(form.startTime)
  const timing = { startTime, timeZone, durationMinutes: readDuration(form.duration) ?? 0 }
  if (isDateByItsRule(form)) {
    return { ...timing, startOn: form.startOn, rrule: stored?.rrule ?? null }
  }
  const isUntouched =
    stored !== null && form.startOn === stored.startOn && isSameRule(recurrence, stored)
  if (isUntouched && keptRule === null)
    return { ...timing, startOn: stored.startOn, rrule: stored.rrule }
  if (recurrence === null) return { ...timing, startOn: form.startOn, rrule: keptRule }
  const first = firstDayOf(form) ?? form.startOn
  return { ...timing, startOn: first, rrule: writeRule(recurrence) }
}

/** One date whose rule nobody touched: its day is taken as it is, on the rule or not. */
export function isDateByItsRule({ isOfDate, recurrence, stored }: RitualForm): boolean {
  return isOfDate && stored !== null && isSameRule(recurrence, stored)
}

function isSameRule(
  recurrence: Recurrence | null,
  stored: NonNullable<RitualForm['stored']>,
): boolean {
  if (recurrence === null || stored.rrule === null)
    return recurrence === null && stored.rrule === null
  const before = readRule(stored.rrule, stored.startOn)
  return before !== null && writeRule(before) === writeRule(recurrence)
}

/** A series begins on a day of its own rule: otherwise that day would be one date too many. */
function firstDayOf({ recurrence, startOn }: RitualForm): string | null {
  if (recurrence === null || !isDay(startOn)) return startOn
  return firstDayMatching(recurrence, startOn)
}

function isDay(text: string): boolean {
  return LocalDate.safeParse(text).success
}

function issuesOfSchedule(form: RitualForm): Issues {
  const issues: Issues = {}
  if (!isDay(form.startOn)) issues.startOn = 'date'
  if (!form.isAllDay && readTime(form.startTime) === null) issues.startTime = 'time'
  if (readDuration(form.duration) === null) issues.durationMinutes = 'duration'
  if (form.recurrence !== null && issues.startOn === undefined && !isDateByItsRule(form)) {
    Object.assign(issues, issuesOfRecurrence(form, form.recurrence))
  }
  return issues
}

function issuesOfRecurrence(form: RitualForm, recurrence: Recurrence): Issues {
  const { interval, ending } = recurrence
  if (!Number.isInteger(interval) || interval < 1 || interval > 99) return { interval: 'interval' }
  if (recurrence.frequency === 'weekly' && recurrence.weekdays.length === 0)
    return { weekdays: 'weekdays' }
  const first = firstDayOf(form)
  if (first === null) return { rrule: 'noDate' }
  if (ending.kind === 'after' && !(ending.count >= 1 && ending.count <= 999))
    return { ending: 'count' }
  if (ending.kind !== 'on') return {}
  if (!isDay(ending.day)) return { ending: 'date' }
  return ending.day < first ? { ending: 'endBeforeStart' } : {}
}
