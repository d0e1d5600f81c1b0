import { dayNumber } from '../../../../preload/rules/local-day'

/** What a period is cut in. */
export const steps = ['day', 'week', 'month', 'year'] as const
export type Step = (typeof steps)[number]

/** The step that leaves a chart readable, and one worth drawing; `to` is exclusive. */
export function usualStep(from: string, to: string): Step {
  const days = dayNumber(to) - dayNumber(from)
  if (days <= 31) return 'day'
  if (days <= 125) return 'week'
  return days <= 366 * 3 ? 'month' : 'year'
}

/** Whether cutting a period in such steps would still leave bars that can be told apart. */
export function isReadable(step: Step, from: string, to: string): boolean {
  const days = dayNumber(to) - dayNumber(from)
  return step !== 'day' || days <= 125
}
