import type { Occurrence } from '../../../preload/contract/calendar'

/** How an occurrence stands at a wall time of the workspace. */
export type Standing = 'past' | 'live' | 'coming' | 'cancelled'

type Span = Pick<Occurrence, 'start' | 'end'>

export function standingAt(
  { start, end, state }: Span & Pick<Occurrence, 'state'>,
  now: string,
): Standing {
  if (state === 'cancelled') return 'cancelled'
  if (asMoment(end) <= now) return 'past'
  return asMoment(start) <= now ? 'live' : 'coming'
}

/** A day alone begins at midnight. */
function asMoment(local: string): string {
  return local.length === 10 ? `${local}T00:00` : local
}

/** Whether something stands on a local day; an end at midnight is of the day before. */
export function isOn({ start, end }: Span, day: string): boolean {
  const startDay = start.slice(0, 10)
  if (startDay === day) return true
  return startDay < day && asMoment(end) > `${day}T00:00`
}

/** Minutes from a wall time until an occurrence ends. */
export function minutesLeft({ end }: Pick<Occurrence, 'end'>, now: string): number {
  const left = Date.parse(`${asMoment(end)}Z`) - Date.parse(`${now}Z`)
  return Math.max(0, Math.ceil(left / 60_000))
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
