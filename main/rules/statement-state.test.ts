import { describe, expect, it } from 'vitest'
import { canSubmit, stateAfter, type StatementEvent } from './statement-state'

const submission = { kind: 'submission' } as const
const approved = { kind: 'decision', decision: 'approved' } as const
const returned = { kind: 'decision', decision: 'returned' } as const

describe('the state of a statement', () => {
  it.each<[StatementEvent[], ReturnType<typeof stateAfter>]>([
    [[], 'draft'],
    [[approved], 'draft'],
    [[submission], 'submitted'],
    [[submission, submission], 'submitted'],
    [[submission, returned], 'returned'],
    [[submission, returned, submission], 'submitted'],
    [[submission, approved], 'approved'],
    [[submission, returned, approved], 'approved'],
    [[submission, approved, submission], 'amended'],
    [[submission, approved, submission, submission], 'amended'],
    [[submission, approved, submission, approved], 'approved'],
    [[submission, approved, submission, returned], 'returned'],
    [[submission, approved, submission, returned, submission], 'amended'],
  ])('after %j is %s', (events, state) => {
    expect(stateAfter(events)).toBe(state)
  })

  it('can be submitted where that says something new', () => {
    expect(canSubmit('draft', false)).toBe(true)
    expect(canSubmit('returned', false)).toBe(true)
    for (const state of ['submitted', 'approved', 'amended'] as const) {
      expect(canSubmit(state, false)).toBe(false)
      expect(canSubmit(state, true)).toBe(true)
    }
  })
})
