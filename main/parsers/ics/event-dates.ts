import type { ImportNote } from '../../../preload/contract/calendar'
import { toEpochMs, toWallTime } from '../../rules/recurrence'
import { type DateValue, isInRange, localStart, readDateValue } from './date-value'
import type { ZoneLookUp } from './file-zones'
import { rawValue, readLine } from './property-line'

/** A date of an event once its zone is known. */
export interface ZonedStart {
  /** YYYY-MM-DD, or wall time in `zone`. */
  local: string
  zone: string
  /** True where the zone names no place: UTC, or one found by its offsets alone. */
  isPlaceless: boolean
  note: ImportNote | null
}

/** A start of an RDATE, with the length its PERIOD gives. */
export interface PeriodStart {
  start: ZonedStart
  durationMinutes: number | null
}

export type DateProblem = 'invalid' | 'outOfRange'

/** The first date of a line; a word says why there is none. */
export function readDate(source: string, zones: ZoneLookUp): ZonedStart | DateProblem {
  const line = readLine(source)
  const [value] = line?.values ?? []
  if (!line || typeof value !== 'string' || hasOffset(source)) return 'invalid'
  return zoned(value, line.params['tzid'], zones)
}

/** Every date of an EXDATE or RDATE line; empty values, which some programs write, are no dates. */
export function readDates(source: string, zones: ZoneLookUp): (PeriodStart | DateProblem)[] {
  if (rawValue(source).trim() === '') return []
  const line = readLine(source)
  if (!line || hasOffset(source) || /;VALUE=TIME\b/i.test(source)) return ['invalid']
  return line.values.map((value) => {
    const [begin, end] = typeof value === 'string' ? [value, null] : value
    const start = zoned(begin, line.params['tzid'], zones)
    if (typeof start === 'string') return start
    const minutes = end === null ? null : periodMinutes(start, end, line.params['tzid'], zones)
    return minutes === 'invalid' ? 'invalid' : { start, durationMinutes: minutes }
  })
}

/** The same moment as wall time in another zone; a day stays the same day everywhere. */
export function localIn({ local, zone }: ZonedStart, otherZone: string): string {
  if (local.length === 10 || zone === otherZone) return local
  return toWallTime(new Date(toEpochMs(local, zone)).toISOString(), otherZone)
}

export function epochMsOf({ local, zone }: ZonedStart): number {
  return toEpochMs(local, zone)
}

function zoned(
  value: string,
  tzid: string | undefined,
  zones: ZoneLookUp,
): ZonedStart | DateProblem {
  const date = readDateValue(value)
  if (date === null) return 'invalid'
  if (!isInRange(date.day)) return 'outOfRange'
  return inZone(date, tzid, zones)
}

function inZone(
  { day, time, isUtc }: DateValue,
  tzid: string | undefined,
  zones: ZoneLookUp,
): ZonedStart {
  const local = localStart(day, time)
  if (isUtc) return { local, zone: 'UTC', isPlaceless: true, note: null }
  const { zone, note, isPlaceless, instantOf } = zones(time === null ? undefined : tzid, day)
  if (time === null) return { local, zone, isPlaceless: false, note: null }
  if (instantOf === null) return { local, zone, isPlaceless, note }
  const instant = new Date(instantOf(`${day}T${time}`)).toISOString()
  return { local: toWallTime(instant, zone), zone, isPlaceless, note }
}

function periodMinutes(
  start: ZonedStart,
  end: string,
  tzid: string | undefined,
  zones: ZoneLookUp,
): number | 'invalid' {
  const minutes = end.startsWith('P')
    ? durationMinutes(end)
    : minutesUntil(start, zoned(end, tzid, zones))
  return minutes === null || minutes < 0 || minutes > 60 * 1440 ? 'invalid' : minutes
}

function minutesUntil(start: ZonedStart, end: ZonedStart | DateProblem): number | null {
  return typeof end === 'string' ? null : Math.round((epochMsOf(end) - epochMsOf(start)) / 60_000)
}

/** The minutes of a DURATION value, a day being 24 hours; null when it is none. */
export function durationMinutes(value: string): number | null {
  const [whole, sign, weeks, days, hours, minutes, seconds] =
    /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      value.trim().toUpperCase(),
    ) ?? []
  if (whole === undefined || !/\d/.test(whole)) return null
  const [w, d, h, m, s] = [weeks, days, hours, minutes, seconds].map((part) => Number(part ?? 0))
  const total = Math.round(
    (((w ?? 0) * 7 + (d ?? 0)) * 24 + (h ?? 0)) * 60 + (m ?? 0) + (s ?? 0) / 60,
  )
  return sign === '-' ? -total : total
}

/** A numeric offset is no part of iCalendar: dropping it would move the event. */
function hasOffset(source: string): boolean {
  return /\d[+-]\d{2}:?\d{2}(?:,|$)/.test(rawValue(source))
}
