import type { ImportNote } from '../../../preload/contract/calendar'
import type { CalendarException } from '../../rules/calendar-event'
import { localIn, readDate, type ZonedStart } from './event-dates'
import { extraStart, givenStart, isGiven, untouched } from './event-exceptions'
import { readEventText } from './event-text'
import type { ZoneLookUp } from './file-zones'
import {
  dateOrRefusal,
  firstValue,
  type Lines,
  linesByName,
  readLength,
  type SingleEvent,
} from './read-event'
import { Refusal } from './refusal'
import type { Component } from './split-components'

/** A RECURRENCE-ID override as an exception of its series. */
export interface ReadOverride {
  exception: CalendarException
  notes: ImportNote[]
}

/** Reads an override against its series; throws a {@link Refusal} where it cannot be one exception. */
export function readOverride(
  event: SingleEvent,
  component: Component,
  zones: ZoneLookUp,
): ReadOverride {
  const lines = linesByName(component)
  const [idLine = ''] = lines.get('RECURRENCE-ID') ?? []
  if (!component.isClosed) throw new Refusal('malformed', idLine)
  // One exception cannot say what changes for all that follow.
  if (/;RANGE=/i.test(idLine)) throw new Refusal('invalidRule', idLine)
  const id = dateOrRefusal(readDate(idLine, zones), idLine)
  const originalStart = givenStart(event, id) ?? extraStart(event, id)
  const exception = { ...untouched(originalStart), isExtra: !isGiven(event, originalStart) }
  const isCancelled = /^CANCELLED$/i.test(firstValue(lines, 'STATUS'))
  if (isCancelled) return { exception: { ...exception, state: 'cancelled' }, notes: [] }
  const [startLine] = lines.get('DTSTART') ?? []
  if (startLine === undefined) throw new Refusal('missingStart', idLine)
  const start = dateOrRefusal(readDate(startLine, zones), startLine)
  return {
    exception: { ...exception, ...difference(event, lines, start, originalStart, zones) },
    notes: start.note === null ? [] : [start.note],
  }
}

/** What the override says that the series does not. */
function difference(
  { schedule, text }: SingleEvent,
  lines: Lines,
  start: ZonedStart,
  originalStart: string,
  zones: ZoneLookUp,
): Partial<CalendarException> {
  const local = localIn(start, schedule.timeZone)
  const [startOn = null, startTime = null] = local === originalStart ? [] : local.split('T')
  const minutes = Math.min(readLength(lines, start, zones), 60 * 1440)
  const own = readEventText(lines)
  return {
    startOn,
    startTime,
    durationMinutes: minutes === schedule.durationMinutes ? null : minutes,
    title: lines.has('SUMMARY') ? changed(own.title, text.title) : null,
    place: lines.has('LOCATION') ? changed(own.place, text.place) : null,
    link: changed(own.link, text.link),
  }
}

/** What an override leaves empty stays as the series has it. */
function changed(mine: string, theirs: string): string | null {
  return mine === '' || mine === theirs ? null : mine
}

/** True for an override that leaves the occurrence as the rule has it. */
export function changesNothing(exception: CalendarException): boolean {
  const { state, isExtra, startOn, durationMinutes, title, place, link } = exception
  return (
    state === 'planned' &&
    !isExtra &&
    [startOn, durationMinutes, title, place, link].every((one) => one === null)
  )
}
