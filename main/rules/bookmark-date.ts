/** Microseconds from 1601, where Chromium counts from, to 1970. */
const chromiumEpoch = 11_644_473_600_000_000
const latest = Date.UTC(2200, 0)

/**
 * The instant of an ADD_DATE: seconds since 1970 as the format has it, or the milli- or
 * microseconds some browsers write, or microseconds since 1601, told apart by their size; or a
 * date. Empty or 0 says nothing (undefined); null where it cannot be read.
 */
export function readBookmarkDate(text: string | undefined): string | null | undefined {
  const said = text?.trim() ?? ''
  if (said === '' || /^0+$/.test(said)) return undefined
  if (/^\d+(\.\d+)?$/.test(said)) return instantOf(millisecondsOf(Number(said)))
  return /^\d{4}-\d{2}-\d{2}/.test(said) ? instantOf(Date.parse(said)) : null
}

function millisecondsOf(count: number): number {
  if (count < 1e11) return count * 1000
  if (count < 1e14) return count
  return (count < chromiumEpoch ? count : count - chromiumEpoch) / 1000
}

function instantOf(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || milliseconds >= latest) return null
  return new Date(Math.trunc(milliseconds)).toISOString()
}
