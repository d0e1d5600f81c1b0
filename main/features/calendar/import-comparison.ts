import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import { placeAndLink, withoutMarkup } from '../../rules/calendar-words'
import { canonicalRule } from '../../rules/portable-rule'
import { toInstant } from '../../rules/recurrence'
import { isAbsent, isBesideRule, isShown, localStart, ownStart } from '../../rules/shown-exceptions'

/** The parts of an event that a person would say have changed. */
export type EventField =
  | 'title'
  | 'purpose'
  | 'place'
  | 'link'
  | 'start'
  | 'recurrence'
  | 'duration'
  | 'exceptions'

/** Whether two events say the same to a calendar, however they are written. */
export function sameEvent(one: CalendarEvent, other: CalendarEvent): boolean {
  return changedFields(one, other).length === 0
}

/**
 * The fields in which two versions of an event differ. A date that is cancelled and one that is
 * excluded are the same absence; that one was held is ours to know and no difference.
 */
export function changedFields(one: CalendarEvent, other: CalendarEvent): EventField[] {
  const [mine, theirs] = [canonical(one), canonical(other)]
  return fields.filter((field) => mine[field] !== theirs[field])
}

const fields = [
  'title',
  'purpose',
  'place',
  'link',
  'start',
  'recurrence',
  'duration',
  'exceptions',
] as const satisfies EventField[]

/** An occurrence as it comes out, whatever is inherited and whatever overridden. */
interface Appearance {
  title: string
  place: string
  link: string
  start: string
  duration: number
}

function canonical(event: CalendarEvent): Record<EventField, string> {
  const shown = event.exceptions.filter((exception) => isShown(event, exception))
  const isSingle = event.schedule.rrule === null && !shown.some((one) => isBesideRule(event, one))
  return isSingle ? canonicalSingle(event, shown) : canonicalSeries(event, shown)
}

/** A single event is the moment it takes place, in whatever zone that is written. */
function canonicalSingle(
  event: CalendarEvent,
  exceptions: CalendarException[],
): Record<EventField, string> {
  const start = ownStart(event)
  const own = exceptions.find(({ originalStart }) => originalStart === start)
  const isCalledOff = own !== undefined && isAbsent(own)
  const shown = appearance(event, start, isCalledOff ? undefined : own)
  const { title, place, link, start: local, duration } = shown
  return {
    title,
    purpose: words(withoutMarkup(event.purpose)),
    place,
    link,
    start: local.length === 10 ? local : toInstant(local, event.schedule.timeZone),
    recurrence: '',
    duration: `${duration}`,
    exceptions: isCalledOff ? 'absent' : '',
  }
}

function canonicalSeries(
  event: CalendarEvent,
  exceptions: CalendarException[],
): Record<EventField, string> {
  const { schedule } = event
  const start = ownStart(event)
  const { title, place, link, duration } = appearance(event, start, undefined)
  return {
    title,
    purpose: words(withoutMarkup(event.purpose)),
    place,
    link,
    start: schedule.startTime === null ? start : `${start} ${canonicalZone(schedule.timeZone)}`,
    recurrence: schedule.rrule === null ? '' : canonicalRule(schedule),
    duration: `${duration}`,
    exceptions: exceptions
      .flatMap((exception) => canonicalException(event, exception))
      .toSorted()
      .join('\n'),
  }
}

function canonicalException(event: CalendarEvent, exception: CalendarException): string[] {
  const { originalStart } = exception
  const isExtra = isBesideRule(event, exception)
  if (isAbsent(exception)) return isExtra ? [] : [`${originalStart} absent`]
  const plain = JSON.stringify(appearance(event, originalStart, undefined))
  const shown = JSON.stringify(appearance(event, originalStart, exception))
  return plain === shown && !isExtra ? [] : [`${originalStart} ${isExtra ? 'extra' : ''} ${shown}`]
}

function appearance(
  event: CalendarEvent,
  originalStart: string,
  exception: CalendarException | undefined,
): Appearance {
  const start =
    exception?.startOn == null ? originalStart : localStart(exception.startOn, exception.startTime)
  const duration = exception?.durationMinutes ?? event.schedule.durationMinutes
  const { place, link } = placeAndLink(
    exception?.place || event.place,
    exception?.link || event.link,
  )
  return {
    title: words(exception?.title || event.title),
    place: words(place),
    link,
    start,
    duration: start.length === 10 ? Math.max(1440, Math.ceil(duration / 1440) * 1440) : duration,
  }
}

/** Spaces do not survive every calendar; words do. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function canonicalZone(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
}
