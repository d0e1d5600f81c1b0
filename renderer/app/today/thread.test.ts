import { describe, expect, it } from 'vitest'
import { isoWeek, minutesLeft, standingAt } from './thread'

const occurrence = {
  startAt: '2026-11-24T13:00:00.000Z',
  endAt: '2026-11-24T14:00:00.000Z',
  state: 'planned',
} as Parameters<typeof standingAt>[0]

describe('the day’s thread', () => {
  it.each([
    ['2026-11-24T12:59:59.999Z', 'coming'],
    ['2026-11-24T13:00:00.000Z', 'live'],
    ['2026-11-24T13:59:59.999Z', 'live'],
    ['2026-11-24T14:00:00.000Z', 'past'],
  ])('at %s is %s: the end is not part of it', (now, expected) => {
    expect(standingAt(occurrence, new Date(now))).toBe(expected)
  })

  it('counts the minutes left, up', () => {
    expect(minutesLeft(occurrence, new Date('2026-11-24T13:40:30Z'))).toBe(20)
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
