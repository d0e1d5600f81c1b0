import { addDays, dayNumber } from '../../preload/rules/local-day'

/** What a letter of engagement says over its days. */
export interface PlannedTime {
  fromOn: string
  /** Inclusive; null while it lasts. */
  toOn: string | null
  per: 'week' | 'year'
  minutes: number
}

/** The engagement of one person that holds on a day: of several, the one begun last. */
export function engagementOn<T extends PlannedTime>(
  engagements: readonly T[],
  day: string,
): T | undefined {
  let holding: T | undefined
  for (const one of engagements) {
    const isCovering = one.fromOn <= day && (one.toOn === null || day <= one.toOn)
    if (isCovering && (!holding || one.fromOn >= holding.fromOn)) holding = one
  }
  return holding
}

/**
 * The minutes that the engagements of one person plan from a day to another (exclusive): each day
 * a seventh of its week, or its share of its year of 365 or 366 days. Null where none holds.
 */
export function plannedMinutesOf(
  engagements: readonly PlannedTime[],
  from: string,
  to: string,
): number | null {
  if (engagements.length === 0) return null
  // Days are counted before they are divided, so that whole weeks and years come out whole.
  const days = new Map<string, { minutes: number; outOf: number; count: number }>()
  for (let day = from; day < to; day = addDays(day, 1)) {
    const holding = engagementOn(engagements, day)
    if (!holding) continue
    const outOf = holding.per === 'week' ? 7 : daysOfYear(Number(day.slice(0, 4)))
    const key = `${holding.minutes} ${outOf}`
    const known = days.get(key)
    if (known) known.count += 1
    else days.set(key, { minutes: holding.minutes, outOf, count: 1 })
  }
  if (days.size === 0) return null
  return [...days.values()].reduce(
    (sum, { minutes, outOf, count }) => sum + (minutes * count) / outOf,
    0,
  )
}

function daysOfYear(year: number): number {
  const first = (of: number) => dayNumber(`${String(of).padStart(4, '0')}-01-01`)
  return year >= 9999 ? 365 : first(year + 1) - first(year)
}
