import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdayOf } from '../../preload/rules/local-day'
import { easterSunday, publicHolidays } from './public-holidays'

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('of %i is %s', (year, day) => expect(easterSunday(year)).toBe(day))

  it('is a Sunday from 22 March to 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = easterSunday(year)
        expect(weekdayOf(day)).toBe('SU')
        expect(day >= `${day.slice(0, 4)}-03-22` && day <= `${day.slice(0, 4)}-04-25`).toBe(true)
      }),
    )
  })
})

describe('public holidays', () => {
  it('of France in 2026 are these eleven', () => {
    expect(publicHolidays('france', 2026).map(({ name, on }) => `${on} ${name}`)).toEqual([
      '2026-01-01 newYear',
      '2026-04-06 easterMonday',
      '2026-05-01 labourDay',
      '2026-05-08 victory',
      '2026-05-14 ascension',
      '2026-05-25 whitMonday',
      '2026-07-14 nationalDay',
      '2026-08-15 assumption',
      '2026-11-01 allSaints',
      '2026-11-11 armistice',
      '2026-12-25 christmas',
    ])
  })

  it('of Alsace-Moselle are two more', () => {
    const added = publicHolidays('alsaceMoselle', 2027).filter(
      ({ name }) => name === 'goodFriday' || name === 'secondChristmas',
    )
    expect(added.map(({ on }) => on)).toEqual(['2027-03-26', '2027-12-26'])
    expect(publicHolidays('alsaceMoselle', 2027)).toHaveLength(13)
  })

  it('are none where none are wanted', () => expect(publicHolidays('none', 2026)).toEqual([]))
})
