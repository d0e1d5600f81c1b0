import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandStarts, toInstant, toWallTime } from './recurrence'

const hostZone = process.env['TZ']
afterAll(() => {
  if (hostZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = hostZone
})

describe.each([
  ['UTC', 0],
  ['Europe/Paris', -60],
  ['America/New_York', 300],
])('on a host in %s', (zone, januaryOffset) => {
  beforeAll(() => {
    process.env['TZ'] = zone
  })

  it('really runs in that zone', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(januaryOffset)
  })

  it('keeps 09:00 local across both clock changes', () => {
    const schedule = { startOn: '2026-03-23', startTime: '09:00', rrule: 'FREQ=WEEKLY;COUNT=40' }
    const starts = expandStarts(schedule, '2026-01-01', '2027-01-01')
    expect(starts.every((start) => start.endsWith('T09:00'))).toBe(true)
    const instants = starts.map((start) => toInstant(start, 'Europe/Paris').slice(5, 16))
    expect(instants.slice(0, 2)).toEqual(['03-23T08:00', '03-30T07:00'])
    expect(instants.slice(30, 32)).toEqual(['10-19T07:00', '10-26T08:00'])
  })

  it('reads a skipped time with the offset before it and a repeated time as its first', () => {
    expect(toInstant('2026-03-29T02:30', 'Europe/Paris')).toBe('2026-03-29T01:30:00.000Z')
    expect(toInstant('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z')
    expect(toInstant('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
  })

  it('says an instant as wall time, with seconds only where there are some', () => {
    expect(toWallTime('2026-10-25T01:00:00Z', 'Europe/Paris')).toBe('2026-10-25T02:00')
    expect(toWallTime('2026-10-25T00:59:59Z', 'Europe/Paris')).toBe('2026-10-25T02:59:59')
    expect(toWallTime('2026-01-01T00:00:00Z', 'Asia/Kathmandu')).toBe('2026-01-01T05:45')
  })

  it('reads a day alone as its midnight', () => {
    expect(toInstant('2026-07-14', 'Europe/Paris')).toBe('2026-07-13T22:00:00.000Z')
  })

  it('agrees with Temporal for any time in any zone', () => {
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Apia',
      'Asia/Kolkata',
      'UTC',
      'America/Sao_Paulo',
      'Antarctica/Troll',
      '+05:30',
    )
    const minutes = fc.integer({ min: 0, max: 130 * 365 * 1440 })
    fc.assert(
      fc.property(zones, minutes, (timeZone, minute) => {
        const local = new Date(minute * 60_000).toISOString().slice(0, 16)
        const expected = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone)
        expect(Date.parse(toInstant(local, timeZone))).toBe(expected.epochMilliseconds)
        const instant = `${local}:00Z`
        const wall = Temporal.Instant.from(instant)
          .toZonedDateTimeISO(timeZone)
          .toPlainDateTime()
          .toString()
          .slice(0, 16)
        expect(toWallTime(instant, timeZone).slice(0, 16)).toBe(wall)
      }),
      { numRuns: 200 },
    )
  })
})

it('converts sixteen thousand occurrences in well under a second', () => {
  const starts = expandStarts(
    { startOn: '2020-01-01', startTime: '09:00', rrule: 'FREQ=DAILY' },
    '2020-01-01',
    '2064-01-01',
    16_000,
  )
  const begun = performance.now()
  for (const start of starts) toInstant(start, 'Europe/Paris')
  expect(starts).toHaveLength(16_000)
  expect(performance.now() - begun).toBeLessThan(500)
})
