import { describe, expect, it } from 'vitest'
import type { Review } from '../../../preload/contract/reviews'
import { canDecide, canRevise, isWaiting } from './can-decide'

const submitted = { state: 'submitted', isLatest: true, decision: null, isNewKey: false } as Review

describe('what can be decided', () => {
  it.each([
    [{}, true, true],
    [{ state: 'amended' }, true, true],
    [{ isNewKey: true }, true, false],
    [{ isLatest: false }, false, false],
    [{ state: 'approved' }, false, false],
    [{ state: 'returned' }, false, false],
  ] as const)('with %j waits: %s, can be decided: %s', (changes, waits, can) => {
    const review: Review = { ...submitted, ...changes }
    expect([isWaiting(review), canDecide(review)]).toEqual([waits, can])
  })

  it('goes back on the decision upon the latest version alone, by a key that is known', () => {
    const decided = { ...submitted, state: 'approved', decision: {} } as Review
    expect(canRevise(decided)).toBe(true)
    expect(canRevise(submitted)).toBe(false)
    expect(canRevise({ ...decided, isLatest: false })).toBe(false)
    expect(canRevise({ ...decided, isNewKey: true })).toBe(false)
  })
})
