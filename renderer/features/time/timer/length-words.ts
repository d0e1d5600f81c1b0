import { formatHours } from '../../../text/dates'

/** A length as people say it: 40 s, 45 min, 1 h 20; seconds count below a minute alone. */
export function lengthWords(seconds: number): string {
  return seconds < 60 ? `${seconds}\u00A0s` : formatHours(Math.floor(seconds / 60))
}
