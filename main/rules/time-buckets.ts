import { addDays, addMonths, dayNumber, mondayOf } from '../../preload/rules/local-day'

export type BucketSize = 'day' | 'week' | 'month' | 'year'

/** The first day of the day, week (from Monday), month or year that a day is in. */
export function bucketStart(day: string, size: BucketSize): string {
  switch (size) {
    case 'day':
      return day
    case 'week':
      return mondayOf(day)
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

/** The first day of the bucket after. */
function nextBucket(start: string, size: BucketSize): string {
  switch (size) {
    case 'day':
      return addDays(start, 1)
    case 'week':
      return addDays(start, 7)
    case 'month':
      return addMonths(start, 1)
    case 'year':
      return addMonths(start, 12)
  }
}

/** The buckets of the days from one to another (exclusive), each with those of its days within. */
export function bucketsOf(
  from: string,
  to: string,
  size: BucketSize,
): { startOn: string; from: string; to: string }[] {
  const buckets = []
  let start = bucketStart(from, size)
  while (start < to) {
    const next = nextBucket(start, size)
    // Beyond the last year that a day can be written in, days no longer sort.
    const end = next > start && next < to ? next : to
    buckets.push({ startOn: start, from: start < from ? from : start, to: end })
    start = next > start ? next : to
  }
  return buckets
}

/**
 * What a period would hold in the end at the pace since its beginning, today counted as a day gone
 * by; null before it begins and once it is over.
 */
export function forecastOf(
  secondsUntilToday: number,
  { from, to, today }: { from: string; to: string; today: string },
): number | null {
  if (today < from || today >= to) return null
  const elapsed = dayNumber(today) - dayNumber(from) + 1
  return Math.round((secondsUntilToday * (dayNumber(to) - dayNumber(from))) / elapsed)
}
