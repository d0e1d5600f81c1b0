import { expect, it } from 'vitest'
import { regularityOf } from './regularity'

it.each([
  ['nothing due', [], { held: 0, cancelled: 0, unsaid: 0, due: 0, ratio: null }],
  ['all held', ['held', 'held'], { held: 2, cancelled: 0, unsaid: 0, due: 2, ratio: 1 }],
  [
    'a cancelled date, which was due',
    ['held', 'cancelled', 'held', 'held'],
    { held: 3, cancelled: 1, unsaid: 0, due: 4, ratio: 0.75 },
  ],
  [
    'a date nobody spoke of, which was due too',
    ['held', 'planned'],
    { held: 1, cancelled: 0, unsaid: 1, due: 2, ratio: 0.5 },
  ],
] as const)('regularity with %s', (_what, states, expected) => {
  expect(regularityOf(states)).toEqual(expected)
})
