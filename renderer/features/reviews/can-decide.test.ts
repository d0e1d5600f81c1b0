import { describe, expect, it } from 'vitest'
import type { Review } from '../../../preload/contract/statements'
import { canDecide, isWaiting } from './can-decide'

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
})
