import * as fc from 'fast-check'
import rrule from 'rrule'
import { describe, expect, it } from 'vitest'
import { checkRule, expandStarts, firstRuleDay, nextStarts } from './recurrence'
import type { Recurring } from './recurrence-compiled'

const at = (startOn: string, rule: string | null, startTime: string | null = '09:00') => ({
  startOn,
  startTime,
  rrule: rule,
})
const days = (schedule: Recurring, from: string, to: string) =>
  expandStarts(schedule, from, to).map((start) => start.slice(0, 10))

describe('checkRule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=MONTHLY;BYDAY=1TU'],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=12'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1'],
    ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=MO'],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20270131'],
    ['RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD'],
  ])('accepts %s', (rule) => {
    expect(checkRule(rule, at('2026-01-06', rule))).toEqual({ ok: true })
  })

  it.each([
    ['', 'malformed'],
    ['BYDAY=MO', 'malformed'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'malformed'],
    ['FREQ=WEEKLY;BYDAY=', 'malformed'],
    ['FREQ=WEEKLY;BYDAY=XX', 'malformed'],
    ['FREQ=WEEKLY;INTERVAL=0', 'malformed'],
    ['FREQ=WEEKLY;COUNT=0', 'malformed'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'malformed'],
    ['FREQ=WEEKLY;UNTIL=20270101T080000Z', 'malformed'],
    ['FREQ=WEEKLY;UNTIL=20260231', 'malformed'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'malformed'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'malformed'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'malformed'],
    ['FREQ=MONTHLY;BYWEEKNO=2', 'malformed'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'malformed'],
    ['FREQ=HOURLY', 'subDaily'],
    ['FREQ=SECONDLY;COUNT=999999999', 'subDaily'],
    ['FREQ=DAILY;BYHOUR=9,10,11', 'subDaily'],
    ['FREQ=DAILY;BYMINUTE=0', 'subDaily'],
    ['FREQ=DAILY;COUNT=2001', 'tooDense'],
    [
      `FREQ=YEARLY;BYMONTHDAY=${listTo(31)};BYMONTH=${listTo(12)};BYDAY=MO,TU,WE,TH,FR,SA,SU`,
      'tooDense',
    ],
    ['FREQ=DAILY;INTERVAL=1001', 'unsupported'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'unsupported'],
    ['FREQ=YEARLY;BYEASTER=0', 'unsupported'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'noDate'],
    ['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', 'noDate'],
    ['FREQ=WEEKLY;BYDAY=MO;BYSETPOS=7;COUNT=2', 'noDate'],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=MO', 'noDate'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20260201', 'noDate'],
  ])('refuses %s as %s', (rule, reason) => {
    expect(checkRule(rule, at('2026-02-03', rule))).toEqual({ ok: false, reason })
  })

  it('refuses a rule longer than any calendar writes', () => {
    const rule = `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(400)}MO`
    expect(checkRule(rule, at('2026-01-06', rule))).toEqual({ ok: false, reason: 'tooDense' })
  })

  it('answers within a second whatever the text', () => {
    const word = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'FREQ=YEARLY',
      'BYMONTH=2',
      'BYMONTHDAY=30',
      'BYDAY=MO',
    )
    const more = fc.constantFrom(
      'BYSETPOS=9',
      'BYYEARDAY=366',
      'BYWEEKNO=53',
      'COUNT=2000',
      'INTERVAL=999',
      'BYDAY=5SU',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, more, fc.string()), { maxLength: 6 }), (parts) => {
        const rule = parts.join(';')
        const begun = performance.now()
        checkRule(rule, at('2024-02-29', rule))
        expect(performance.now() - begun).toBeLessThan(1000)
      }),
      { numRuns: 150 },
    )
  })
})

describe('expandStarts', () => {
  it('gives a single start without a rule, inside its window only', () => {
    expect(expandStarts(at('2026-03-10', null), '2026-03-10', '2026-03-11')).toEqual([
      '2026-03-10T09:00',
    ])
    expect(expandStarts(at('2026-03-10', null), '2026-03-11', '2026-04-01')).toEqual([])
    expect(expandStarts(at('2026-03-10', null), '2026-03-01', '2026-03-10')).toEqual([])
  })

  it('keeps the form of the start: a day alone, minutes, or seconds', () => {
    const rule = 'FREQ=WEEKLY;COUNT=2'
    const dates = (time: string | null) =>
      expandStarts(at('2026-03-03', rule, time), '2026-01-01', '2027-01-01')
    expect(dates(null)).toEqual(['2026-03-03', '2026-03-10'])
    expect(dates('14:30')).toEqual(['2026-03-03T14:30', '2026-03-10T14:30'])
    expect(dates('14:30:15')).toEqual(['2026-03-03T14:30:15', '2026-03-10T14:30:15'])
  })

  it('finds the first Tuesday of each month', () => {
    expect(days(at('2026-01-06', 'FREQ=MONTHLY;BYDAY=1TU'), '2026-03-01', '2026-07-01')).toEqual([
      '2026-03-03',
      '2026-04-07',
      '2026-05-05',
      '2026-06-02',
    ])
  })

  it('includes the day of UNTIL, at any hour', () => {
    const rule = 'FREQ=WEEKLY;UNTIL=20260317'
    expect(days(at('2026-03-03', rule, '23:59'), '2026-01-01', '2027-01-01')).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ])
    expect(days(at('2026-03-03', rule, null), '2026-03-11', '2027-01-01')).toEqual(['2026-03-17'])
  })

  it('counts DTSTART as the first occurrence even where its rule does not give it', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'
    expect(days(at('2026-03-04', rule), '2026-01-01', '2027-01-01')).toEqual([
      '2026-03-04',
      '2026-03-10',
      '2026-03-17',
    ])
    expect(days(at('2026-03-03', rule), '2026-01-01', '2027-01-01')).toEqual([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ])
    expect(
      days(at('2026-03-04', 'FREQ=WEEKLY;BYDAY=TU;COUNT=1'), '2026-01-01', '2027-01-01'),
    ).toEqual(['2026-03-04'])
  })

  it('skips years without 29 February and months without a 31st', () => {
    expect(days(at('2024-02-29', 'FREQ=YEARLY'), '2024-01-01', '2037-01-01')).toEqual([
      '2024-02-29',
      '2028-02-29',
      '2032-02-29',
      '2036-02-29',
    ])
    expect(days(at('2026-01-31', 'FREQ=MONTHLY'), '2026-01-01', '2026-08-01')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ])
  })

  it('moves 29 February on where SKIP=FORWARD says so', () => {
    const rule = 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD'
    expect(days(at('2024-02-29', rule), '2024-01-01', '2027-01-01')).toEqual([
      '2024-02-29',
      '2025-03-01',
      '2026-03-01',
    ])
  })

  it('finds the last working day of the month with BYSETPOS', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'
    expect(days(at('2026-01-30', rule), '2026-01-01', '2026-06-01')).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-31',
      '2026-04-30',
      '2026-05-29',
    ])
  })

  it('gives no more than the limit, the earliest first', () => {
    const starts = expandStarts(at('2000-01-01', 'FREQ=DAILY'), '1970-01-01', '2199-01-01')
    expect(starts).toHaveLength(2000)
    expect(starts[0]).toBe('2000-01-01T09:00')
    expect(
      expandStarts(at('2000-01-01', 'FREQ=DAILY'), '2010-01-01', '2011-01-01', 3),
    ).toHaveLength(3)
  })

  it('gives all of a rare rule that counts far, sparse months included', () => {
    const rule = 'FREQ=DAILY;BYMONTH=1;COUNT=2000'
    expect(expandStarts(at('2020-01-01', rule), '1970-01-01', '2199-01-01')).toHaveLength(2000)
  })

  it('throws on a rule that checkRule refuses', () => {
    expect(() => expandStarts(at('2026-01-01', 'FREQ=HOURLY'), '2026-01-01', '2026-02-01')).toThrow(
      'subDaily',
    )
  })

  it('gives the same starts in two windows as in one', () => {
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 1, max: 1500 }), (schedule, cut) => {
        const middle = new Date(Date.UTC(2022, 0, 1) + cut * 86_400_000).toISOString().slice(0, 10)
        const whole = expandStarts(schedule, '2022-01-01', '2027-01-01', 5000)
        const parts = [
          ...expandStarts(schedule, '2022-01-01', middle, 5000),
          ...expandStarts(schedule, middle, '2027-01-01', 5000),
        ]
        expect(parts).toEqual(whole)
      }),
      { numRuns: 150 },
    )
  })

  it('agrees with the rrule package, which expands floating time by other code', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(expandStarts(schedule, '2022-01-01', '2027-01-01', 5000)).toEqual(
          withRrulePackage(schedule),
        )
      }),
      { numRuns: 400 },
    )
  })
})

describe('nextStarts', () => {
  it('starts from a day or from a wall time', () => {
    const schedule = at('2026-01-06', 'FREQ=WEEKLY')
    expect(nextStarts(schedule, '2026-03-03', 2)).toEqual(['2026-03-03T09:00', '2026-03-10T09:00'])
    expect(nextStarts(schedule, '2026-03-03T09:00', 1)).toEqual(['2026-03-03T09:00'])
    expect(nextStarts(schedule, '2026-03-03T09:01', 1)).toEqual(['2026-03-10T09:00'])
  })

  it('crosses decades for a rare rule and stops at the end of a finite one', () => {
    const rare = at('2024-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH')
    expect(nextStarts(rare, '2026-01-01', 2)).toEqual(['2052-02-29T09:00', '2080-02-29T09:00'])
    expect(nextStarts(at('2026-01-06', 'FREQ=WEEKLY;COUNT=2'), '2026-01-01', 5)).toHaveLength(2)
    expect(nextStarts(at('2026-01-06', null), '2026-01-07', 5)).toEqual([])
  })
})

describe('firstRuleDay', () => {
  it('says the first day that the rule itself gives', () => {
    expect(firstRuleDay(at('2026-03-01', 'FREQ=MONTHLY;BYDAY=1TU'))).toBe('2026-03-03')
    expect(firstRuleDay(at('2026-03-01', null))).toBe('2026-03-01')
  })
})

function listTo(last: number): string {
  return Array.from({ length: last }, (_, index) => index + 1).join(',')
}

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
const weekdays = fc
  .uniqueArray(weekday, { minLength: 1, maxLength: 4 })
  .map((list) => `;BYDAY=${list.join(',')}`)
const anyEnd = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.constantFrom(';UNTIL=20240229', ';UNTIL=20251026', ';UNTIL=20260331'),
)
const anyFrequency = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
  weekdays.map((byDay) => `FREQ=WEEKLY${byDay}`),
  weekdays.map((byDay) => `FREQ=DAILY${byDay};BYMONTH=1,3,10`),
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), weekday)
    .map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth || 1}${day}`),
  fc.integer({ min: -31, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day || 1}`),
  weekdays.map((byDay) => `FREQ=MONTHLY${byDay};BYSETPOS=-1`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), weekdays)
    .map(([month, byDay]) => `FREQ=YEARLY;BYMONTH=${month}${byDay}`),
  // Weeks 1, 52 and 53 straddle two years, where the two packages read INTERVAL differently.
  fc.integer({ min: 2, max: 51 }).map((week) => `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=WE`),
  fc.integer({ min: -366, max: 366 }).map((day) => `FREQ=YEARLY;BYYEARDAY=${day || 1}`),
)
const anySchedule = fc
  .record({
    day: fc.integer({ min: 0, max: 2500 }),
    startTime: fc.constantFrom('00:00', '02:30', '09:00', '23:45'),
    frequency: anyFrequency,
    interval: fc.integer({ min: 1, max: 5 }),
    end: anyEnd,
  })
  .map(({ day, startTime, frequency, interval, end }) =>
    at(
      new Date(Date.UTC(2019, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
      `${frequency};INTERVAL=${interval}${end}`,
      startTime,
    ),
  )

/** The same schedule by the rrule package; DTSTART is the first occurrence, counted, as RFC 5545 has it. */
function withRrulePackage(schedule: Recurring): string[] {
  const dtstart = new Date(`${schedule.startOn}T${schedule.startTime}Z`)
  const options = rrule.RRule.parseString(
    `${schedule.rrule}`.replace(/UNTIL=(\d{8})/, 'UNTIL=$1T235959Z'),
  )
  const from = new Date('2022-01-01T00:00Z')
  const to = new Date('2026-12-31T23:59:59Z')
  const hasBegun = options.until == null || options.until >= dtstart
  const isGiven =
    hasBegun &&
    new rrule.RRule({ ...options, count: null, until: dtstart, dtstart }).all().length > 0
  const count = options.count == null ? null : options.count - (isGiven ? 0 : 1)
  const given =
    count === 0 ? [] : new rrule.RRule({ ...options, count, dtstart }).between(from, to, true)
  const all = isGiven || dtstart < from || dtstart > to ? given : [dtstart, ...given]
  return all.map((start) => start.toISOString().slice(0, 16))
}
