import { addDays, weekdayOf } from '../../../preload/rules/local-day'

/** Weekdays from one day to another, inclusive, that nothing accounts for: neither time, nor a confirmed zero, nor a holiday. */
export function missingDays(
  fromOn: string,
  toOn: string,
  accounted: ReadonlySet<string>,
): string[] {
  const missing: string[] = []
  for (let day = fromOn; day <= toOn; day = addDays(day, 1)) {
    const weekday = weekdayOf(day)
    if (weekday !== 'SA' && weekday !== 'SU' && !accounted.has(day)) missing.push(day)
  }
  return missing
}
