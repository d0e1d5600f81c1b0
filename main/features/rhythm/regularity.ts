import type { Regularity } from '../../../preload/contract/rhythm'
import type { OccurrenceState } from '../../../preload/contract/rituals'

/**
 * Held ÷ due over past dates: a cancelled one counts as due, and so does one of which nobody said
 * what became (PRODUCT.md, « ritual regularity »). Excluded dates are not dates of the ritual.
 */
export function regularityOf(pastStates: readonly OccurrenceState[]): Regularity {
  const count = (state: OccurrenceState) => pastStates.filter((one) => one === state).length
  const [held, cancelled, unsaid] = [count('held'), count('cancelled'), count('planned')]
  const due = held + cancelled + unsaid
  return { held, cancelled, unsaid, due, ratio: due === 0 ? null : held / due }
}
