import { Temporal } from 'temporal-polyfill'

/** A stretch of time during which a zone keeps one offset from UTC. */
interface Stretch {
  fromMs: number
  /** Exclusive. */
  toMs: number
  offsetMs: number
}

/** Around a change of offset a wall time may not exist or exist twice: Temporal decides there. */
const cautionMs = 26 * 3_600_000
const maxZones = 64
const stretchesByZone = new Map<string, Stretch[]>()

/**
 * The instant of a wall time (a day alone is its midnight), ISO 8601 in UTC. A time that a clock
 * change skips is read with the offset before it, a time it repeats is the first ("compatible").
 */
export function toInstant(localStart: string, timeZone: string): string {
  return new Date(toEpochMs(localStart, timeZone)).toISOString()
}

/** The wall time of an instant in a zone, YYYY-MM-DDTHH:MM, with seconds only where there are some. */
export function toWallTime(instant: string, timeZone: string): string {
  const milliseconds = Date.parse(instant)
  const local = new Date(milliseconds + stretchAt(milliseconds, timeZone).offsetMs).toISOString()
  return local.slice(17, 19) === '00' ? local.slice(0, 16) : local.slice(0, 19)
}

/** As {@link toInstant}, in milliseconds since 1970. */
export function toEpochMs(localStart: string, timeZone: string): number {
  const floatingMs = Date.parse(
    localStart.length === 10 ? `${localStart}T00:00Z` : `${localStart}Z`,
  )
  const { fromMs, toMs, offsetMs } = stretchAt(floatingMs, timeZone)
  const milliseconds = floatingMs - offsetMs
  const isPlain = milliseconds - cautionMs > fromMs && milliseconds + cautionMs < toMs
  return isPlain ? milliseconds : besideChange(localStart, timeZone)
}

function besideChange(localStart: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(localStart).toZonedDateTime(timeZone, {
    disambiguation: 'compatible',
  }).epochMilliseconds
}

function stretchAt(milliseconds: number, timeZone: string): Stretch {
  let stretches = stretchesByZone.get(timeZone)
  if (!stretches) {
    if (stretchesByZone.size >= maxZones) stretchesByZone.clear()
    stretches = []
    stretchesByZone.set(timeZone, stretches)
  }
  const known = stretches.find(({ fromMs, toMs }) => milliseconds >= fromMs && milliseconds < toMs)
  if (known) return known
  const found = findStretch(milliseconds, timeZone)
  stretches.push(found)
  return found
}

function findStretch(milliseconds: number, timeZone: string): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone)
  const after = there.getTimeZoneTransition('next')
  // "previous" is strictly before: from a change itself, one millisecond on finds that change.
  const before = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous')
  return {
    fromMs: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    toMs: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: there.offsetNanoseconds / 1_000_000,
  }
}
