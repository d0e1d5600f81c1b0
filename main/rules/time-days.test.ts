import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../preload/rules/local-day'
import { type DayPart, daysOf } from './time-days'

const paris = 'Europe/Paris'

function interval(startedAt: string, endedAt: string, timeZone = paris) {
  const durationSeconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1000
  return { spentOn: '', startedAt, endedAt, timeZone, durationSeconds }
}

describe('the local days of some time', () => {
  it.each<[string, string, string, string, DayPart[]]>([
    [
      'within a day',
      paris,
      '2026-06-10T08:00:00Z',
      '2026-06-10T09:30:05Z',
      [{ day: '2026-06-10', seconds: 5405 }],
    ],
    [
      'across a midnight',
      paris,
      '2026-06-10T21:59:59Z',
      '2026-06-10T22:00:01Z',
      [
        { day: '2026-06-10', seconds: 1 },
        { day: '2026-06-11', seconds: 1 },
      ],
    ],
    [
      'up to a midnight, and not beyond',
      paris,
      '2026-06-10T21:00:00Z',
      '2026-06-10T22:00:00Z',
      [{ day: '2026-06-10', seconds: 3600 }],
    ],
    [
      'from a midnight on',
      paris,
      '2026-06-10T22:00:00Z',
      '2026-06-10T22:00:01Z',
      [{ day: '2026-06-11', seconds: 1 }],
    ],
    [
      'nothing, at midnight',
      paris,
      '2026-06-10T22:00:00Z',
      '2026-06-10T22:00:00Z',
      [{ day: '2026-06-11', seconds: 0 }],
    ],
    [
      'the whole day of 23 hours',
      paris,
      '2026-03-28T22:59:59Z',
      '2026-03-29T22:00:01Z',
      [
        { day: '2026-03-28', seconds: 1 },
        { day: '2026-03-29', seconds: 23 * 3600 },
        { day: '2026-03-30', seconds: 1 },
      ],
    ],
    [
      'the whole day of 25 hours',
      paris,
      '2026-10-24T22:00:00Z',
      '2026-10-25T23:00:00Z',
      [{ day: '2026-10-25', seconds: 25 * 3600 }],
    ],
    [
      'a midnight that a clock change skips',
      'America/Santiago',
      '2026-09-06T03:30:00Z',
      '2026-09-06T04:30:00Z',
      [
        { day: '2026-09-05', seconds: 1800 },
        { day: '2026-09-06', seconds: 1800 },
      ],
    ],
    [
      'a day that a zone skipped',
      'Pacific/Apia',
      '2011-12-30T09:00:00Z',
      '2011-12-30T11:00:00Z',
      [
        { day: '2011-12-29', seconds: 3600 },
        { day: '2011-12-31', seconds: 3600 },
      ],
    ],
  ])('%s', (_name, timeZone, startedAt, endedAt, parts) => {
    expect(daysOf(interval(startedAt, endedAt, timeZone))).toEqual(parts)
  })

  it('takes a duration alone for the day it was said of', () => {
    const time = { spentOn: '2026-03-29', startedAt: null, endedAt: null, timeZone: paris }
    expect(daysOf({ ...time, durationSeconds: 90_000 })).toEqual([
      { day: '2026-03-29', seconds: 90_000 },
    ])
  })

  it('is what counting every second on a Paris calendar gives, both clock changes included', () => {
    // Around midnights and clock changes, to the second.
    const near = fc.constantFrom(
      '2026-03-28T23:00:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T22:00:00Z',
      '2026-10-24T22:00:00Z',
      '2026-10-25T01:00:00Z',
      '2026-10-25T23:00:00Z',
      '2026-12-31T23:00:00Z',
      '2028-02-28T23:00:00Z',
    )
    const aside = fc.oneof(
      fc.integer({ min: -2, max: 2 }),
      fc.integer({ min: -90_000, max: 90_000 }),
    )
    const length = fc.oneof(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(3600, 82_800, 86_400, 90_000),
      fc.integer({ min: 0, max: 90_000 }),
    )
    fc.assert(
      fc.property(near, aside, length, (instant, seconds, lasting) => {
        const fromMs = Date.parse(instant) + seconds * 1000
        const toMs = fromMs + lasting * 1000
        const iso = (ms: number) => new Date(ms).toISOString()
        const parts = daysOf(interval(iso(fromMs), iso(toMs)))
        expect(parts.filter((part) => part.seconds > 0)).toEqual(countedSeconds(fromMs, toMs))
      }),
      { numRuns: 150 },
    )
  })

  it('never loses a second, in any zone, nor counts one twice', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC']
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({
          min: new Date('2020-01-01T00:00:00Z'),
          max: new Date('2035-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 0, max: 90_000 }),
        (timeZone, start, seconds) => {
          const fromMs = Math.floor(start.getTime() / 1000) * 1000
          const iso = (ms: number) => new Date(ms).toISOString()
          const parts = daysOf(interval(iso(fromMs), iso(fromMs + seconds * 1000), timeZone))
          expect(parts.reduce((sum, part) => sum + part.seconds, 0)).toBe(seconds)
          for (const [index, part] of parts.slice(1).entries())
            expect(part.day).toBe(addDays(parts[index]?.day ?? '', 1))
        },
      ),
    )
  })
})

/** The seconds of each Paris day, one by one, by the rule of its clock written out by hand. */
function countedSeconds(fromMs: number, toMs: number): DayPart[] {
  const parts: DayPart[] = []
  let dayNumber = Number.NaN
  for (let ms = fromMs; ms < toMs; ms += 1000) {
    const local = ms + (isSummer(ms) ? 7_200_000 : 3_600_000)
    const number = Math.floor(local / 86_400_000)
    if (number !== dayNumber) {
      dayNumber = number
      parts.push({ day: new Date(local).toISOString().slice(0, 10), seconds: 0 })
    }
    const last = parts.at(-1)
    if (last) last.seconds += 1
  }
  return parts
}

/** Summer time runs from the last Sunday of March to that of October, both at one o'clock UTC. */
function isSummer(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear()
  const changeIn = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1))
    return last.getTime() - last.getUTCDay() * 86_400_000
  }
  return ms >= changeIn(2) && ms < changeIn(9)
}
