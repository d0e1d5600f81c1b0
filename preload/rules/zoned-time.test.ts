import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { instantAt, wallTimeAt } from './zoned-time'

const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC']

describe('wall times and instants', () => {
  it.each([
    ['a winter afternoon', '2026-11-17T14:20', '2026-11-17T13:20:00.000Z'],
    ['a time that the clock change skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['a time that it repeats', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('meet in Paris on %s', (_what, wall, instant) => {
    expect(instantAt(wall, 'Europe/Paris')).toBe(instant)
  })

  it('keep seconds only where there are some', () => {
    expect(wallTimeAt('2026-11-17T13:20:00.000Z', 'Europe/Paris')).toBe('2026-11-17T14:20')
    expect(wallTimeAt('2026-11-17T13:20:07.000Z', 'Europe/Paris')).toBe('2026-11-17T14:20:07')
  })

  it('are those of Temporal, whatever the zone and the hour', () => {
    const minutes = fc.integer({ min: 0, max: 40 * 365 * 24 * 60 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const wall = new Date(Date.UTC(2000, 0, 1, 0, minute)).toISOString().slice(0, 16)
        const theirs = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone)
        expect(Date.parse(instantAt(wall, timeZone))).toBe(theirs.epochMilliseconds)
        const back = wallTimeAt(instantAt(wall, timeZone), timeZone)
        expect(back).toBe(theirs.toPlainDateTime().toString().slice(0, 16))
      }),
      { numRuns: 300 },
    )
  })
})
