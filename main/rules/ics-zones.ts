import { tzlib_get_ical_block } from 'timezones-ical-library'

/** The VTIMEZONE of a zone in its short, repeating form; null where none is known. */
export function timeZoneBlock(timeZone: string): string | null {
  if (/^[+-]\d{2}:\d{2}$/.test(timeZone)) return fixedBlock(timeZone)
  const [block] = tzlib_get_ical_block(timeZone)
  return block?.startsWith('BEGIN:VTIMEZONE') === true ? block : null
}

function fixedBlock(offset: string): string {
  const value = offset.replace(':', '')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${offset}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${value}`,
    `TZOFFSETTO:${value}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
}
