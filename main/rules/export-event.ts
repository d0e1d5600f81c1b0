import { type ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { CalendarEvent, CalendarException } from './calendar-event'
import { isWebAddress } from './calendar-words'
import { addDays } from '../../preload/rules/local-day'
import { toEpochMs, toInstant } from './recurrence'
import { portableRule } from './portable-rule'
import { isAbsent, isBesideRule, isShown, ownStart } from './shown-exceptions'

/** Adds an event to a calendar: the series, and a VEVENT for each occurrence that differs from it. */
export function addEvent(calendar: ICalCalendar, event: CalendarEvent, writtenAt: string): void {
  const exceptions = event.exceptions.filter((exception) => isShown(event, exception))
  const isSingle =
    event.schedule.rrule === null && !exceptions.some((exception) => isBesideRule(event, exception))
  if (isSingle) {
    addSingle(calendar, event, exceptions, writtenAt)
    return
  }
  const lines = recurrenceLines(event, exceptions)
  calendar.createEvent({
    ...written(event, ownStart(event), undefined, writtenAt),
    ...(lines.length === 0 ? {} : { repeating: block(lines) }),
  })
  for (const exception of exceptions) {
    if (!needsOverride(exception)) continue
    const id = dateLine('RECURRENCE-ID', event, exception.originalStart)
    calendar.createEvent({
      ...written(event, exception.originalStart, exception, writtenAt),
      repeating: block([id]),
    })
  }
}

/** A single event has no RECURRENCE-ID: moved, it is written where it went; called off, it says so. */
function addSingle(
  calendar: ICalCalendar,
  event: CalendarEvent,
  exceptions: CalendarException[],
  writtenAt: string,
): void {
  const start = ownStart(event)
  const own = exceptions.find(({ originalStart }) => originalStart === start)
  const isCancelled = own !== undefined && isAbsent(own)
  calendar.createEvent({
    ...written(event, start, isCancelled ? undefined : own, writtenAt),
    ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
  })
}

/** RRULE, one EXDATE for each absence and one RDATE for each extra date; an override needs neither. */
function recurrenceLines(event: CalendarEvent, exceptions: CalendarException[]): string[] {
  const rule = ruleLine(event)
  const absent = exceptions.filter(isAbsent)
  const extra = exceptions.filter(
    (exception) => !isAbsent(exception) && isBesideRule(event, exception),
  )
  return [
    ...(rule === null ? [] : [rule]),
    ...absent.map(({ originalStart }) => dateLine('EXDATE', event, originalStart)),
    ...extra.map(({ originalStart }) => dateLine('RDATE', event, originalStart)),
  ]
}

function needsOverride(exception: CalendarException): boolean {
  const { startOn, durationMinutes, title, place, link } = exception
  return (
    !isAbsent(exception) &&
    [startOn, durationMinutes, title, place, link].some((value) => value !== null)
  )
}

/** UNTIL as an instant at the end of its local day, or as a day for all-day events (RFC 5545 §3.3.10). */
function ruleLine({ schedule }: CalendarEvent): string | null {
  const rule = portableRule(schedule)
  if (rule === null) return null
  if (schedule.startTime === null) return `RRULE:${rule}`
  return `RRULE:${rule.replace(/UNTIL=(\d{4})(\d{2})(\d{2})/, (_found, year, month, day) => {
    const end = toInstant(`${year}-${month}-${day}T23:59:59`, schedule.timeZone)
    return `UNTIL=${compact(end.slice(0, 19))}Z`
  })}`
}

/** A line of one date in the value type and zone of DTSTART, as Apple requires. */
function dateLine(name: string, { schedule }: CalendarEvent, start: string): string {
  if (schedule.startTime === null) return `${name};VALUE=DATE:${compact(start.slice(0, 10))}`
  const time = compact(start.length === 16 ? `${start}:00` : start)
  return isUtc(schedule.timeZone) ? `${name}:${time}Z` : `${name};TZID=${schedule.timeZone}:${time}`
}

/**
 * Raw lines for ical-generator, which writes several as they are and takes a lone one for a rule:
 * a fold, undone before the file is done, makes one line several.
 */
function block(lines: string[]): string {
  const [only, ...others] = lines
  if (others.length > 0 || only === undefined || only.startsWith('RRULE:'))
    return lines.join('\r\n')
  return `${only.slice(0, 10)}\r\n ${only.slice(10)}`
}

/** What a VEVENT says of one occurrence, as its series has it or as an exception changes it. */
function written(
  event: CalendarEvent,
  originalStart: string,
  exception: CalendarException | undefined,
  writtenAt: string,
): ICalEventData {
  const start =
    exception?.startOn == null
      ? originalStart
      : exception.startTime === null
        ? exception.startOn
        : `${exception.startOn}T${exception.startTime}`
  const minutes = exception?.durationMinutes ?? event.schedule.durationMinutes
  const link = exception?.link || event.link
  const hasLink = isWebAddress(link)
  // Outlook and Google show no URL: where there is no place, the address stands for it.
  const place = exception?.place || event.place || (hasLink ? link : '')
  return {
    id: uidText(event.uid),
    sequence: event.sequence,
    stamp: Temporal.Instant.from(writtenAt),
    summary: exception?.title || event.title,
    ...(event.purpose === '' ? {} : { description: event.purpose }),
    ...(place === '' ? {} : { location: place }),
    ...(hasLink ? { url: link } : {}),
    ...(start.length === 10
      ? allDay(start, minutes)
      : timed(start, minutes, event.schedule.timeZone)),
  }
}

/** Several days last to the day after their last (RFC 5545 §3.6.1). */
function allDay(start: string, minutes: number): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const end = addDays(start, Math.max(1, Math.ceil(minutes / 1440)))
  return { start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end), allDay: true }
}

function timed(
  start: string,
  minutes: number,
  timeZone: string,
): Pick<ICalEventData, 'start' | 'end' | 'timezone'> {
  const startMs = toEpochMs(start, timeZone)
  const at = (milliseconds: number) =>
    Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(
      isUtc(timeZone) ? 'UTC' : timeZone,
    )
  return {
    start: at(startMs),
    // An end at the start is no end: an event without one takes no time.
    ...(minutes === 0 ? {} : { end: at(startMs + minutes * 60_000) }),
    timezone: isUtc(timeZone) ? null : timeZone,
  }
}

/** ical-generator writes a UID as it is given; as TEXT it takes escapes. */
function uidText(uid: string): string {
  return uid.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\p{Cc}/gu, '')
}

function isUtc(timeZone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/i.test(timeZone)
}

function compact(local: string): string {
  return local.replaceAll(/[-:]/g, '')
}
