import type { Schedule } from '../../preload/contract/rituals'
import { fail } from './failure'
import { checkRule } from './recurrence'

/** The same draft, once its rule is known to be one that expands within bounds. */
export function checkedRule<S extends Schedule>(draft: S): S {
  if (draft.rrule === null) return draft
  const verdict = checkRule(draft.rrule, draft)
  return verdict.ok ? draft : fail('RULE_REFUSED', { reason: verdict.reason })
}
