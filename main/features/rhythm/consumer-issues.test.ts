import { describe, expect, it } from 'vitest'
import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import { type Balk, consumerIssuesOf } from './consumer-issues'

const event = (rrule: string | null, ...exceptions: CalendarException[]): CalendarEvent => ({
  uid: 'u',
  sequence: 0,
  title: 'La Veillée',
  purpose: '',
  place: '',
  link: '',
  schedule: {
    startOn: '2026-12-01',
    startTime: '14:00',
    timeZone: 'Europe/Paris',
    rrule,
    durationMinutes: 60,
  },
  exceptions,
})
const exception = (originalStart: string, fields: Partial<CalendarException>) => ({
  originalStart,
  state: 'planned' as const,
  isExtra: false,
  reason: '',
  startOn: null,
  startTime: null,
  durationMinutes: null,
  title: null,
  place: null,
  link: null,
  ...fields,
})
const extra = (on: string) => exception(`${on}T14:00`, { isExtra: true })

describe('what calendar programs balk at', () => {
  it.each<[string, CalendarEvent, Balk[]]>([
    ['nothing of a plain ritual', event('FREQ=MONTHLY;BYDAY=1TU'), []],
    ['nothing of a single date', event(null), []],
    [
      'nothing of a cancelled and a moved date',
      event(
        'FREQ=WEEKLY',
        exception('2026-12-08T14:00', { state: 'cancelled' }),
        exception('2026-12-15T14:00', { startOn: '2026-12-16', startTime: '10:00' }),
      ),
      [],
    ],
    [
      'nothing of a count of four digits, which is exported as its last day',
      event('FREQ=DAILY;COUNT=1500'),
      [],
    ],
    [
      'a rule Outlook has no template for',
      event('FREQ=MONTHLY;BYDAY=1TU,3TU'),
      [{ consumer: 'outlook', issue: 'ruleTooComplex' }],
    ],
    [
      'a rule that Thunderbird misreads',
      event('FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'),
      [
        { consumer: 'outlook', issue: 'ruleTooComplex' },
        { consumer: 'thunderbird', issue: 'ruleMisread' },
      ],
    ],
    [
      'an extra date beside a rule',
      event('FREQ=WEEKLY', extra('2026-12-09')),
      [{ consumer: 'apple', issue: 'extraDates' }],
    ],
    [
      'extra dates without any rule',
      event(null, extra('2026-12-09')),
      [
        { consumer: 'outlook', issue: 'extraDatesAlone' },
        { consumer: 'apple', issue: 'extraDates' },
      ],
    ],
    [
      'an extra date after the last day of the rule',
      event('FREQ=WEEKLY;UNTIL=20261222', extra('2026-12-30')),
      [
        { consumer: 'google', issue: 'extraDatesLate' },
        { consumer: 'apple', issue: 'extraDates' },
      ],
    ],
    [
      'an extra date after the last count of the rule, and not one before it',
      event('FREQ=WEEKLY;COUNT=3', extra('2026-12-09'), extra('2026-12-16')),
      [
        { consumer: 'google', issue: 'extraDatesLate' },
        { consumer: 'apple', issue: 'extraDates' },
      ],
    ],
    [
      'no extra date that was called off',
      event('FREQ=WEEKLY', exception('2026-12-09T14:00', { isExtra: true, state: 'cancelled' })),
      [],
    ],
  ])('%s', (_what, given, expected) => expect(consumerIssuesOf(given)).toEqual(expected))
})
