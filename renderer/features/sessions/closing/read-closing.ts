import { Closing } from '../../../../preload/contract/session-shapes'
import { ResourceAddress } from '../../../../preload/contract/resource-shapes'
import { LocalDate } from '../../../../preload/contract/shapes'
import { readDuration } from '../../../ui/calendar/typed-time'
import { attendanceOf, countHeads } from '../attendance/attendance-list'
import { readHeads } from '../attendance/read-heads'
import type { ClosingForm, TimeLine } from './closing-form'

/** What is wrong with a field; each has its sentence in renderer/text. */
type ClosingIssue =
  | 'duration'
  | 'tooLong'
  | 'heads'
  | 'date'
  | 'webAddress'
  | 'title'
  | 'person'
  | 'what'
  | 'other'

/** What is wrong, by field: `duration`, `registered`, `items.<id>.dueOn`, `time.<person>.debrief`. */
export type ClosingIssues = ReadonlyMap<string, ClosingIssue>

export type ReadClosing =
  | { closing: Closing; issues?: never }
  | { closing?: never; issues: ClosingIssues }

export const timeParts = ['preparation', 'facilitation', 'debrief'] as const
const dayMinutes = 1440
const headParts = ['registered', 'inPerson', 'remote'] as const

/** What the sheet would write, or what is wrong with its fields. Empty lines are nobody's. */
export function readClosing(form: ClosingForm): ReadClosing {
  const issues = issuesOf(form)
  if (issues.size > 0) return { issues }
  const read = Closing.safeParse(candidateOf(form))
  if (read.success) return { closing: read.data }
  return {
    issues: new Map(read.error.issues.map(({ path }) => [String(path[0] ?? ''), 'other' as const])),
  }
}

function candidateOf(form: ClosingForm): Closing {
  const { isHeadsOnly } = form
  return {
    mode: form.mode,
    durationMinutes: readDuration(form.duration) ?? 0,
    registeredCount: isHeadsOnly ? readHeads(form.registered) : null,
    inPersonCount: isHeadsOnly ? (hasPlace(form, 'inPerson') ? readHeads(form.inPerson) : 0) : null,
    remoteCount: isHeadsOnly ? (hasPlace(form, 'remote') ? readHeads(form.remote) : 0) : null,
    // Heads counted over a list leave the list as it is.
    attendances: isHeadsOnly ? null : form.list.map(attendanceOf),
    minutes: form.minutes,
    items: form.items
      .filter(({ text }) => text.trim() !== '')
      .map(({ dueOn, ...item }) => ({ ...item, dueOn: dueOn === '' ? null : dueOn })),
    resources: form.resources.filter((one) => !isBlank(one)),
    time: form.time.map(timeOf),
    thanks: form.thanks.flatMap(({ personId, what, thankedOn }) =>
      personId === null ? [] : [{ personId, what, thankedOn }],
    ),
  }
}

function timeOf(line: TimeLine): Closing['time'][number] {
  const minutes = (part: keyof TimeLine) => readDuration(line[part]) ?? 0
  return {
    personId: line.personId,
    preparationMinutes: minutes('preparation'),
    facilitationMinutes: minutes('facilitation'),
    debriefMinutes: minutes('debrief'),
  }
}

function issuesOf(form: ClosingForm): Map<string, ClosingIssue> {
  const issues = new Map<string, ClosingIssue>()
  const duration = readDuration(form.duration)
  if (duration === null) issues.set('duration', 'duration')
  if (form.isHeadsOnly) {
    for (const part of headParts) {
      const isAsked = part === 'registered' || hasPlace(form, part)
      if (isAsked && readHeads(form[part]) === null) issues.set(part, 'heads')
    }
  }
  for (const { id, text, dueOn } of form.items) {
    const isDay = dueOn === '' || LocalDate.safeParse(dueOn).success
    if (text.trim() !== '' && !isDay) issues.set(`items.${id}.dueOn`, 'date')
  }
  for (const resource of form.resources) {
    const { id, title, address, resourceId } = resource
    // What the library holds is the library's to put right.
    if (isBlank(resource) || resourceId != null) continue
    if (title.trim() === '') issues.set(`resources.${id}.title`, 'title')
    if (!ResourceAddress.safeParse(address).success)
      issues.set(`resources.${id}.address`, 'webAddress')
  }
  // A session of three days may take more than a day of work, nothing else does.
  const most = Math.max(dayMinutes, duration ?? 0)
  for (const line of form.time) {
    for (const part of timeParts) {
      const issue = issueOfTime(line[part], most)
      if (issue !== null) issues.set(`time.${line.personId}.${part}`, issue)
    }
  }
  for (const { key, personId, what } of form.thanks) {
    if (personId === null && what.trim() !== '') issues.set(`thanks.${key}.personId`, 'person')
    if (personId !== null && what.trim() === '') issues.set(`thanks.${key}.what`, 'what')
  }
  return issues
}

function issueOfTime(typed: string, most: number): ClosingIssue | null {
  if (typed.trim() === '') return null
  const minutes = readDuration(typed)
  if (minutes === null) return 'duration'
  return minutes > most ? 'tooLong' : null
}

function isBlank({ title, address }: { title: string; address: string }): boolean {
  return title.trim() === '' && address.trim() === ''
}

function hasPlace({ mode }: ClosingForm, place: 'inPerson' | 'remote'): boolean {
  return mode === 'hybrid' || mode === place
}

/** Heads as the sheet stands, by the list or as typed; what cannot be read counts nobody. */
export function headsOf(form: ClosingForm) {
  if (!form.isHeadsOnly) return countHeads(form.list)
  return {
    registered: readHeads(form.registered) ?? 0,
    inPerson: hasPlace(form, 'inPerson') ? (readHeads(form.inPerson) ?? 0) : 0,
    remote: hasPlace(form, 'remote') ? (readHeads(form.remote) ?? 0) : 0,
  }
}

/** Minutes somebody spent in all, as far as they can be read. */
export function minutesOf(line: TimeLine): number {
  return timeParts.reduce((sum, part) => sum + (readDuration(line[part]) ?? 0), 0)
}
