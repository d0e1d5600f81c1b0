import { describe, expect, it } from 'vitest'
import { ritualTemplates } from '../../rules/ritual-templates'
import { fitsOutlook, fitsThunderbird } from './rule-readers'

describe.each([
  // What the form of a ritual and its twelve templates make: no program balks.
  ['FREQ=DAILY', true, true],
  ['FREQ=DAILY;INTERVAL=3;COUNT=10', true, true],
  ['FREQ=WEEKLY;BYDAY=MO', true, true],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270131', true, true],
  ['FREQ=MONTHLY;BYDAY=1TU', true, true],
  ['FREQ=MONTHLY;BYDAY=-1FR', true, true],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', true, true],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', true, true],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', true, true],
  ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3', true, true],
  ['FREQ=YEARLY', true, true],
  ['FREQ=YEARLY;BYMONTH=6;BYDAY=3TH', true, true],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=21', true, true],
  // What Outlook has no template for.
  ['FREQ=DAILY;BYDAY=MO,TU', false, true],
  ['FREQ=WEEKLY;BYMONTH=9;BYDAY=MO', false, true],
  ['FREQ=MONTHLY;BYMONTHDAY=1,15', false, true],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', false, true],
  ['FREQ=MONTHLY;BYDAY=1TU,3TU', false, true],
  ['FREQ=MONTHLY;BYDAY=5MO', false, true],
  ['FREQ=MONTHLY;BYDAY=MO', false, true],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', false, true],
  ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', false, true],
  ['FREQ=MONTHLY;BYMONTH=1,9;BYDAY=1TU', false, true],
  ['FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TU', false, true],
  ['FREQ=YEARLY;BYYEARDAY=100', false, true],
  ['FREQ=YEARLY;BYDAY=MO', false, true],
  // Where Thunderbird strays, or never comes back.
  ['FREQ=DAILY;BYMONTHDAY=-1', false, false],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE;BYSETPOS=1', false, false],
  ['FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYSETPOS=2', false, false],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', false, false],
  ['FREQ=YEARLY;BYDAY=20MO', false, false],
  ['FREQ=YEARLY;BYDAY=MO;BYSETPOS=3', false, false],
  ['FREQ=YEARLY;BYMONTHDAY=12', false, false],
  ['RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31', false, false],
])('%s', (rrule, isForOutlook, isForThunderbird) => {
  it(`is ${isForOutlook ? 'taken' : 'refused'} by Outlook`, () => {
    expect(fitsOutlook(rrule)).toBe(isForOutlook)
  })
  it(`is ${isForThunderbird ? 'understood' : 'misread'} by Thunderbird`, () => {
    expect(fitsThunderbird(rrule)).toBe(isForThunderbird)
  })
})

it('the twelve starter rituals go everywhere', () => {
  const rules = ritualTemplates('fr', '2026-12-01').map(({ rrule }) => rrule)
  expect(rules).toHaveLength(12)
  expect(rules.filter((rule) => !fitsOutlook(rule) || !fitsThunderbird(rule))).toEqual([])
})
