import { describe, expect, it } from 'vitest'
import { clockHours } from './clock-hours'

describe('hours of a statement', () => {
  it.each([
    [0, '0:00'],
    [4800, '1:20'],
    [59, '0:00:59'],
    [2537, '0:42:17'],
    [360_000, '100:00'],
  ])('says %i seconds as %s, never rounded', (seconds, words) => {
    expect(clockHours(seconds)).toBe(words)
  })
})
