import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../../../preload/contract/calendar'
import { dueReminders, type Shown, withShown } from './due-reminders'

const occurrence: Occurrence = {
  seriesId: 'series',
  originalStart: '2026-11-24T14:00',
  ritualId: 'ritual',
  title: 'Codéveloppement',
  purpose: '',
  territory: '',
  leadId: null,
  backupId: null,
  isChanged: false,
  sessionId: null,
  start: '2026-11-24T14:00',
  end: '2026-11-24T16:00',
  startAt: '2026-11-24T13:00:00.000Z',
  endAt: '2026-11-24T15:00:00.000Z',
  isAllDay: false,
  mode: 'remote',
  scope: 'national',
  place: '',
  link: '',
  state: 'planned',
  isMoved: false,
  reason: '',
}

const at = (time: string, day = '2026-11-24') => Date.parse(`${day}T${time}Z`)
const due = (one: Partial<Occurrence>, minutes: number | null, now: number, shown: Shown = {}) =>
  dueReminders([{ ...occurrence, ...one }], () => minutes, now, shown).length

describe('what is to be reminded of', () => {
  it.each([
    ['a second too early', 15, '12:44:59', 0],
    ['at its very minute', 15, '12:45:00', 1],
    ['missed while asleep, before the start', 15, '12:58:00', 1],
    ['at the start, when a quarter of an hour was asked', 15, '13:00:00', 0],
    ['long after', 15, '20:00:00', 0],
    ['at the time', 0, '13:00:00', 1],
    ['at the time, within the minute', 0, '13:00:59', 1],
    ['at the time, a minute late', 0, '13:01:00', 0],
    ['never, where nobody asked', null, '12:50:00', 0],
  ])('%s', (_what, minutes, time, count) => {
    expect(due({}, minutes, at(time))).toBe(count)
  })

  it('reaches as far ahead as a week', () => {
    expect(due({}, 7 * 1440, at('13:00:00', '2026-11-17'))).toBe(1)
    expect(due({}, 7 * 1440, at('12:59:59', '2026-11-17'))).toBe(0)
  })

  it.each(['cancelled', 'held'] as const)('says nothing of a date that is %s', (state) => {
    expect(due({ state }, 15, at('12:50:00'))).toBe(0)
  })

  it('follows a date that moved, and reminds of it again', () => {
    const shown = withShown(
      {},
      dueReminders([occurrence], () => 15, at('12:45:00'), {}),
      0,
    )
    const moved = { isMoved: true, startAt: '2026-11-24T16:00:00.000Z' }
    expect(due(moved, 15, at('12:50:00'), shown)).toBe(0)
    expect(due(moved, 15, at('15:45:00'), shown)).toBe(1)
  })

  it('shows nothing twice, though the clock goes back or jumps', () => {
    const shown = withShown(
      {},
      dueReminders([occurrence], () => 15, at('12:45:00'), {}),
      0,
    )
    for (const time of ['12:44:00', '12:45:00', '12:46:00', '12:59:59']) {
      expect(due({}, 15, at(time), shown)).toBe(0)
    }
  })

  it('shows again only where a later minute was asked meanwhile', () => {
    const shown = withShown(
      {},
      dueReminders([occurrence], () => 30, at('12:30:00'), {}),
      0,
    )
    expect(due({}, 60, at('12:31:00'), shown)).toBe(0)
    expect(due({}, 5, at('12:55:00'), shown)).toBe(1)
  })

  it('says a day without an hour until noon', () => {
    const day = { isAllDay: true, startAt: '2026-11-23T23:00:00.000Z' }
    expect(due(day, 0, at('08:00:00'))).toBe(1)
    expect(due(day, 0, at('11:00:00'))).toBe(0)
  })

  it('asks each ritual for its own minutes, the soonest date first', () => {
    const later = { ...occurrence, ritualId: 'other', startAt: '2026-11-24T13:10:00.000Z' }
    const minutesOf = (id: string) => (id === 'other' ? 60 : 15)
    const found = dueReminders([later, occurrence], minutesOf, at('12:50:00'), {})
    expect(found.map((one) => one.occurrence.ritualId)).toEqual(['ritual', 'other'])
  })
})

describe('what was shown', () => {
  it('is forgotten a day after the date', () => {
    const shown = withShown(
      {},
      dueReminders([occurrence], () => 15, at('12:45:00'), {}),
      0,
    )
    expect(Object.keys(withShown(shown, [], at('12:00:00', '2026-11-25')))).toHaveLength(1)
    expect(withShown(shown, [], at('13:00:01', '2026-11-25'))).toEqual({})
  })
})
