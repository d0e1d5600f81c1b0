import { describe, expect, it } from 'vitest'
import { halfHourAt } from './pointed-start'

describe('the half hour under the pointer', () => {
  it.each([
    [0, '00:00'],
    [0.4375, '10:30'],
    [0.4374, '10:00'],
    [0.999, '23:30'],
    [1.2, '23:30'],
    [-0.1, '00:00'],
  ])('at %d of the day is %s', (fraction, expected) => {
    expect(halfHourAt(fraction)).toBe(expected)
  })
})
