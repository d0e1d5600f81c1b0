import { LocalDate } from '../../../../preload/contract/shapes'
import type { TimeDraft } from '../../../../preload/contract/time-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { instantAt } from '../../../../preload/rules/zoned-time'
import { readTime } from '../../../ui/calendar/typed-time'
import { readCell } from '../week/read-cell'
import type { EntryForm } from './entry-form'

/** What is wrong with a field; each has its sentence in renderer/text. */
type Issue =
  | 'person'
  | 'date'
  | 'time'
  | 'duration'
  | 'negative'
  | 'tooLong'
  | 'endBeforeStart'
  | 'noTime'

export type EntryField = 'personId' | 'spentOn' | 'startTime' | 'endTime' | 'duration'
export type Issues = Partial<Record<EntryField, Issue>>
export type ReadEntry = { draft: TimeDraft; issues?: never } | { draft?: never; issues: Issues }

type Times = Pick<TimeDraft, 'startedAt' | 'endedAt' | 'durationSeconds'>
const longestSeconds = 24 * 3600

/** The time a form stands for, or what is wrong with its fields. */
export function readEntry(form: EntryForm): ReadEntry {
  const { personId, spentOn, category, link, note, isVoluntary, timeZone } = form
  const issues: Issues = {}
  if (personId === null) issues.personId = 'person'
  const isDay = LocalDate.safeParse(spentOn).success
  if (!isDay) issues.spentOn = 'date'
  const times = form.isTimed ? readInterval(form, isDay) : readAlone(form)
  if ('issues' in times) Object.assign(issues, times.issues)
  if (personId === null || 'issues' in times || Object.keys(issues).length > 0) return { issues }
  const target = link === null ? null : { kind: link.kind, id: link.id }
  const kept = { personId, spentOn, category, link: target, note, isVoluntary, timeZone }
  return { draft: { ...kept, ...times } }
}

function readAlone({ duration }: EntryForm): Times | { issues: Issues } {
  const read = readCell(duration)
  if (read.issue === 'unreadable') return { issues: { duration: 'duration' } }
  if (read.issue !== undefined) return { issues: { duration: read.issue } }
  if (read.seconds === 0) return { issues: { duration: 'noTime' } }
  return { startedAt: null, endedAt: null, durationSeconds: read.seconds }
}

function readInterval(form: EntryForm, isDay: boolean): Times | { issues: Issues } {
  const start = readTime(form.startTime)
  const end = readTime(form.endTime)
  if (start === null || end === null) {
    const issues: Issues = {}
    if (start === null) issues.startTime = 'time'
    if (end === null) issues.endTime = 'time'
    return { issues }
  }
  const day = isDay ? form.spentOn : '2000-01-01'
  const startedAt = instantAt(`${day}T${start}`, form.timeZone)
  const endDay = form.isOvernight ? addDays(day, 1) : day
  const endedAt = instantAt(`${endDay}T${end}`, form.timeZone)
  const durationSeconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000
  if (durationSeconds < 0) return { issues: { endTime: 'endBeforeStart' } }
  if (durationSeconds === 0) return { issues: { endTime: 'noTime' } }
  if (durationSeconds > longestSeconds) return { issues: { endTime: 'tooLong' } }
  return { startedAt, endedAt, durationSeconds }
}
