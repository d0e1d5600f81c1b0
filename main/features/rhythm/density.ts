import { mondayOf } from '../../../preload/rules/local-day'

/** The weeks, by their Monday, with more meetings than `atMost`, and how many each. */
export function denseWeeks(
  meetingDays: readonly string[],
  weeksOn: readonly string[],
  atMost: number,
): { weekOn: string; count: number }[] {
  const countByWeek = new Map<string, number>()
  for (const day of meetingDays) {
    const weekOn = mondayOf(day)
    countByWeek.set(weekOn, (countByWeek.get(weekOn) ?? 0) + 1)
  }
  return weeksOn
    .map((weekOn) => ({ weekOn, count: countByWeek.get(weekOn) ?? 0 }))
    .filter(({ count }) => count > atMost)
}
