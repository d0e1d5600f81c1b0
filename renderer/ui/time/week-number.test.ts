import { describe, expect, it } from 'vitest'
import { weekNumber } from './week-number'

describe('the number of a week', () => {
  it.each([
    ['2026-11-16', 47],
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2027-01-01', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2024-12-30', 1],
  ])('of %s is %i', (day, number) => {
    expect(weekNumber(day)).toBe(number)
  })
})
