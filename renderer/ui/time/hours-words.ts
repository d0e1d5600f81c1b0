import { formatHours } from '../../text/dates'

/** Seconds as people say them, 6 h 05; what is no whole minute is left out, as in every list. */
export function hoursWords(seconds: number): string {
  return formatHours(Math.floor(seconds / 60))
}
