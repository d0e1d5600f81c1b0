import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../../preload/rules/local-day'
import { daysOf, kindOf, periodAt, stepPeriod, weekOf } from './period'

describe('the period of a statement', () => {
  it.each([
    ['2026-11-16', '2026-11-22', 'week'],
    ['2026-11-01', '2026-11-30', 'month'],
    ['2024-02-01', '2024-02-29', 'month'],
    ['2026-02-01', '2026-02-27', 'other'],
    ['2026-11-17', '2026-11-23', 'other'],
  ] as const)('from %s to %s is of kind %s', (fromOn, toOn, kind) => {
    expect(kindOf({ fromOn, toOn })).toBe(kind)
  })

  it.each([
    ['2026-12-28', { week: 53, year: 2026 }],
    ['2027-01-03', { week: 53, year: 2026 }],
    ['2027-01-04', { week: 1, year: 2027 }],
    ['2024-12-30', { week: 1, year: 2025 }],
    ['2026-11-19', { week: 47, year: 2026 }],
  ])('names the week of %s as ISO 8601 does', (day, week) => {
    expect(weekOf(day)).toEqual(week)
  })

  it('steps over other days without a gap, and comes back', () => {
    assert(
      property(integer({ min: 0, max: 40_000 }), integer({ min: 0, max: 400 }), (start, length) => {
        const period = { fromOn: dayOfNumber(start), toOn: dayOfNumber(start + length) }
        const next = stepPeriod(period, 1)
        expect(daysOf({ fromOn: period.fromOn, toOn: next.fromOn })).toHaveLength(length + 2)
        const isKept = kindOf(period) === kindOf(next)
        expect(isKept ? stepPeriod(next, -1) : period).toEqual(period)
      }),
    )
  })

  it('holds the day it was asked for', () => {
    assert(
      property(integer({ min: 0, max: 40_000 }), (number) => {
        const day = dayOfNumber(number)
        for (const kind of ['week', 'month', 'other'] as const)
          expect(daysOf(periodAt(day, kind))).toContain(day)
      }),
    )
  })
})
