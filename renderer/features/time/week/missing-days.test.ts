import { describe, expect, it } from 'vitest'
import { missingDays } from './missing-days'

const days = [16, 17, 18, 19, 20, 21, 22].map((date) => `2026-11-${date}`)
const totals = [3600, 0, 0, 0, 0, 0, 0]

describe('days that nobody filled', () => {
  it('are weekdays until today, without time and not confirmed as zero', () => {
    expect(missingDays(days, totals, ['2026-11-17'], '2026-11-19')).toEqual([
      '2026-11-18',
      '2026-11-19',
    ])
  })

  it('leave weekends and days to come alone', () => {
    expect(missingDays(days, totals, [], '2026-11-15')).toEqual([])
    expect(missingDays(days, totals, [], '2026-12-31')).toEqual(days.slice(1, 5))
  })
})
