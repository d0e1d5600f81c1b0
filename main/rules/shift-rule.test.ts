import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../preload/rules/local-day'
import { expandStarts, firstRuleDay } from './recurrence'
import { shiftRule } from './shift-rule'

describe('a rule that goes on with one of its dates', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU', '2027-02-02', '2027-02-03', 'FREQ=WEEKLY;BYDAY=WE'],
    ['FREQ=WEEKLY', '2027-02-02', '2027-02-03', 'FREQ=WEEKLY'],
    ['FREQ=WEEKLY;BYDAY=TU,FR', '2027-02-02', '2027-02-05', 'FREQ=WEEKLY;BYDAY=MO,FR'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      '2027-02-01',
      '2027-02-05',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=FR',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
      '2027-02-02',
      '2027-01-31',
      'FREQ=WEEKLY;BYDAY=SU;UNTIL=20270328',
    ],
    ['FREQ=DAILY;INTERVAL=3;COUNT=5', '2027-02-02', '2027-02-04', 'FREQ=DAILY;INTERVAL=3;COUNT=5'],
    ['FREQ=MONTHLY;BYDAY=1TU', '2027-02-02', '2027-02-03', 'FREQ=MONTHLY;BYDAY=1WE'],
    ['FREQ=MONTHLY;BYDAY=1TU', '2027-09-07', '2027-09-08', 'FREQ=MONTHLY;BYDAY=2WE'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2027-02-26', '2027-02-25', 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2027-02-26', '2027-02-19', 'FREQ=MONTHLY;BYDAY=3FR'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', '2027-02-02', '2027-02-10', 'FREQ=MONTHLY;BYDAY=2WE,4WE'],
    ['FREQ=MONTHLY;BYMONTHDAY=10', '2027-02-10', '2027-02-12', 'FREQ=MONTHLY;BYMONTHDAY=12'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-02-28', '2027-02-27', 'FREQ=MONTHLY;BYMONTHDAY=-2'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-02-28', '2027-03-02', 'FREQ=MONTHLY;BYMONTHDAY=2'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', '2027-02-15', '2027-02-17', 'FREQ=MONTHLY;BYMONTHDAY=3,17'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,25', '2027-02-25', '2027-03-02', 'FREQ=MONTHLY;BYMONTHDAY=1,2'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2027-02-26',
      '2027-02-24',
      'FREQ=MONTHLY;BYDAY=4WE',
    ],
    [
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21',
      '2027-06-21',
      '2027-07-01',
      'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1',
    ],
    [
      'FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TH',
      '2027-03-11',
      '2027-04-08',
      'FREQ=YEARLY;BYMONTH=4,10;BYDAY=2TH',
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=100',
      '2027-04-10',
      '2027-04-12',
      'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=12',
    ],
  ])('%s from %s to %s', (rrule, from, to, expected) => {
    expect(shiftRule(rrule, from, to)).toBe(expected)
  })

  it('gives the date it went to, whatever the rule', () => {
    const rule = fc.constantFrom(
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,SU',
      'FREQ=MONTHLY;BYDAY=2TU',
      'FREQ=MONTHLY;BYDAY=-1MO',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;BYDAY=20MO',
      'FREQ=DAILY;BYDAY=MO,TU',
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=1SA,-1SU',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=TH',
    )
    fc.assert(
      fc.property(rule, fc.nat(400), fc.integer({ min: -40, max: 40 }), (rrule, later, days) => {
        const schedule = { startOn: addDays('2026-01-01', later), startTime: null, rrule }
        const [from = ''] = expandStarts(schedule, addDays(schedule.startOn, 1), '2040-01-01', 1)
        const to = addDays(from, days)
        // The rule itself has to give it: DTSTART would count in any case.
        expect(firstRuleDay({ ...schedule, startOn: to, rrule: shiftRule(rrule, from, to) })).toBe(
          to,
        )
      }),
    )
  })
})
