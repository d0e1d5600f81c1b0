import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../preload/rules/local-day'
import { findHoles, type Hole } from './holes'

const span = { from: '2026-12-07', to: '2027-03-01' }
const never = () => false
const holes = (days: string[], isExcused: (day: string) => boolean = never) =>
  findHoles(days, span, 21, isExcused)

describe('a hole in the rhythm', () => {
  it.each<[string, string[], Hole[]]>([
    [
      'is more days than asked for between two meetings',
      ['2026-12-07', '2026-12-30', '2027-01-20', '2027-02-10', '2027-02-28'],
      [{ afterOn: '2026-12-07', beforeOn: '2026-12-30', days: 22 }],
    ],
    [
      'is not as many days as asked for',
      ['2026-12-07', '2026-12-29', '2027-01-20', '2027-02-10', '2027-02-28'],
      [],
    ],
    [
      'is measured whole where it began before the view',
      ['2026-11-01', '2026-12-10', '2026-12-31', '2027-01-20', '2027-02-10', '2027-02-28'],
      [{ afterOn: '2026-11-01', beforeOn: '2026-12-10', days: 38 }],
    ],
    [
      'is measured whole where it ends after the view',
      ['2026-12-07', '2026-12-28', '2027-01-18', '2027-02-08', '2027-03-10'],
      [{ afterOn: '2027-02-08', beforeOn: '2027-03-10', days: 29 }],
    ],
    [
      'goes to the end of the view after the last meeting',
      ['2026-12-07', '2026-12-28', '2027-01-18'],
      [{ afterOn: '2027-01-18', beforeOn: null, days: 41 }],
    ],
    [
      'is the whole view where there is no meeting at all',
      [],
      [{ afterOn: null, beforeOn: null, days: 84 }],
    ],
    [
      'does not show outside the view',
      [
        '2026-06-01',
        '2026-12-06',
        '2026-12-20',
        '2027-01-10',
        '2027-01-31',
        '2027-02-20',
        '2027-03-01',
        '2028-01-01',
      ],
      [],
    ],
  ])('%s', (_promise, days, expected) => expect(holes(days)).toEqual(expected))

  it('does not count days off', () => {
    const days = ['2026-12-07', '2026-12-18', '2027-01-12', '2027-02-02', '2027-02-23']
    expect(holes(days)).toEqual([{ afterOn: '2026-12-18', beforeOn: '2027-01-12', days: 24 }])
    expect(holes(days, (day) => day >= '2026-12-19' && day <= '2027-01-03')).toEqual([])
  })
})

const aDay = fc.integer({ min: -60, max: 160 }).map((count) => addDays(span.from, count))
const someDays = fc.array(aDay, { maxLength: 12 })
/** Every day that lies in a hole, the view's edges standing for a meeting that is not there. */
const emptyDays = (found: Hole[]) =>
  found.flatMap(({ afterOn, beforeOn }) => {
    const days: string[] = []
    const end = beforeOn ?? span.to
    for (let day = afterOn === null ? span.from : addDays(afterOn, 1); day < end;) {
      days.push(day)
      day = addDays(day, 1)
    }
    return days
  })

describe('whatever the calendar', () => {
  it('one more meeting in the view opens no hole where there was none', () => {
    const inside = fc.integer({ min: 0, max: 83 }).map((count) => addDays(span.from, count))
    fc.assert(
      fc.property(someDays, inside, (days, added) => {
        const before = new Set(emptyDays(holes(days)))
        const after = emptyDays(holes([...days, added]))
        expect(after.filter((day) => !before.has(day))).toEqual([])
        expect(after).not.toContain(added)
      }),
    )
  })

  it('one more day off never adds a hole, nor a day to one', () => {
    fc.assert(
      fc.property(someDays, someDays, aDay, (days, off, added) => {
        const before = holes(days, (day) => off.includes(day))
        const after = holes(days, (day) => off.includes(day) || day === added)
        for (const hole of after) {
          const same = before.find((one) => one.afterOn === hole.afterOn)
          expect(same?.days).toBeGreaterThanOrEqual(hole.days)
        }
      }),
    )
  })

  it('no hole holds a meeting', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const empty = new Set(emptyDays(holes(days)))
        expect(days.filter((day) => empty.has(day))).toEqual([])
      }),
    )
  })
})
