import type { Session, SessionDraft } from '../../../../preload/contract/session-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { formatDuration } from '../../../text/dates'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'
import { sessionSpan } from '../../../ui/sessions/session-span'

type Kept = Omit<SessionDraft, 'startOn' | 'startTime' | 'durationMinutes' | 'agenda' | 'minutes'>

/** A session being written: what may still be wrong is kept as it was typed. */
export interface SessionForm extends Kept {
  startOn: string
  /** As typed: « 14 h ». */
  startTime: string
  /** As typed; null follows from the start and the length. */
  endTime: string | null
  isAllDay: boolean
  /** As typed: « 1 h 30 ». */
  duration: string
}

/** An hour tomorrow afternoon: somewhere to begin from. */
export function emptyForm(today: string, timeZone: string, locale: Locale): SessionForm {
  return {
    kind: 'visio',
    title: '',
    theme: '',
    linkedTo: '',
    mode: 'remote',
    place: '',
    link: '',
    scope: 'national',
    territory: '',
    leadId: null,
    timeZone,
    startOn: addDays(today, 1),
    startTime: '14:00',
    endTime: null,
    isAllDay: false,
    duration: formatDuration(60, locale),
  }
}

export function formOf(session: Session, locale: Locale): SessionForm {
  const { kind, title, theme, linkedTo, mode, place, link, scope, territory, leadId } = session
  const { timeZone, startOn, startTime, durationMinutes } = session
  return {
    kind,
    title,
    theme,
    linkedTo,
    mode,
    place,
    link,
    scope,
    territory,
    leadId,
    timeZone,
    startOn,
    startTime: startTime ?? '',
    endTime: null,
    isAllDay: startTime === null,
    duration: formatDuration(durationMinutes, locale),
  }
}

/** The end a form shows: as typed, or what the start and the length give. */
export function shownEnd({ endTime, startOn, startTime, duration }: SessionForm): string {
  if (endTime !== null) return endTime
  const time = readTime(startTime)
  const durationMinutes = readDuration(duration)
  if (time === null || durationMinutes === null) return ''
  const day = startOn.length === 10 ? startOn : '2000-01-01'
  return sessionSpan({ startOn: day, startTime: time, durationMinutes }).end.slice(11)
}

/** The length follows the end as it is typed, where that end comes after the start. */
export function withEnd(form: SessionForm, endTime: string, locale: Locale): SessionForm {
  const [start, end] = [readTime(form.startTime), readTime(endTime)]
  if (start === null || end === null || end < start) return { ...form, endTime }
  return { ...form, endTime, duration: formatDuration(minutesOf(end) - minutesOf(start), locale) }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}
