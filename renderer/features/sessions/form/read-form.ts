import { SessionDraft } from '../../../../preload/contract/session-shapes'
import { LocalDate } from '../../../../preload/contract/shapes'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'
import type { SessionForm } from './session-form'

/** What is wrong with a field; each has its sentence in renderer/text. */
type Issue =
  | 'required'
  | 'tooLong'
  | 'webAddress'
  | 'date'
  | 'time'
  | 'duration'
  | 'tooLongDuration'
  | 'endBeforeStart'
  | 'other'

const Fields = SessionDraft.omit({ agenda: true, minutes: true })
export type SessionFields = Omit<SessionDraft, 'agenda' | 'minutes'>
export type FormField = keyof SessionFields | 'endTime'
export type Issues = Partial<Record<FormField, Issue>>
export type ReadForm =
  | { fields: SessionFields; issues?: never }
  | { fields?: never; issues: Issues }

/** The fields a form stands for, or what is wrong with them. */
export function readForm(form: SessionForm): ReadForm {
  const timing = issuesOfTiming(form)
  const read = Fields.safeParse(fieldsOf(form))
  const issues: Issues = {}
  for (const { path, code } of read.error?.issues ?? []) {
    const field = path[0] as keyof SessionFields
    issues[field] ??= wordFor(field, code)
  }
  Object.assign(issues, timing)
  return read.success && Object.keys(issues).length === 0 ? { fields: read.data } : { issues }
}

function fieldsOf(form: SessionForm) {
  const { duration, isAllDay, endTime: _end, startTime, ...kept } = form
  return {
    ...kept,
    startTime: isAllDay ? null : readTime(startTime),
    durationMinutes: readDuration(duration) ?? 0,
    // A place says nothing of a call, nor a territory of the whole country.
    place: form.mode === 'remote' ? '' : form.place,
    link: form.mode === 'inPerson' ? '' : form.link,
    territory: form.scope === 'national' ? '' : form.territory,
  }
}

function wordFor(field: keyof SessionFields, code: string): Issue {
  if (field === 'durationMinutes') return 'tooLongDuration'
  if (code === 'too_small') return 'required'
  if (code === 'too_big') return 'tooLong'
  return code === 'custom' && field === 'link' ? 'webAddress' : 'other'
}

function issuesOfTiming({ startOn, startTime, endTime, isAllDay, duration }: SessionForm): Issues {
  const issues: Issues = {}
  if (!LocalDate.safeParse(startOn).success) issues.startOn = 'date'
  if (readDuration(duration) === null) issues.durationMinutes = 'duration'
  if (isAllDay) return issues
  const start = readTime(startTime)
  if (start === null) issues.startTime = 'time'
  if (endTime === null) return issues
  const end = readTime(endTime)
  if (end === null) issues.endTime = 'time'
  else if (start !== null && end < start) issues.endTime = 'endBeforeStart'
  return issues
}
