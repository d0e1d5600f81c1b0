import ical, { escape, foldLines, ICalCalendarMethod } from 'ical-generator'
import type { CalendarEvent } from './calendar-event'
import { addEvent } from './export-event'
import { timeZoneBlock } from './ics-zones'

/**
 * Events as one iCalendar text (RFC 5545) that Outlook, Google, Apple and Thunderbird accept:
 * METHOD:PUBLISH, zones by name with their VTIMEZONE, DTSTAMP and UNTIL in UTC, absences as
 * EXDATE, lines folded at 75 octets. `writtenAt` is the instant of the export, ISO 8601 in UTC.
 */
export function exportIcs(
  events: readonly CalendarEvent[],
  name: string,
  writtenAt: string,
): string {
  const calendar = ical({
    prodId: { company: 'Veillee', product: 'Veillee', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    // The generator writes a calendar's name as it is given.
    name: escape(name, false),
  })
  // A named calendar zone would take DTSTAMP out of UTC; blocks come for the zones events use.
  calendar.timezone({ name: null, generator: timeZoneBlock })
  for (const event of events) addEvent(calendar, event, writtenAt)
  return `${foldLines(mended(calendar.toString()))}\r\n`
}

/**
 * What the generator gets wrong, put right line by line: a URI is no TEXT and takes no escapes
 * (§3.3.13), a parameter that holds a colon stands in quotation marks (§3.1).
 */
function mended(text: string): string {
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      if (line.startsWith('URL;VALUE=URI:')) return line.replaceAll(/\\([\\;,])/g, '$1')
      return line.replace(/^([A-Z-]+;TZID=)([+-]\d{2}:\d{2}):/, '$1"$2":')
    })
    .join('\r\n')
}
