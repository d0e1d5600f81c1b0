import type { ReadCalendar, UnreadablePart } from '../../rules/calendar-event'
import { readEventText, textOf } from './event-text'
import { nameOf } from './property-line'
import { firstValue, linesByName } from './read-event'
import { type Reading, readSeries } from './read-series'
import { Refusal, unreadablePart } from './refusal'
import type { Component } from './split-components'

/** Reads the components that share a UID: a series with its overrides, or something that is no event. */
export function readGroup(group: Component[], reading: Reading): ReadCalendar {
  const { master = [], override = [], other = [] } = Object.groupBy(group, roleOf)
  // Where a UID comes twice, the overrides belong to the version that wins.
  const ranked = master.toSorted((one, two) => sequenceOf(two) - sequenceOf(one))
  const parts = [
    ...ranked.map((component, rank) => readMaster(component, rank === 0 ? override : [], reading)),
    ...(master.length === 0 ? override.map((component) => orphan(component)) : []),
    ...other.map((component) => refused('unsupportedComponent', component.kind, component)),
  ]
  return {
    events: parts.flatMap(({ events }) => events),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  }
}

/** The title and UID of a component, as far as they can be read. */
export function headOf(component: Component): { title: string; uid: string } {
  const lines = linesByName(component)
  return { title: readEventText(lines).title, uid: textOf(lines, 'UID').trim() }
}

function roleOf({ kind, lines }: Component): 'master' | 'override' | 'other' {
  if (kind !== 'VEVENT') return 'other'
  return lines.some((line) => nameOf(line) === 'RECURRENCE-ID') ? 'override' : 'master'
}

function sequenceOf(component: Component): number {
  return Number(firstValue(linesByName(component), 'SEQUENCE')) || 0
}

function readMaster(master: Component, overrides: Component[], reading: Reading): ReadCalendar {
  try {
    const { event, notes, badParts } = readSeries(master, overrides, reading)
    const unreadable = badParts.map(({ reason, detail }) => unreadablePart(reason, detail, event))
    return { events: [{ event, notes: [...new Set([...notes, ...reading.notes])] }], unreadable }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.reason, error.detail, master)
    // Whatever else a broken event makes ical.js throw spoils that event alone.
    return refused('malformed', master.lines[0] ?? '', master)
  }
}

function orphan(override: Component): ReadCalendar {
  const line = override.lines.find((one) => nameOf(one) === 'RECURRENCE-ID') ?? ''
  return refused('orphanOverride', line, override)
}

function refused(
  reason: UnreadablePart['reason'],
  detail: string,
  component: Component,
): ReadCalendar {
  return { events: [], unreadable: [unreadablePart(reason, detail, headOf(component))] }
}
