import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyCalendarEvent } from '../../../tests/fixtures/any-calendar-event'
import { openCalendar } from '../../parsers/ics/read-calendar'
import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import { exportIcs } from '../../rules/export-ics'
import { changedFields } from './import-comparison'

const writtenAt = '2026-11-24T08:30:00.000Z'
const weekly: CalendarEvent = {
  uid: 'uid-1',
  sequence: 3,
  title: 'La Veillée',
  purpose: '',
  place: '',
  link: '',
  schedule: {
    startOn: '2026-11-03',
    startTime: '14:00',
    timeZone: 'Europe/Paris',
    rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
    durationMinutes: 60,
  },
  exceptions: [],
}
const at = (originalStart: string, more: Partial<CalendarException> = {}): CalendarException => ({
  originalStart,
  state: 'planned',
  isExtra: false,
  reason: '',
  startOn: null,
  startTime: null,
  durationMinutes: null,
  title: null,
  place: null,
  link: null,
  ...more,
})
const lines = (event: CalendarEvent) =>
  exportIcs([event], 'Rituels', writtenAt).replaceAll('\r\n ', '').split('\r\n')
const readBack = (text: string) => {
  const opened = openCalendar(new TextEncoder().encode(text), 'Europe/Paris')
  return Array.from({ length: opened.total }, (_, index) => opened.read(index))
}

describe('exportIcs, to what other calendars need', () => {
  it('publishes a named calendar of ours', () => {
    expect(lines(weekly)).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Veillee//Veillee//FR',
        'METHOD:PUBLISH',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:Rituels',
      ]),
    )
  })

  it('escapes the name of the calendar', () => {
    const text = exportIcs([weekly], 'A, b; c\r\nBEGIN:VEVENT', writtenAt)
    expect(text).toContain(String.raw`X-WR-CALNAME:A\, b\; c\nBEGIN:VEVENT`)
  })

  it('gives each event its UID, SEQUENCE, and a DTSTAMP in UTC', () => {
    expect(lines(weekly)).toEqual(
      expect.arrayContaining(['UID:uid-1', 'SEQUENCE:3', 'DTSTAMP:20261124T083000Z']),
    )
  })

  it('keeps wall time in a named zone, with the short VTIMEZONE of that zone', () => {
    const text = lines(weekly)
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20261103T140000')
    expect(text).toContain('DTEND;TZID=Europe/Paris:20261103T150000')
    expect(text.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
    expect(text).toContain('TZID:Europe/Paris')
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
    expect(text.some((line) => line.startsWith('RDATE'))).toBe(false)
  })

  it('says UNTIL as an instant that leaves the last day in', () => {
    expect(lines(weekly)).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T215959Z')
  })

  it('says UNTIL, EXDATE and RECURRENCE-ID of all-day events as days', () => {
    const schedule = { ...weekly.schedule, startTime: null, durationMinutes: 2880 }
    const exceptions = [
      at('2026-11-10', { state: 'cancelled' }),
      at('2026-11-17', { startOn: '2026-11-18' }),
    ]
    const text = lines({ ...weekly, schedule, exceptions })
    expect(text).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20261103',
        'DTEND;VALUE=DATE:20261105',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330',
        'EXDATE;VALUE=DATE:20261110',
        'RECURRENCE-ID;VALUE=DATE:20261117',
        'DTSTART;VALUE=DATE:20261118',
      ]),
    )
    expect(text.some((line) => line.includes('BEGIN:VTIMEZONE'))).toBe(false)
  })

  it('writes a cancelled date as EXDATE, an extra one as RDATE, a moved one as an override alone', () => {
    const text = lines({
      ...weekly,
      exceptions: [
        at('2026-11-10T14:00', { state: 'cancelled', reason: 'grève' }),
        at('2026-11-12T14:00', { isExtra: true }),
        at('2026-11-17T14:00', { startOn: '2026-11-18', startTime: '16:30' }),
        at('2026-11-24T14:00', { state: 'held' }),
      ],
    })
    expect(text.filter((line) => /^(?:EXDATE|RDATE|RECURRENCE-ID)/.test(line))).toEqual([
      'EXDATE;TZID=Europe/Paris:20261110T140000',
      'RDATE;TZID=Europe/Paris:20261112T140000',
      'RECURRENCE-ID;TZID=Europe/Paris:20261117T140000',
    ])
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20261118T163000')
    expect(text.filter((line) => line === 'UID:uid-1')).toHaveLength(2)
    expect(text.join()).not.toContain('grève')
  })

  it('writes a lone extra date as RDATE, not as a rule', () => {
    const single = { ...weekly, schedule: { ...weekly.schedule, rrule: null } }
    const text = lines({ ...single, exceptions: [at('2026-11-12T14:00', { isExtra: true })] })
    expect(text).toContain('RDATE;TZID=Europe/Paris:20261112T140000')
    expect(text.some((line) => line.startsWith('RRULE:') && !line.includes('YEARLY'))).toBe(false)
  })

  it('writes a single event where it was moved to, and says when it is called off', () => {
    const single = { ...weekly, schedule: { ...weekly.schedule, rrule: null } }
    const moved = lines({
      ...single,
      exceptions: [at('2026-11-03T14:00', { startOn: '2026-11-05', startTime: '10:00' })],
    })
    expect(moved).toContain('DTSTART;TZID=Europe/Paris:20261105T100000')
    expect(moved.some((line) => line.startsWith('RECURRENCE-ID'))).toBe(false)
    expect(
      lines({ ...single, exceptions: [at('2026-11-03T14:00', { state: 'cancelled' })] }),
    ).toContain('STATUS:CANCELLED')
  })

  it('says a COUNT of four digits as its last day, for Outlook', () => {
    const text = lines({
      ...weekly,
      schedule: { ...weekly.schedule, rrule: 'FREQ=DAILY;COUNT=1500' },
    })
    expect(text).toContain('RRULE:FREQ=DAILY;UNTIL=20301211T225959Z')
  })

  it('writes UTC with Z and no zone', () => {
    const text = lines({ ...weekly, schedule: { ...weekly.schedule, timeZone: 'UTC' } })
    expect(text).toContain('DTSTART:20261103T140000Z')
    expect(text.join()).not.toContain('TZID')
  })

  it('writes a zone that is a mere offset so that it can be read', () => {
    const text = lines({ ...weekly, schedule: { ...weekly.schedule, timeZone: '+05:30' } })
    expect(text).toEqual(
      expect.arrayContaining(['DTSTART;TZID="+05:30":20261103T140000', 'TZOFFSETTO:+0530']),
    )
  })

  it('writes an address as it is, and nothing but web addresses', () => {
    const link = 'https://visio.example/a,b;c'
    expect(lines({ ...weekly, link })).toContain(`URL;VALUE=URI:${link}`)
    expect(lines({ ...weekly, link: 'javascript:alert(1)' }).join()).not.toContain('javascript')
  })

  it('puts the address where the place would be when there is none, for Outlook and Google', () => {
    const link = 'https://visio.example/a'
    expect(lines({ ...weekly, link })).toContain(`LOCATION:${link}`)
    expect(lines({ ...weekly, link, place: 'Salle 3' })).toContain('LOCATION:Salle 3')
  })

  it('names no one and floats nowhere', () => {
    const text = lines({ ...weekly, link: 'https://x.fr' }).join('\n')
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/)
    const [, events = ''] = text.split('END:VTIMEZONE')
    expect(events).not.toMatch(/^DT(?:START|END):\d{8}T\d{6}$/m)
  })

  it('ends lines with CRLF and folds them at 75 octets, whole characters only', () => {
    const text = exportIcs(
      [{ ...weekly, purpose: 'été 🎉 '.repeat(80), title: 'é'.repeat(200) }],
      'Rituels',
      writtenAt,
    )
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(
      text,
    )
    expect(text).not.toContain('\uFFFD')
  })
})

describe.each(['UTC', 'Europe/Paris', 'America/New_York'])('on a host in %s', (zone) => {
  const hostZone = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = zone
  })
  afterAll(() => {
    if (hostZone === undefined) delete process.env['TZ']
    else process.env['TZ'] = hostZone
  })

  it('an export is read by ical.js as the same occurrences', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
    const event = {
      ...weekly,
      exceptions: [
        at('2026-11-10T14:00', { state: 'cancelled' }),
        at('2026-11-17T14:00', { startOn: '2026-11-18', startTime: '16:30' }),
      ],
    } satisfies CalendarEvent
    const component = new ICAL.Component(ICAL.parse(exportIcs([event], 'Rituels', writtenAt)))
    for (const definition of component.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(definition)
    }
    const [master, override] = component.getAllSubcomponents('vevent')
    const series = new ICAL.Event(master, { exceptions: override ? [override] : [] })
    const iterator = series.iterator()
    const starts = Array.from({ length: 4 }, () =>
      series.getOccurrenceDetails(iterator.next()).startDate.toJSDate(),
    )
    expect(starts.map((start) => start.toISOString())).toEqual([
      '2026-11-03T13:00:00.000Z',
      '2026-11-18T15:30:00.000Z',
      '2026-11-24T13:00:00.000Z',
      '2026-12-01T13:00:00.000Z',
    ])
  })

  it('an export gives back any event unchanged', () => {
    fc.assert(
      fc.property(anyCalendarEvent, (event) => {
        const read = readBack(exportIcs([event], 'Rituels', writtenAt))
        expect(read.flatMap(({ unreadable }) => unreadable)).toEqual([])
        const [again] = read.flatMap(({ events }) => events)
        expect(again?.event.uid).toBe(event.uid)
        expect(again?.event.sequence).toBe(event.sequence)
        expect(again && changedFields(event, again.event)).toEqual([])
      }),
      { numRuns: 120 },
    )
  })
})
