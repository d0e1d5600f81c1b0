import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../../../preload/contract/calendar'
import { occurrenceKey } from '../../ui/calendar/occurrence-element'
import { phaseOf } from '../../ui/calendar/phase'
import { fromWidget, minutesBetween, toEventInput } from './event-input'

const occurrence: Occurrence = {
  seriesId: '0198a8f0-0000-7000-8000-000000000001',
  originalStart: '2026-11-19T14:00',
  ritualId: '0198a8f0-0000-7000-8000-000000000002',
  title: 'Codéveloppement',
  purpose: '',
  start: '2026-11-19T14:00',
  end: '2026-11-19T16:00',
  startAt: '2026-11-19T13:00:00.000Z',
  endAt: '2026-11-19T15:00:00.000Z',
  isAllDay: false,
  mode: 'remote',
  scope: 'national',
  territory: '',
  leadId: null,
  backupId: null,
  place: '',
  link: '',
  state: 'planned',
  isMoved: false,
  isChanged: false,
  reason: '',
  sessionId: null,
}
const allDay = { ...occurrence, start: '2026-11-19', end: '2026-11-20', isAllDay: true }
const momentary = { ...occurrence, end: occurrence.start }

describe('an occurrence in the calendar', () => {
  it.each([
    ['before its start', occurrence, '2026-11-19T13:59', 'coming'],
    ['from its first minute', occurrence, '2026-11-19T14:00', 'live'],
    ['until its last', occurrence, '2026-11-19T15:59', 'live'],
    ['from its end', occurrence, '2026-11-19T16:00', 'past'],
    ['all of its day', allDay, '2026-11-19T23:59', 'live'],
    ['the day after an all-day one', allDay, '2026-11-20T00:00', 'past'],
    ['the eve of an all-day one', allDay, '2026-11-18T23:59', 'coming'],
    ['during the one minute of one without length', momentary, '2026-11-19T14:00', 'live'],
    ['after the one minute of one without length', momentary, '2026-11-19T14:01', 'past'],
  ] as const)('%s', (_, one, now, phase) => {
    expect(phaseOf(one, now)).toBe(phase)
  })

  it('keeps its wall times, whatever the zone of this machine', () => {
    const { start, end, allDay: isAllDay } = toEventInput(occurrence, 'coming')
    expect([start, end, isAllDay]).toEqual(['2026-11-19T14:00', '2026-11-19T16:00', false])
  })

  it('can be dragged only while it is planned', () => {
    const editable = (state: Occurrence['state']) =>
      toEventInput({ ...occurrence, state }, 'coming').editable
    expect([editable('planned'), editable('held'), editable('cancelled')]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('is named by its series and the start its rule gave it, wherever it was moved', () => {
    const moved = { ...occurrence, start: '2026-11-20T09:00', isMoved: true }
    expect(occurrenceKey(moved)).toBe(occurrenceKey(occurrence))
  })

  it('comes back from the widget as a wall time, or as a day', () => {
    expect(fromWidget(new Date('2026-03-29T02:30:00Z'), false)).toBe('2026-03-29T02:30')
    expect(fromWidget(new Date('2026-03-29T00:00:00Z'), true)).toBe('2026-03-29')
  })

  it('measures a length by the clock, over a change of hour too', () => {
    expect(minutesBetween('2026-03-29T01:00', '2026-03-29T04:00')).toBe(180)
    expect(minutesBetween('2026-11-19', '2026-11-21')).toBe(2880)
  })
})
