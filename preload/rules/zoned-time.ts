const formats = new Map<string, Intl.DateTimeFormat>()
const dayMs = 86_400_000

/** The wall time of an instant in a zone, YYYY-MM-DDTHH:MM, with seconds only where there are some. */
export function wallTimeAt(instant: string, timeZone: string): string {
  const wall = new Date(floatingMs(Date.parse(instant), timeZone)).toISOString()
  return wall.slice(17, 19) === '00' ? wall.slice(0, 16) : wall.slice(0, 19)
}

/**
 * The instant of a wall time in a zone, ISO 8601 in UTC. A time that a clock change skips is read
 * with the offset before it, a time it repeats is the first, as Temporal does ("compatible").
 */
export function instantAt(wall: string, timeZone: string): string {
  const floating = Date.parse(`${wall}Z`)
  const offsetAt = (milliseconds: number) => floatingMs(milliseconds, timeZone) - milliseconds
  const before = floating - offsetAt(floating - dayMs)
  const after = floating - offsetAt(floating + dayMs)
  const isReal = (milliseconds: number) => floatingMs(milliseconds, timeZone) === floating
  return new Date(isReal(before) || !isReal(after) ? before : after).toISOString()
}

/** What a clock of the zone shows, as milliseconds since 1970 without any zone. */
function floatingMs(milliseconds: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  // Years beyond four digits are none that a calendar here reaches.
  const shown = format.format(milliseconds).replace(' ', 'T')
  return Date.parse(`${shown}Z`) + (((milliseconds % 1000) + 1000) % 1000)
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedish dates are ISO 8601.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}
