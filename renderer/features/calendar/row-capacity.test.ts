import { describe, expect, it } from 'vitest'
import { rowCapacity } from './row-capacity'

const fiveWeeks = { from: '2026-10-26', to: '2026-11-30' }
const sixWeeks = { from: '2026-10-26', to: '2026-12-07' }

describe('how much of a day shows in the month', () => {
  it.each([
    [740, fiveWeeks, 3],
    [740, sixWeeks, 2],
    [580, sixWeeks, 1],
    [1200, fiveWeeks, 6],
    [120, sixWeeks, 1],
    [0, sixWeeks, 3],
  ])('in %i pixels', (height, window, expected) => {
    expect(rowCapacity(height, window)).toBe(expected)
  })
})
