import type { ImportNote } from '../../../preload/contract/calendar'
import type { Schedule } from '../../../preload/contract/rituals'
import {
  epochMsOf,
  type DateProblem,
  durationMinutes,
  localIn,
  readDate,
  type ZonedStart,
} from './event-dates'
import { readEventRule } from './event-rule'
import { type EventText, readEventText, textOf } from './event-text'
import type { ZoneLookUp } from './file-zones'
import { nameOf, rawValue } from './property-line'
import { Refusal } from './refusal'
import type { Component } from './split-components'

/** One VEVENT on its own, before overrides are laid over it. */
export interface SingleEvent {
  uid: string
  sequence: number
  isCancelled: boolean
  text: EventText
  schedule: Schedule
  notes: ImportNote[]
}

/** The lines of a component by property name, in their order. */
export type Lines = Map<string, string[]>

const maxMinutes = 60 * 24 * 60

export function linesByName({ lines }: Component): Lines {
  return Map.groupBy(lines, (line) => nameOf(line))
}

export function firstValue(lines: Lines, name: string): string {
  return rawValue(lines.get(name)?.[0] ?? '').trim()
}

/** Reads an event; throws a {@link Refusal} where it has no start, length or rule that Veillée can keep. */
export function readEvent(
  component: Component,
  lines: Lines,
  zones: ZoneLookUp,
  workspaceZone: string,
): SingleEvent {
  if (!component.isClosed) throw new Refusal('malformed', component.lines.at(-1) ?? 'BEGIN:VEVENT')
  const written = readStart(lines, zones)
  const minutes = readLength(lines, written, zones)
  const start = placed(written, lines, workspaceZone)
  const [startOn = '', startTime = null] = start.local.split('T')
  const at = { startOn, startTime, timeZone: start.zone }
  const [ruleLine] = lines.get('RRULE') ?? []
  const text = readEventText(lines)
  const sequence = Number(firstValue(lines, 'SEQUENCE'))
  return {
    uid: textOf(lines, 'UID').trim(),
    sequence: Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31 ? sequence : 0,
    isCancelled: /^CANCELLED$/i.test(firstValue(lines, 'STATUS')),
    text,
    schedule: {
      ...at,
      rrule: ruleLine === undefined ? null : readEventRule(ruleLine, at),
      durationMinutes: Math.min(minutes, maxMinutes),
    },
    notes: [
      ...(start.note === null ? [] : [start.note]),
      ...(minutes > maxMinutes ? (['durationCapped'] as const) : []),
      ...(component.hasAlarms ? (['alarmsIgnored'] as const) : []),
      ...(component.hasAttendees ? (['attendeesIgnored'] as const) : []),
      ...text.notes,
    ],
  }
}

function readStart(lines: Lines, zones: ZoneLookUp): ZonedStart {
  const [source] = lines.get('DTSTART') ?? []
  if (source === undefined)
    throw new Refusal('missingStart', lines.get('SUMMARY')?.[0] ?? 'BEGIN:VEVENT')
  return dateOrRefusal(readDate(source, zones), source)
}

export function dateOrRefusal(date: ZonedStart | DateProblem, source: string): ZonedStart {
  if (typeof date !== 'string') return date
  throw new Refusal(date === 'outOfRange' ? 'outOfRange' : 'invalidStart', source)
}

/** A single event without a place is one moment: said in the workspace's zone, where it will be read. */
function placed(start: ZonedStart, lines: Lines, workspaceZone: string): ZonedStart {
  const isSingle = !lines.has('RRULE') && !lines.has('RDATE')
  return isSingle && start.isPlaceless
    ? { ...start, local: localIn(start, workspaceZone), zone: workspaceZone }
    : start
}

/** Minutes from DTSTART to DTEND, or of DURATION; without either, a day or nothing (RFC 5545 §3.6.1). */
export function readLength(lines: Lines, start: ZonedStart, zones: ZoneLookUp): number {
  const isAllDay = start.local.length === 10
  const [endLine] = lines.get('DTEND') ?? []
  const [durationLine] = lines.get('DURATION') ?? []
  const source = endLine ?? durationLine
  if (source === undefined) return isAllDay ? 1440 : 0
  const minutes =
    endLine === undefined
      ? durationMinutes(rawValue(source))
      : minutesTo(start, readDate(source, zones))
  const hasEnd = minutes !== null && minutes >= 0 && minutes < 130 * 366 * 1440
  if (!hasEnd) throw new Refusal('invalidDuration', source)
  return isAllDay ? Math.max(1440, Math.ceil(minutes / 1440) * 1440) : minutes
}

function minutesTo(start: ZonedStart, end: ZonedStart | DateProblem): number | null {
  if (typeof end === 'string') return null
  if (start.local.length === 10) {
    const days =
      Date.parse(`${end.local.slice(0, 10)}T00:00Z`) - Date.parse(`${start.local}T00:00Z`)
    return days / 60_000 + (end.local.length > 10 && !end.local.endsWith('T00:00') ? 1440 : 0)
  }
  // A day alone as the end of a timed event is that day's midnight where the event begins.
  const endMs = end.local.length === 10 ? epochMsOf({ ...end, zone: start.zone }) : epochMsOf(end)
  return Math.round((endMs - epochMsOf(start)) / 60_000)
}
