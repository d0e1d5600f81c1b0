import { addDays, dayNumber, mondayOf } from '../../../preload/rules/local-day'

/** The number of a week by ISO 8601: the first one holds the first Thursday of its year. */
export function weekNumber(day: string): number {
  const thursday = addDays(mondayOf(day), 3)
  const firstOn = `${thursday.slice(0, 4)}-01-01`
  return Math.floor((dayNumber(thursday) - dayNumber(firstOn)) / 7) + 1
}
