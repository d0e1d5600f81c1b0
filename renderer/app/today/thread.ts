import type { Occurrence } from '../../../preload/contract/calendar'

/** How an occurrence stands at an instant. */
export type Standing = 'past' | 'live' | 'coming' | 'cancelled'

export function standingAt({ startAt, endAt, state }: Occurrence, now: Date): Standing {
  if (state === 'cancelled') return 'cancelled'
  const at = now.toISOString()
  if (endAt <= at) return 'past'
  return startAt <= at ? 'live' : 'coming'
}

/** Minutes until an occurrence ends, rounded up. */
export function minutesLeft({ endAt }: Occurrence, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(endAt) - now.getTime()) / 60_000))
}

/** ISO 8601 week of a local day, Monday first. */
export function isoWeek(day: string): number {
  const date = new Date(`${day}T00:00Z`)
  const weekday = (date.getUTCDay() + 6) % 7
  date.setUTCDate(date.getUTCDate() - weekday + 3)
  const firstThursday = new Date(Date.UTC(date.getUTCFullYear(), 0, 4))
  const shift = (firstThursday.getUTCDay() + 6) % 7
  firstThursday.setUTCDate(firstThursday.getUTCDate() - shift + 3)
  return 1 + Math.round((date.getTime() - firstThursday.getTime()) / (7 * 86_400_000))
}
