import type { Rounding } from '../../preload/contract/time-shapes'

/** Seconds somebody spent on a day. */
export interface DaySeconds {
  personId: string
  day: string
  seconds: number
}

export interface RoundedTime {
  /** By entry; null where only whole days are rounded. */
  entries: (number | null)[]
  /** By day, in the order given; null where entries are rounded and nobody gave them. */
  days: (number | null)[]
  total: number | null
}

/** Seconds rounded to a step in minutes: halves to nearest go up; no step leaves them exact. */
export function roundSeconds(seconds: number, { minutes, way }: Rounding): number {
  if (minutes === 0) return seconds
  const step = minutes * 60
  const steps = seconds / step
  if (way === 'up') return Math.ceil(steps) * step
  if (way === 'down') return Math.floor(steps) * step
  return Math.floor(steps + 0.5) * step
}

/**
 * What goes out, rounded by a profile beside the exact seconds. Entry by entry, what an entry gains
 * or loses counts on the day it began; day by day, entries stay as they are and only the totals of
 * the days of each person are rounded. The total is always the sum of the days.
 */
export function roundTime(
  entries: readonly DaySeconds[],
  days: readonly DaySeconds[],
  profile: Rounding,
): RoundedTime {
  if (profile.minutes === 0 || profile.of === 'day') {
    const rounded = days.map(({ seconds }) => roundSeconds(seconds, profile))
    const kept = entries.map(({ seconds }) => (profile.minutes === 0 ? seconds : null))
    return { entries: kept, days: rounded, total: sum(rounded) }
  }
  const spent = sum(days.map(({ seconds }) => seconds))
  const rounded = entries.map(({ seconds }) => roundSeconds(seconds, profile))
  if (entries.length === 0 && spent > 0)
    return { entries: [], days: days.map(() => null), total: null }
  const gained = new Map<string, number>()
  entries.forEach((entry, index) => {
    const difference = (rounded[index] ?? 0) - entry.seconds
    gained.set(keyOf(entry), (gained.get(keyOf(entry)) ?? 0) + difference)
  })
  const byDay = days.map((day) => day.seconds + (gained.get(keyOf(day)) ?? 0))
  return { entries: rounded, days: byDay, total: sum(byDay) }
}

function keyOf({ personId, day }: DaySeconds): string {
  return `${day} ${personId}`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
