import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rounding } from '../../preload/contract/time-shapes'
import { roundSeconds, roundTime } from './rounding'

const minutes = (count: number) => count * 60
const profile = (
  step: Rounding['minutes'],
  way: Rounding['way'],
  of: Rounding['of'] = 'entry',
): Rounding => ({ minutes: step, way, of })

describe('rounding seconds', () => {
  it.each([
    [0, 'up', 4801, 4801],
    [5, 'nearest', minutes(2) + 29, 0],
    [5, 'nearest', minutes(2) + 30, minutes(5)],
    [5, 'up', 1, minutes(5)],
    [5, 'down', minutes(5) - 1, 0],
    [6, 'nearest', minutes(3), minutes(6)],
    [6, 'up', minutes(6), minutes(6)],
    [10, 'nearest', minutes(14) + 59, minutes(10)],
    [10, 'up', minutes(10) + 1, minutes(20)],
    [15, 'nearest', minutes(7) + 29, 0],
    [15, 'nearest', minutes(7) + 30, minutes(15)],
    [15, 'down', minutes(29) + 59, minutes(15)],
    [15, 'up', 0, 0],
  ] as const)('to %i min, %s: %i s gives %i s', (step, way, seconds, rounded) => {
    expect(roundSeconds(seconds, profile(step, way))).toBe(rounded)
  })

  it('moves nothing by a whole step, nearest by no more than half, and keeps what is round', () => {
    fc.assert(
      fc.property(anySeconds, anyProfile, (seconds, chosen) => {
        const step = chosen.minutes * 60
        const rounded = roundSeconds(seconds, chosen)
        if (step === 0) return rounded === seconds
        const moved = rounded - seconds
        const isRightWay = {
          up: moved >= 0 && moved < step,
          down: moved <= 0 && moved > -step,
          nearest: moved > -step / 2 && moved <= step / 2,
        }[chosen.way]
        return isRightWay && rounded % step === 0 && roundSeconds(rounded, chosen) === rounded
      }),
    )
  })
})

describe('rounding time that goes out', () => {
  const ada = { personId: 'ada', day: '2026-11-23' }
  const two = [
    { ...ada, seconds: minutes(8) },
    { ...ada, seconds: minutes(8) },
  ]
  const day = [{ ...ada, seconds: minutes(16) }]

  it('rounds each entry, and a day is what its entries became', () => {
    expect(roundTime(two, day, profile(15, 'nearest'))).toEqual({
      entries: [minutes(15), minutes(15)],
      days: [minutes(30)],
      total: minutes(30),
    })
  })

  it('rounds the total of a day and leaves its entries alone', () => {
    expect(roundTime(two, day, profile(15, 'nearest', 'day'))).toEqual({
      entries: [null, null],
      days: [minutes(15)],
      total: minutes(15),
    })
  })

  it('counts what an entry past midnight gains on the day it began', () => {
    const days = [
      { ...ada, seconds: minutes(5) },
      { ...ada, day: '2026-11-24', seconds: minutes(3) },
    ]
    const night = [{ ...ada, seconds: minutes(8) }]
    const { days: rounded, total } = roundTime(night, days, profile(15, 'up'))
    expect([rounded, total]).toEqual([[minutes(12), minutes(3)], minutes(15)])
  })

  it('says nothing of rounded entries where only totals were given', () => {
    expect(roundTime([], day, profile(15, 'up'))).toEqual({
      entries: [],
      days: [null],
      total: null,
    })
    expect(roundTime([], day, profile(15, 'up', 'day')).total).toBe(minutes(30))
  })

  it('adds up: the total is the sum of the days, and of the entries where they are rounded', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 40 }), anyProfile, (entries, chosen) => {
        const byDay = Map.groupBy(entries, ({ personId, day: on }) => `${on} ${personId}`)
        const days = [...byDay.values()].map((own) => ({
          personId: own[0]?.personId ?? '',
          day: own[0]?.day ?? '',
          seconds: own.reduce((total, { seconds }) => total + seconds, 0),
        }))
        const { entries: each, days: rounded, total } = roundTime(entries, days, chosen)
        const sum = (values: (number | null)[]) =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0)
        const exact = days.map(({ seconds }) => seconds)
        const isOfDays = chosen.of === 'day' && chosen.minutes > 0
        const wanted = isOfDays ? exact.map((seconds) => roundSeconds(seconds, chosen)) : rounded
        expect(rounded).toEqual(chosen.minutes === 0 ? exact : wanted)
        expect(total).toBe(sum(rounded))
        expect(sum(each)).toBe(isOfDays ? 0 : total)
      }),
    )
  })
})

const anySeconds = fc.integer({ min: 0, max: 25 * 3600 })
const anyProfile = fc.record({
  minutes: fc.constantFrom(...([0, 5, 6, 10, 15] as const)),
  way: fc.constantFrom(...(['nearest', 'up', 'down'] as const)),
  of: fc.constantFrom(...(['entry', 'day'] as const)),
})
const anyEntry = fc.record({
  personId: fc.constantFrom('ada', 'bob'),
  day: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25'),
  seconds: anySeconds,
})
