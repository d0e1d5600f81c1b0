import { toInstant, toWallTime } from './recurrence'

/** A wall time of one zone said in another; a day alone is the same day everywhere. */
export function wallTimeIn(local: string, from: string, to: string): string {
  if (local.length === 10 || from === to) return local
  return toWallTime(toInstant(local, from), to)
}
