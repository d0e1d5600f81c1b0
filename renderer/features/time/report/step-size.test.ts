import { describe, expect, it } from 'vitest'
import { isReadable, usualStep } from './step-size'

describe('what a period is cut in', () => {
  it.each([
    ['2026-11-16', '2026-11-23', 'day'],
    ['2026-10-01', '2026-11-01', 'day'],
    ['2026-09-01', '2027-01-01', 'week'],
    ['2026-01-01', '2027-01-01', 'month'],
    ['2024-01-01', '2027-01-01', 'month'],
    ['2016-01-01', '2027-01-01', 'year'],
  ] as const)('from %s to %s it is the %s', (from, to, step) => {
    expect(usualStep(from, to)).toBe(step)
  })

  it('offers no day by day of a year', () => {
    expect(isReadable('day', '2026-01-01', '2027-01-01')).toBe(false)
    expect(isReadable('week', '2026-01-01', '2027-01-01')).toBe(true)
    expect(isReadable('day', '2026-11-01', '2026-12-01')).toBe(true)
  })
})
