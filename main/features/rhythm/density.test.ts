import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../preload/rules/local-day'
import { denseWeeks } from './density'

const weeksOn = ['2026-12-07', '2026-12-14', '2026-12-21']

describe('a dense week', () => {
  it('has more meetings than asked for, from Monday to Sunday', () => {
    const days = ['2026-12-06', '2026-12-07', '2026-12-09', '2026-12-13', '2026-12-14']
    expect(denseWeeks(days, weeksOn, 2)).toEqual([{ weekOn: '2026-12-07', count: 3 }])
    expect(denseWeeks(days, weeksOn, 3)).toEqual([])
  })

  it('counts two meetings of one day as two', () => {
    expect(denseWeeks(['2026-12-21', '2026-12-21'], weeksOn, 1)).toEqual([
      { weekOn: '2026-12-21', count: 2 },
    ])
  })

  it('stays dense with one more meeting', () => {
    const aDay = fc.integer({ min: -7, max: 27 }).map((count) => addDays('2026-12-07', count))
    fc.assert(
      fc.property(fc.array(aDay), aDay, (days, added) => {
        const after = denseWeeks([...days, added], weeksOn, 2).map(({ weekOn }) => weekOn)
        for (const { weekOn } of denseWeeks(days, weeksOn, 2)) expect(after).toContain(weekOn)
      }),
    )
  })
})
