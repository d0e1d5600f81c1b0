import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayOfNumber, weekdays } from './local-day'
import { readRule } from './read-recurrence'
import {
  firstDayMatching,
  inWeekOrder,
  type Pattern,
  patternOn,
  positions,
  type Recurrence,
  writeRule,
} from './recurrence'

const weekday = fc.constantFrom(...weekdays)
const position = fc.constantFrom(...positions)
const month = fc.integer({ min: 1, max: 12 })
const monthDay = fc.integer({ min: 1, max: 28 })

const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ frequency: fc.constant('daily' as const) }),
  fc.record({
    frequency: fc.constant('weekly' as const),
    weekdays: fc.subarray([...weekdays], { minLength: 1 }).map(inWeekOrder),
  }),
  fc.record({
    frequency: fc.constant('monthlyByDate' as const),
    day: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })),
  }),
  fc.record({ frequency: fc.constant('monthlyByWeekday' as const), position, weekday }),
  fc.record({ frequency: fc.constant('yearlyByDate' as const), month, day: monthDay }),
  fc.record({ frequency: fc.constant('yearlyByWeekday' as const), month, position, weekday }),
)
const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber)
const ending: fc.Arbitrary<Recurrence['ending']> = fc.oneof(
  fc.constant({ kind: 'never' as const }),
  anyDay.map((day) => ({ kind: 'on' as const, day })),
  fc.integer({ min: 1, max: 2000 }).map((count) => ({ kind: 'after' as const, count })),
)
const recurrence = fc
  .tuple(pattern, fc.integer({ min: 1, max: 99 }), ending)
  .map(([chosen, interval, end]): Recurrence => ({ ...chosen, interval, ending: end }))

describe('a recurrence and its rule', () => {
  it('comes back from its rule as it was, whatever the start', () => {
    fc.assert(
      fc.property(recurrence, anyDay, (chosen, startOn) => {
        expect(readRule(writeRule(chosen), startOn)).toEqual(chosen)
      }),
    )
  })

  it.each([
    [{ frequency: 'daily' }, 1, 'FREQ=DAILY'],
    [{ frequency: 'weekly', weekdays: ['TH', 'MO'] }, 2, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'],
    [{ frequency: 'monthlyByDate', day: -1 }, 1, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ frequency: 'monthlyByWeekday', position: 1, weekday: 'TU' }, 1, 'FREQ=MONTHLY;BYDAY=1TU'],
    [{ frequency: 'yearlyByDate', month: 3, day: 3 }, 1, 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3'],
    [
      { frequency: 'yearlyByWeekday', month: 9, position: -1, weekday: 'FR' },
      1,
      'FREQ=YEARLY;BYMONTH=9;BYDAY=-1FR',
    ],
  ] as const)('writes %j every %i as %s', (chosen, interval, rule) => {
    const draft = { ...chosen, interval, ending: { kind: 'never' } } as unknown as Recurrence
    expect(writeRule(draft)).toBe(rule)
  })

  it('writes the last day allowed and the number of times', () => {
    const daily = { frequency: 'daily', interval: 1 } as const
    expect(writeRule({ ...daily, ending: { kind: 'on', day: '2027-01-31' } })).toBe(
      'FREQ=DAILY;UNTIL=20270131',
    )
    expect(writeRule({ ...daily, ending: { kind: 'after', count: 10 } })).toBe(
      'FREQ=DAILY;COUNT=10',
    )
  })

  it.each([
    ['FREQ=WEEKLY', { frequency: 'weekly', weekdays: ['TU'] }],
    ['FREQ=MONTHLY', { frequency: 'monthlyByDate', day: 3 }],
    ['FREQ=YEARLY', { frequency: 'yearlyByDate', month: 11, day: 3 }],
    ['FREQ=YEARLY;BYMONTH=2', { frequency: 'yearlyByDate', month: 2, day: 3 }],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1',
      { frequency: 'monthlyByWeekday', position: 1, weekday: 'TU' },
    ],
    ['FREQ=DAILY;BYDAY=MO,FR', { frequency: 'weekly', weekdays: ['MO', 'FR'] }],
    ['FREQ=WEEKLY;WKST=SU;BYDAY=MO,FR', { frequency: 'weekly', weekdays: ['MO', 'FR'] }],
  ])('reads %s from its start on Tuesday 3 November 2026', (rule, expected) => {
    expect(readRule(rule, '2026-11-03')).toEqual({
      ...expected,
      interval: 1,
      ending: { kind: 'never' },
    })
  })

  it.each([
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
    'FREQ=MONTHLY;BYMONTHDAY=-2',
    'FREQ=YEARLY;BYMONTHDAY=3',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYMONTH=3,9',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'FREQ=WEEKLY;BYMONTH=1',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO',
    'RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;BYMONTHDAY=31',
    'FREQ=HOURLY',
    'not a rule',
  ])('leaves %s as it is: the builder cannot show it', (rule) => {
    expect(readRule(rule, '2026-11-03')).toBeNull()
  })
})

describe('the first day of a pattern', () => {
  it('is the one rrule-temporal gives', () => {
    fc.assert(
      fc.property(pattern, anyDay, (chosen, from) => {
        const rule = writeRule({ ...chosen, interval: 1, ending: { kind: 'never' } })
        const start = Temporal.PlainDate.from(from).toZonedDateTime('UTC')
        const [first] = new RRuleTemporal({
          rruleString: rule,
          dtstart: start,
          maxIterations: 4000,
        }).all((_, index) => index < 1)
        expect(firstDayMatching(chosen, from)).toBe(first?.toPlainDate().toString())
      }),
      { numRuns: 150 },
    )
  })

  it('does not exist for 30 February', () => {
    expect(
      firstDayMatching({ frequency: 'yearlyByDate', month: 2, day: 30 }, '2026-01-01'),
    ).toBeNull()
  })

  it('waits eight years for 29 February across a century that is no leap year', () => {
    const leapDay = { frequency: 'yearlyByDate', month: 2, day: 29 } as const
    expect(firstDayMatching(leapDay, '2096-03-01')).toBe('2104-02-29')
  })

  it('is the day itself for the pattern proposed from it', () => {
    const frequency = pattern.map((one) => one.frequency)
    fc.assert(
      fc.property(frequency, anyDay, (chosen, day) => {
        expect(firstDayMatching(patternOn(chosen, day), day)).toBe(day)
      }),
    )
  })
})
