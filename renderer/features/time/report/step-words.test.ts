import { describe, expect, it } from 'vitest'
import { stepSpan, stepTick } from './step-words'

const year = { from: '2026-01-01', to: '2027-01-01' }

describe('the days of a step', () => {
  it.each([
    ['2026-03-01', 'month', '2026-03-01', '2026-04-01'],
    ['2025-12-29', 'week', '2026-01-01', '2026-01-05'],
    ['2026-12-28', 'week', '2026-12-28', '2027-01-01'],
    ['2026-02-28', 'day', '2026-02-28', '2026-03-01'],
    ['2026-01-01', 'year', '2026-01-01', '2027-01-01'],
  ] as const)('from %s, a %s, stay within the period', (startOn, step, from, to) => {
    expect(stepSpan(startOn, step, year)).toEqual({ from, to })
  })
})

it('says the year where one begins', () => {
  expect(stepTick('2026-01-01', 'month', 'en')).toBe('Jan 2026')
  expect(stepTick('2026-03-01', 'month', 'en')).toBe('Mar')
  expect(stepTick('2026-03-01', 'year', 'fr')).toBe('2026')
})
