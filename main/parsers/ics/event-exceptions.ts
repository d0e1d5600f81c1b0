import type { ImportNote, UnreadableReason } from '../../../preload/contract/calendar'
import type { CalendarException } from '../../rules/calendar-event'
import { addDays } from '../../../preload/rules/local-day'
import { expandStarts } from '../../rules/recurrence'
import { localIn, type PeriodStart, readDates, type ZonedStart } from './event-dates'
import type { ZoneLookUp } from './file-zones'
import type { Lines, SingleEvent } from './read-event'

/** Exceptions of one event, and the lines among them that could not be read. */
export interface ReadExceptions {
  byStart: Map<string, CalendarException>
  badParts: { reason: UnreadableReason; detail: string }[]
  notes: ImportNote[]
}

const maxDates = 2000

/** Reads EXDATE and RDATE as exceptions to the rule of their event. */
export function readExceptions(
  event: SingleEvent,
  lines: Lines,
  zones: ZoneLookUp,
): ReadExceptions {
  const found: ReadExceptions = { byStart: new Map(), badParts: [], notes: [] }
  for (const { start } of datesOf(lines.get('EXDATE'), zones, found)) {
    const originalStart = givenStart(event, start)
    if (originalStart !== null)
      found.byStart.set(originalStart, { ...untouched(originalStart), state: 'excluded' })
  }
  for (const { start, durationMinutes } of datesOf(lines.get('RDATE'), zones, found)) {
    const originalStart = extraStart(event, start)
    const isExtra = !isGiven(event, originalStart)
    const hasOwnLength =
      durationMinutes !== null && durationMinutes !== event.schedule.durationMinutes
    if (!(isExtra || hasOwnLength) || found.byStart.has(originalStart)) continue
    found.byStart.set(originalStart, {
      ...untouched(originalStart),
      isExtra,
      durationMinutes: hasOwnLength ? durationMinutes : null,
    })
  }
  return found
}

/** An exception that changes nothing yet. */
export function untouched(originalStart: string): CalendarException {
  return {
    originalStart,
    state: 'planned',
    isExtra: false,
    reason: '',
    startOn: null,
    startTime: null,
    durationMinutes: null,
    title: null,
    place: null,
    link: null,
  }
}

/** The start of the series that an EXDATE or RECURRENCE-ID means; null when the rule gives none there. */
export function givenStart(event: SingleEvent, start: ZonedStart): string | null {
  const { schedule } = event
  const local = localIn(start, schedule.timeZone)
  if (isGiven(event, local)) return local
  // Some programs write the day alone, or midnight, and mean the occurrence of that day.
  const day = local.slice(0, 10)
  const isDayAlone = local.length === 10 || local.endsWith('T00:00') || schedule.startTime === null
  const ofThatDay = withTime(day, schedule.startTime)
  return isDayAlone && isGiven(event, ofThatDay) ? ofThatDay : null
}

/** Whether the rule, or DTSTART, gives this start. */
export function isGiven({ schedule }: SingleEvent, local: string): boolean {
  const day = local.slice(0, 10)
  return expandStarts(schedule, day, addDays(day, 1)).includes(local)
}

/** A start beside the rule in the form of the series: a day alone takes the time of DTSTART. */
export function extraStart({ schedule }: SingleEvent, start: ZonedStart): string {
  const local = localIn(start, schedule.timeZone)
  return local.length === 10 || schedule.startTime === null
    ? withTime(local.slice(0, 10), schedule.startTime)
    : local
}

function withTime(day: string, time: string | null): string {
  return time === null ? day : `${day}T${time}`
}

function datesOf(
  sources: string[] | undefined,
  zones: ZoneLookUp,
  found: ReadExceptions,
): PeriodStart[] {
  const dates: PeriodStart[] = []
  for (const source of sources ?? []) {
    for (const date of readDates(source, zones)) {
      if (typeof date === 'string') {
        found.badParts.push({
          reason: date === 'outOfRange' ? 'outOfRange' : 'malformed',
          detail: source,
        })
      } else if (dates.length >= maxDates) {
        found.badParts.push({ reason: 'ruleTooDense', detail: source })
        return dates
      } else {
        dates.push(date)
        if (date.start.note !== null && !found.notes.includes(date.start.note))
          found.notes.push(date.start.note)
      }
    }
  }
  return dates
}
