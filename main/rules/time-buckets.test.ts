import { describe, expect, it } from 'vitest'
import { bucketsOf, forecastOf } from './time-buckets'

describe('the buckets of a period', () => {
  it('begin on Mondays, and hold only the days asked for', () => {
    expect(bucketsOf('2026-03-11', '2026-03-17', 'week')).toEqual([
      { startOn: '2026-03-09', from: '2026-03-11', to: '2026-03-16' },
      { startOn: '2026-03-16', from: '2026-03-16', to: '2026-03-17' },
    ])
  })

  it('leave no day out: months of any length, years, days', () => {
    for (const size of ['day', 'week', 'month', 'year'] as const) {
      const buckets = bucketsOf('2027-12-30', '2029-01-02', size)
      expect(buckets[0]?.from).toBe('2027-12-30')
      expect(buckets.at(-1)?.to).toBe('2029-01-02')
      for (const [index, bucket] of buckets.slice(1).entries())
        expect(bucket.from).toBe(buckets[index]?.to)
    }
    expect(bucketsOf('2026-01-01', '2027-01-01', 'month')).toHaveLength(12)
    expect(bucketsOf('2026-01-01', '2026-01-01', 'day')).toEqual([])
  })

  it('end with the last year there is', () => {
    expect(bucketsOf('9999-12-25', '9999-12-31', 'week')).toHaveLength(2)
  })
})

describe('the forecast', () => {
  const march = { from: '2026-03-01', to: '2026-04-01' }
  it.each([
    ['2026-03-01', 31_000],
    ['2026-03-10', 3100],
    ['2026-03-31', 1000],
    ['2026-04-01', null],
    ['2026-02-28', null],
  ])('on %s is %s', (today, expected) => {
    expect(forecastOf(1000, { ...march, today })).toBe(expected)
  })
})
