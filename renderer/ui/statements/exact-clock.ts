import { clockWords } from '../time/clock-words'

/** Seconds as a statement says them, 15:20 or 0:42:17: to the second, since what is signed is exact. */
export function exactClock(seconds: number): string {
  return clockWords(seconds, true)
}
