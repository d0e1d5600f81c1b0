import { expect, it } from 'vitest'
import { markState } from './mark-state'

it.each([
  ['planned', '2026-12-01T15:00', '2026-12-01T14:59', 'planned'],
  ['planned', '2026-12-01T15:00', '2026-12-01T15:00', 'unsaid'],
  ['planned', '2026-12-02', '2026-12-01T23:59', 'planned'],
  ['planned', '2026-12-02', '2026-12-02T00:00', 'unsaid'],
  ['held', '2026-12-01T15:00', '2026-12-09T10:00', 'held'],
  ['cancelled', '2026-12-01T15:00', '2026-12-09T10:00', 'cancelled'],
] as const)('a date %s that ends at %s is, at %s, %s', (state, end, now, expected) => {
  expect(markState(state, end, now)).toBe(expected)
})
