import { describe, expect, it } from 'vitest'
import { readDay, typedDay } from './typed-day'

describe('a day as people type it', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['1/2/2027', '2027-02-01'],
    ['24.11.26', '2026-11-24'],
    ['24-11-2026', '2026-11-24'],
    ['24 11 2026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['19/11', '2026-11-19'],
    ['3/3', '2027-03-03'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, '2026-11-19')).toBe(day)
  })

  it.each(['', '31/02/2026', '29/02/2027', '13/13/2026', 'demain', '24', '2026-13-01'])(
    '%j is none',
    (typed) => {
      expect(readDay(typed, '2026-11-19')).toBeNull()
    },
  )

  it('is shown as it would be typed', () => {
    expect(typedDay('2026-11-24')).toBe('24/11/2026')
    expect(typedDay('24/1')).toBe('24/1')
  })
})
