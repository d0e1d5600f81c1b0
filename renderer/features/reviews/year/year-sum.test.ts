import { describe, expect, it } from 'vitest'
import type { YearlyRow } from '../../../../preload/contract/reviews'
import { sumOf } from './year-sum'

const row = (months: number[], plannedMinutes: number | null): YearlyRow => ({
  personId: '',
  personName: '',
  community: '',
  total: {
    facilitation: months.reduce((all, one) => all + one, 0),
    administrative: 10,
    voluntary: 3,
  },
  plannedMinutes,
  months,
  approvedSeconds: 5,
  statementCount: 2,
})

describe('the sum of a year', () => {
  it('adds months up, and plans only where there are some', () => {
    const january = [60, ...Array.from({ length: 11 }, () => 0)]
    const december = [...Array.from({ length: 11 }, () => 0), 30]
    expect(sumOf([row(january, 100), row(december, null)])).toEqual({
      months: [60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30],
      seconds: 110,
      approvedSeconds: 10,
      plannedMinutes: 100,
      statementCount: 4,
    })
    expect(sumOf([row(january, null)]).plannedMinutes).toBeNull()
    expect(sumOf([]).seconds).toBe(0)
  })
})
