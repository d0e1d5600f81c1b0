import { describe, expect, it } from 'vitest'
import { isOn, isoWeek, minutesLeft, standingAt } from './thread'

const occurrence = {
  start: '2026-11-24T13:00',
  end: '2026-11-24T14:00',
  state: 'planned',
} as const

describe('the day’s thread', () => {
  it.each([
    ['2026-11-24T12:59', 'coming'],
    ['2026-11-24T13:00', 'live'],
    ['2026-11-24T13:59', 'live'],
    ['2026-11-24T14:00', 'past'],
  ])('at %s is %s: the end is not part of it', (now, expected) => {
    expect(standingAt(occurrence, now)).toBe(expected)
  })

  it('is live all day long when it has no hour, up to midnight', () => {
    const whole = { start: '2026-11-24', end: '2026-11-25', state: 'planned' } as const
    expect(standingAt(whole, '2026-11-23T23:59')).toBe('coming')
    expect(standingAt(whole, '2026-11-24T00:00')).toBe('live')
    expect(standingAt(whole, '2026-11-25T00:00')).toBe('past')
  })

  it('has nothing live in what is cancelled', () => {
    expect(standingAt({ ...occurrence, state: 'cancelled' }, '2026-11-24T13:30')).toBe('cancelled')
  })

  it.each([
    ['2026-11-22', '2026-11-23', true],
    ['2026-11-21', '2026-11-22', false],
    ['2026-11-21', '2026-11-23', true],
    ['2026-11-21T22:00', '2026-11-22T01:00', true],
    ['2026-11-21T22:00', '2026-11-22T00:00', false],
    ['2026-11-22T10:00', '2026-11-22T10:00', true],
    ['2026-11-23T09:00', '2026-11-23T10:00', false],
  ])('%s to %s is on Sunday 22 November: %s', (start, end, expected) => {
    expect(isOn({ start, end }, '2026-11-22')).toBe(expected)
  })

  it('counts the minutes left', () => {
    expect(minutesLeft(occurrence, '2026-11-24T13:40')).toBe(20)
    expect(minutesLeft({ end: '2026-11-25' }, '2026-11-24T22:30')).toBe(90)
    expect(minutesLeft(occurrence, '2026-11-24T15:00')).toBe(0)
  })

  it.each([
    ['2026-11-22', 47],
    ['2026-11-23', 48],
    ['2026-01-01', 1],
    ['2024-12-30', 1],
    ['2027-01-03', 53],
    ['2021-01-03', 53],
  ])('%s lies in week %i', (day, week) => {
    expect(isoWeek(day)).toBe(week)
  })
})
