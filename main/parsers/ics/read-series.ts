import { createHash } from 'node:crypto'
import type { ImportNote } from '../../../preload/contract/calendar'
import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import { nextStarts } from '../../rules/recurrence'
import type { ZoneLookUp } from './file-zones'
import { readExceptions, untouched } from './event-exceptions'
import { changesNothing, readOverride } from './overrides'
import { linesByName, readEvent, type SingleEvent } from './read-event'
import { Refusal } from './refusal'
import type { Component } from './split-components'

/** What the events of a file are read with. */
export interface Reading {
  zones: ZoneLookUp
  workspaceZone: string
  /** Notes that hold for the whole file. */
  notes: ImportNote[]
}

/** A series as read, and the parts of it that could not be. */
export interface ReadSeries {
  event: CalendarEvent
  notes: ImportNote[]
  badParts: Pick<Refusal, 'reason' | 'detail'>[]
}

/** Reads one series with its EXDATEs, RDATEs and overrides; throws a {@link Refusal} for the whole. */
export function readSeries(
  master: Component,
  overrides: Component[],
  reading: Reading,
): ReadSeries {
  const lines = linesByName(master)
  const single = readEvent(master, lines, reading.zones, reading.workspaceZone)
  const { byStart, badParts, notes } = readExceptions(single, lines, reading.zones)
  for (const source of [...(lines.get('EXRULE') ?? []), ...(lines.get('RRULE') ?? []).slice(1)]) {
    badParts.push({ reason: 'invalidRule', detail: source })
  }
  for (const component of overrides) {
    const override = attempt(() => readOverride(single, component, reading.zones), badParts)
    if (override === null) continue
    layOver(byStart, override.exception)
    notes.push(...override.notes)
  }
  if (single.isCancelled) cancelWhole(single, byStart)
  const { title, purpose, place, link } = single.text
  const event = {
    uid: single.uid === '' ? derivedUid(master) : single.uid,
    sequence: single.sequence,
    title,
    purpose,
    place,
    link,
    schedule: single.schedule,
    exceptions: [...byStart.values()].toSorted(byOriginalStart),
  }
  if (!hasOccurrence(event)) throw new Refusal('noOccurrence', lines.get('RRULE')?.[0] ?? 'EXDATE')
  return { event, notes: [...single.notes, ...notes], badParts }
}

function attempt<T>(read: () => T, badParts: ReadSeries['badParts']): T | null {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    badParts.push({ reason: error.reason, detail: error.detail })
    return null
  }
}

/** An override wins over an EXDATE of the same start, and keeps an RDATE an extra date. */
function layOver(byStart: Map<string, CalendarException>, override: CalendarException): void {
  const before = byStart.get(override.originalStart)
  const isKnown = before?.isExtra === true
  if (override.state === 'cancelled' && override.isExtra && !isKnown) return
  const exception = { ...override, isExtra: override.isExtra || isKnown }
  if (changesNothing(exception)) byStart.delete(exception.originalStart)
  else byStart.set(exception.originalStart, exception)
}

/** A single event that is called off stays to be seen; a whole series called off gives no date. */
function cancelWhole({ schedule }: SingleEvent, byStart: Map<string, CalendarException>): void {
  if (schedule.rrule !== null || byStart.size > 0)
    throw new Refusal('noOccurrence', 'STATUS:CANCELLED')
  const [start = ''] = nextStarts(schedule, schedule.startOn, 1)
  byStart.set(start, { ...untouched(start), state: 'cancelled' })
}

/** Whether any date is left once the excluded ones are gone. */
function hasOccurrence({ schedule, exceptions }: CalendarEvent): boolean {
  const excluded = new Set(
    exceptions.filter(({ state }) => state === 'excluded').map((one) => one.originalStart),
  )
  if (excluded.size === 0 || exceptions.length > excluded.size) return true
  const starts = nextStarts(schedule, schedule.startOn, excluded.size + 1)
  return starts.some((start) => !excluded.has(start))
}

/** Stable for the same content, so that importing the file again finds the same event. */
function derivedUid({ lines }: Component): string {
  return `no-uid-${createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32)}`
}

function byOriginalStart(one: CalendarException, other: CalendarException): number {
  return one.originalStart < other.originalStart ? -1 : 1
}
