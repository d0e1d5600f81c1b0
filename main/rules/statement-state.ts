import type { StatementState } from '../../preload/contract/statements'

type Verdict = 'approved' | 'returned'

/** A submission or a decision of one statement, in the order they came. */
export type StatementEvent = { kind: 'submission' } | { kind: 'decision'; decision: Verdict }

/** What a statement is once something came to pass; after any approval a submission amends it. */
export function stateAfter(events: readonly StatementEvent[]): StatementState {
  let state: StatementState = 'draft'
  let wasApproved = false
  for (const event of events) {
    if (event.kind === 'decision') {
      // Nothing can be decided of what was not submitted.
      if (state === 'draft') continue
      state = event.decision
      if (state === 'approved') wasApproved = true
      continue
    }
    state = wasApproved ? 'amended' : 'submitted'
  }
  return state
}

/** Whether submitting says anything new: an answer to a return does, even with the same lines. */
export function canSubmit(state: StatementState, hasChanged: boolean): boolean {
  return state === 'draft' || state === 'returned' || hasChanged
}
