import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCalendarEvent } from '../../../tests/fixtures/any-calendar-event'
import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import type { KnownEvent } from '../../database/calendar-events'
import { changedFields, sameEvent } from './import-comparison'
import { planImport, type ReadFile } from './plan-import'

const weekly: CalendarEvent = {
  uid: 'uid-1',
  sequence: 2,
  title: 'La Veillée',
  purpose: 'Se raconter des histoires',
  place: 'Salle 3',
  link: '',
  schedule: {
    startOn: '2026-11-03',
    startTime: '14:00',
    timeZone: 'Europe/Paris',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
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
const file = (...events: CalendarEvent[]): ReadFile => ({
  fileName: 'a.ics',
  events: events.map((event) => ({ event, notes: [] })),
  unreadable: [],
})
const known = (event: CalendarEvent, isTrashed = false) =>
  new Map<string, KnownEvent>([
    [event.uid, { event, ritualId: 'ritual', seriesId: 'series', isTrashed }],
  ])
const only = ({ entries: [entry] }: ReturnType<typeof planImport>) => entry

describe('planImport', () => {
  it('takes an event nobody has as new', () => {
    const plan = planImport([file(weekly)], new Map())
    expect(only(plan)).toMatchObject({
      status: 'new',
      uid: 'uid-1',
      isSelected: true,
      reason: null,
    })
    expect(plan.writeByKey.get(only(plan)?.key ?? '')).toEqual({ event: weekly, known: null })
  })

  it('finds nothing new in the same event', () => {
    const plan = planImport([file(weekly)], known(weekly))
    expect(only(plan)).toMatchObject({ status: 'unchanged', isSelected: false })
    expect(plan.writeByKey.size).toBe(0)
  })

  it('takes other content for an update, whatever the SEQUENCE says', () => {
    const plan = planImport([file({ ...weekly, title: 'Veillée' })], known(weekly))
    expect(only(plan)).toMatchObject({
      status: 'updated',
      changedFields: ['title'],
      isSelected: true,
      notes: [],
    })
    expect(plan.writeByKey.get(only(plan)?.key ?? '')?.known?.seriesId).toBe('series')
  })

  it('takes a higher SEQUENCE for an update even when it says the same', () => {
    expect(only(planImport([file({ ...weekly, sequence: 3 })], known(weekly)))).toMatchObject({
      status: 'updated',
      changedFields: [],
    })
  })

  it('leaves an older version unchosen, and says so', () => {
    const older = { ...weekly, sequence: 1, place: 'Salle 1' }
    expect(only(planImport([file(older)], known(weekly)))).toMatchObject({
      status: 'updated',
      isSelected: false,
      notes: ['olderSequence'],
    })
    expect(only(planImport([file({ ...weekly, sequence: 1 })], known(weekly)))?.status).toBe(
      'unchanged',
    )
  })

  it('brings back what lies in the trash as new', () => {
    const plan = planImport([file(weekly)], known(weekly, true))
    expect(only(plan)).toMatchObject({ status: 'new', notes: ['wasInTrash'], isSelected: true })
    expect(plan.writeByKey.get(only(plan)?.key ?? '')?.known?.isTrashed).toBe(true)
  })

  it('keeps the highest SEQUENCE of a UID that comes several times', () => {
    const newer = { ...weekly, sequence: 5, title: 'La nouvelle' }
    const plan = planImport([file(newer), file(weekly)], new Map())
    expect(plan.entries).toHaveLength(1)
    expect(only(plan)).toMatchObject({ title: 'La nouvelle', notes: ['duplicateUid'] })
    expect(only(planImport([file(weekly), file(weekly)], new Map()))?.notes).toEqual([])
  })

  it('lists what could not be read after the rest, never chosen', () => {
    const part = {
      reason: 'subDaily',
      detail: 'RRULE:FREQ=HOURLY',
      title: 'Bip',
      uid: 'bip',
    } as const
    const plan = planImport([{ ...file(weekly), unreadable: [part] }], new Map())
    expect(plan.entries.map(({ status }) => status)).toEqual(['new', 'unreadable'])
    expect(plan.entries[1]).toMatchObject({ ...part, schedule: null, isSelected: false })
    expect(new Set(plan.entries.map(({ key }) => key)).size).toBe(2)
    expect(plan.writeByKey.has(plan.entries[1]?.key ?? '')).toBe(false)
  })
})

describe('sameEvent', () => {
  it('holds cancelled and excluded for the same absence, with or without a reason', () => {
    const cancelled = at('2026-11-10T14:00', { state: 'cancelled', reason: 'grève' })
    const excluded = at('2026-11-10T14:00', { state: 'excluded' })
    expect(
      sameEvent({ ...weekly, exceptions: [cancelled] }, { ...weekly, exceptions: [excluded] }),
    ).toBe(true)
    expect(changedFields({ ...weekly, exceptions: [cancelled] }, weekly)).toEqual(['exceptions'])
  })

  it('takes no notice that a date was held, nor of an absence the rule never gave', () => {
    const exceptions = [
      at('2026-11-10T14:00', { state: 'held' }),
      at('2026-11-11T14:00', { state: 'excluded' }),
    ]
    expect(sameEvent({ ...weekly, exceptions }, weekly)).toBe(true)
  })

  it('sees a date moved, added, or called otherwise', () => {
    for (const exception of [
      at('2026-11-10T14:00', { startOn: '2026-11-11', startTime: '14:00' }),
      at('2026-11-12T14:00', { isExtra: true }),
      at('2026-11-10T14:00', { title: 'Autre' }),
    ]) {
      expect(changedFields({ ...weekly, exceptions: [exception] }, weekly)).toEqual(['exceptions'])
    }
  })

  it('sees through an override that says what the series says', () => {
    const exception = at('2026-11-10T14:00', {
      title: 'La Veillée',
      durationMinutes: 60,
      place: 'Salle 3',
    })
    expect(sameEvent({ ...weekly, exceptions: [exception] }, weekly)).toBe(true)
  })

  it.each([
    ['FREQ=WEEKLY;BYDAY=TU;INTERVAL=1', true],
    ['INTERVAL=1;BYDAY=TU;WKST=MO;FREQ=WEEKLY', true],
    ['FREQ=WEEKLY;BYDAY=WE', false],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=3', false],
  ])('compares rules by what they say: %s', (rrule, isSame) => {
    expect(sameEvent({ ...weekly, schedule: { ...weekly.schedule, rrule } }, weekly)).toBe(isSame)
  })

  it('holds a single event in two zones for the same when the moment is', () => {
    const single = { ...weekly, schedule: { ...weekly.schedule, rrule: null } }
    const elsewhere = { ...single.schedule, timeZone: 'America/New_York', startTime: '08:00' }
    expect(sameEvent(single, { ...single, schedule: elsewhere })).toBe(true)
    expect(
      changedFields(weekly, {
        ...weekly,
        schedule: { ...elsewhere, rrule: weekly.schedule.rrule },
      }),
    ).toEqual(['start'])
  })

  it('names each field that changed', () => {
    const schedule = {
      ...weekly.schedule,
      startTime: '15:00',
      durationMinutes: 90,
      rrule: 'FREQ=WEEKLY',
    }
    const other = {
      ...weekly,
      title: 'x',
      purpose: 'x',
      place: 'x',
      link: 'https://x.fr',
      schedule,
    }
    expect(changedFields(weekly, other)).toEqual([
      'title',
      'purpose',
      'place',
      'link',
      'start',
      'recurrence',
      'duration',
    ])
  })

  it('holds any event for the same as itself, and planning it again changes nothing', () => {
    fc.assert(
      fc.property(anyCalendarEvent, (event) => {
        expect(sameEvent(event, event)).toBe(true)
        expect(only(planImport([file(event)], known(event)))?.status).toBe('unchanged')
      }),
      { numRuns: 100 },
    )
  })
})
