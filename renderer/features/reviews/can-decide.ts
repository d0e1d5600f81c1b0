import type { Review } from '../../../preload/contract/reviews'

/** Whether a statement waits for a decision: submitted or amended, in its latest version. */
export function isWaiting({ state, isLatest, decision }: Review): boolean {
  return isLatest && decision === null && (state === 'submitted' || state === 'amended')
}

/** Whether what was decided can be decided otherwise: nothing was submitted since. */
export function canRevise({ isLatest, decision, isNewKey }: Review): boolean {
  return isLatest && decision !== null && !isNewKey
}

/** Whether it can be decided at once: its key is known too. */
export function canDecide(review: Review): boolean {
  return isWaiting(review) && !review.isNewKey
}
