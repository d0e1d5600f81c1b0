import type { Mode } from '../../../../preload/contract/rituals'
import type {
  SessionItem,
  SessionResource,
  SharedLine,
} from '../../../../preload/contract/session-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { formatDuration } from '../../../text/dates'
import { readDuration } from '../../../ui/calendar/typed-time'
import { newId } from '../../../ui/new-id'
import { type Attendee, inMode } from '../attendance/attendance-list'
import type { ClosingSubject } from './closing-subject'

export interface ItemLine extends Omit<SessionItem, 'dueOn'> {
  /** As typed, empty for none. */
  dueOn: string
}
/** Time of one animator, each part as typed: « 1h20 », « 20 », empty for none. */
export interface TimeLine {
  personId: string
  preparation: string
  facilitation: string
  debrief: string
}
/** What was shared, as the sheet shows it: one of the library says what it is there. */
export type ResourceLine = SharedLine & Pick<SessionResource, 'type' | 'isThrown'>
export interface ThanksLine {
  key: string
  personId: string | null
  what: string
  thankedOn: string | null
}

/** The closing sheet while it is being filled: what may still be wrong is kept as it was typed. */
export interface ClosingForm {
  mode: Mode
  duration: string
  isHeadsOnly: boolean
  registered: string
  inPerson: string
  remote: string
  list: Attendee[]
  minutes: string
  items: ItemLine[]
  resources: ResourceLine[]
  time: TimeLine[]
  thanks: ThanksLine[]
}

const dayMinutes = 1440

/**
 * The sheet as it opens: what the session says already. What nobody wrote yet is guessed: whoever
 * closes spent at least the length of the session on it.
 */
export function closingFormOf(
  subject: ClosingSubject,
  teamIds: readonly string[],
  authorId: string | null,
  locale: Locale,
): ClosingForm {
  const { session, mode, durationMinutes } = subject
  const { registeredCount = null, inPersonCount = null, remoteCount = null } = session ?? {}
  const list = session?.attendances ?? []
  return {
    mode,
    duration: formatDuration(durationMinutes, locale),
    isHeadsOnly: registeredCount !== null || inPersonCount !== null || remoteCount !== null,
    registered: headsText(registeredCount),
    inPerson: headsText(inPersonCount),
    remote: headsText(remoteCount),
    list,
    minutes: session?.minutes ?? '',
    items: (session?.items ?? []).map((item) => ({ ...item, dueOn: item.dueOn ?? '' })),
    resources: session?.resources ?? [],
    time: timeLines(subject, teamIds, authorId, locale),
    thanks: (session?.thanks ?? []).map((one) => ({
      ...one,
      key: `${one.personId} ${one.what}`,
    })),
  }
}

function timeLines(
  { session, durationMinutes }: ClosingSubject,
  teamIds: readonly string[],
  authorId: string | null,
  locale: Locale,
): TimeLine[] {
  const written = new Map((session?.time ?? []).map((one) => [one.personId, one]))
  const ids = new Set([...(authorId === null ? [] : [authorId]), ...teamIds, ...written.keys()])
  const isClosed = session?.state === 'closed'
  return [...ids].map((personId) => {
    const time = written.get(personId)
    const said = (minutes: number | undefined) =>
      minutes === undefined || minutes === 0 ? '' : formatDuration(minutes, locale)
    const isGuessed = time === undefined && !isClosed && personId === authorId
    // A whole day is no time of work: that is for the person to say.
    const guess = isGuessed && durationMinutes < dayMinutes ? durationMinutes : undefined
    return {
      personId,
      preparation: said(time?.preparationMinutes),
      facilitation: said(time?.facilitationMinutes ?? guess),
      debrief: said(time?.debriefMinutes),
    }
  })
}

function headsText(count: number | null): string {
  return count === null ? '' : String(count)
}

/** The sheet with another length; facilitation that lasted as long goes on lasting as long. */
export function withDuration(form: ClosingForm, duration: string): ClosingForm {
  const before = readDuration(form.duration)
  const isLong = (readDuration(duration) ?? dayMinutes) >= dayMinutes
  const time = form.time.map((line) => {
    const isSame = before !== null && readDuration(line.facilitation) === before
    return isSame && !isLong ? { ...line, facilitation: duration } : line
  })
  return { ...form, duration, time }
}

/** The sheet with another mode; those who came follow it. */
export function withMode(form: ClosingForm, mode: Mode): ClosingForm {
  return { ...form, mode, list: inMode(form.list, mode) }
}

const prefixes: readonly [SessionItem['kind'], RegExp][] = [
  ['action', /^(?:action|à faire|a faire|todo|to do|a)\s*:\s*/i],
  ['decision', /^(?:décision|decision|décidé|d)\s*:\s*/i],
]

/** A line of what was decided, its kind said by a prefix: « action : écrire au rectorat ». */
export function itemLine(typed: string, kind: SessionItem['kind']): ItemLine | null {
  const line = typed.trim()
  const found = prefixes.find(([, prefix]) => prefix.test(line))
  const text = found ? line.replace(found[1], '').trim() : line
  if (text === '') return null
  return { id: newId(), kind: found?.[0] ?? kind, text, ownerId: null, dueOn: '', doneOn: null }
}
