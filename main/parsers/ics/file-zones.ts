import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { ImportNote } from '../../../preload/contract/calendar'
import { toEpochMs } from '../../rules/recurrence'
import { readRule } from '../../rules/recurrence-rule'
import { nameOf, rawValue } from './property-line'
import type { Component } from './split-components'
import { citedZones, namedZone, representativeZones } from './zone-names'

/** What a TZID stands for in this file. */
export interface FileZone {
  /** The IANA zone to read the wall time in. */
  zone: string
  note: ImportNote | null
  /** True where the zone was found by its offsets alone, or is UTC. */
  isPlaceless: boolean
  /** Set where only the file's own VTIMEZONE knows the instant: milliseconds of a wall time. */
  instantOf: ((local: string) => number) | null
}

/** Makes of the VTIMEZONEs of a file a look-up from TZID to zone; floating time is the workspace's. */
export function fileZones(components: Component[], workspaceZone: string) {
  const definitions = new Map<string, Component>()
  for (const component of components) {
    const tzid = valueOf(component, 'TZID') ?? ''
    if (!definitions.has(tzid)) definitions.set(tzid, component)
  }
  const found = new Map<string, FileZone>()

  return (tzid: string | undefined, day: string): FileZone => {
    const definition = definitions.get(tzid ?? '')
    if (tzid === undefined || (tzid === '' && !definition))
      return own(workspaceZone, 'floatingTime')
    const key = `${tzid}/${day.slice(0, 4)}`
    const known = found.get(key)
    if (known) return known
    const zone = resolve(tzid, definition, day, workspaceZone)
    found.set(key, zone)
    return zone
  }
}

export type ZoneLookUp = ReturnType<typeof fileZones>

function own(zone: string, note: ImportNote | null, isPlaceless = false): FileZone {
  return { zone, note, isPlaceless, instantOf: null }
}

function resolve(
  tzid: string,
  definition: Component | undefined,
  day: string,
  workspaceZone: string,
): FileZone {
  // "EST" in a file is New York more often than the zone of that name, which knows no summer.
  const named = definition && /^[EMH]ST$/i.test(tzid) ? null : namedZone(tzid)
  if (named !== null) return own(named, null, /^(?:Etc\/)?(?:UTC|GMT|Zulu)$/i.test(named))
  const located = namedZone((definition && valueOf(definition, 'X-LIC-LOCATION')) ?? '')
  if (located !== null) return own(located, null)
  const cited = citedZones(tzid)
  const table = definition ? readDefinition(definition) : null
  if (table === null) {
    const [only] = cited.includes(workspaceZone) ? [workspaceZone] : cited
    return only === undefined ? own(workspaceZone, 'zoneUnknown') : own(only, 'zoneGuessed')
  }
  const near = [...cited, workspaceZone].find((zone) => agrees(zone, table, day))
  if (near !== undefined) return own(near, 'zoneGuessed')
  const far =
    fixedOffset(table, day) ?? representativeZones().find((zone) => agrees(zone, table, day))
  if (far !== undefined) return own(far, 'zoneGuessed', true)
  return { ...own(workspaceZone, 'zoneGuessed', true), instantOf: (local) => epochMs(local, table) }
}

const dayMs = 86_400_000

/** Whether a zone's clock and the file's table say the same on every fourth day of a year. */
function agrees(zone: string, table: ICAL.Timezone, day: string): boolean {
  const noon = `${day}T12:00:00`
  const begun = Temporal.Instant.fromEpochMilliseconds(epochMs(noon, table))
  // The cheap question first: most of the hundred zones tried differ on the first day.
  if (begun.toZonedDateTimeISO(zone).toPlainDateTime().toString() !== noon) return false
  return samples(day).every((local) => toEpochMs(local, zone) === epochMs(local, table))
}

/** The table's offset as a zone of its own, such as +11:00, where it keeps the same all year. */
function fixedOffset(table: ICAL.Timezone, day: string): string | undefined {
  const offsets = new Set(
    samples(day).map((local) => Date.parse(`${local}Z`) - epochMs(local, table)),
  )
  const [offset = 0] = offsets
  if (offsets.size > 1 || offset % 60_000 !== 0) return undefined
  if (offset === 0) return 'UTC'
  const clock = new Date(Math.abs(offset)).toISOString().slice(11, 16)
  return `${offset < 0 ? '-' : '+'}${clock}`
}

function samples(day: string): string[] {
  const firstMs = Date.parse(`${day}T12:00Z`)
  return Array.from({ length: 92 }, (_, index) =>
    new Date(firstMs + index * 4 * dayMs).toISOString().slice(0, 19),
  )
}

function epochMs(local: string, table: ICAL.Timezone): number {
  const time = ICAL.Time.fromDateTimeString(local)
  time.zone = table
  return time.toUnixTime() * 1000
}

/** The file's own VTIMEZONE; null where it is empty, broken, or repeats in a way that might not end. */
function readDefinition(definition: Component): ICAL.Timezone | null {
  const isBounded = definition.lines.every((line) => nameOf(line) !== 'RRULE' || isYearly(line))
  if (!isBounded || !definition.lines.some((line) => nameOf(line) === 'TZOFFSETTO')) return null
  try {
    const text = ['BEGIN:VTIMEZONE', ...definition.lines, 'END:VTIMEZONE'].join('\r\n')
    const table = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))
    return Number.isFinite(epochMs('2026-01-01T00:00:00', table)) ? table : null
  } catch {
    return null
  }
}

function isYearly(line: string): boolean {
  const rule = rawValue(line)
    .toUpperCase()
    .replaceAll(/;?(?:BYHOUR|BYMINUTE|BYSECOND|UNTIL)=[^;]*/g, '')
  const parts = readRule(rule)
  return typeof parts === 'object' && parts.freq === 'YEARLY'
}

function valueOf({ lines }: Component, name: string): string | undefined {
  const line = lines.find((one) => nameOf(one) === name)
  return line === undefined
    ? undefined
    : rawValue(line)
        .replaceAll(/\\([,;\\])/g, '$1')
        .trim()
}
