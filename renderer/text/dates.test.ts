import { describe, expect, it } from 'vitest'
import { capitalised, formatDay, formatDuration, formatTime, nowIn, todayIn } from './dates'

describe('formatDay', () => {
  it.each([
    ['2026-11-24', 'full', 'fr', 'mardi 24 novembre 2026'],
    ['2026-11-24T14:00', 'full', 'fr', 'mardi 24 novembre 2026'],
    ['2026-12-01', 'day', 'fr', 'mardi 1er décembre'],
    ['2026-12-11', 'day', 'fr', 'vendredi 11 décembre'],
    ['2026-11-24', 'short', 'fr', 'mar. 24 nov.'],
    ['2026-11-24', 'month', 'fr', 'novembre 2026'],
    ['2026-11-24', 'full', 'en', 'Tuesday 24 November 2026'],
    ['2026-12-01', 'day', 'en', 'Tuesday 1 December'],
  ] as const)('says %s as %s in %s: %s', (local, style, locale, expected) => {
    expect(formatDay(local, style, locale)).toBe(expected)
  })

  it('keeps the day whatever the zone of the machine', () => {
    // Read as an instant of this machine, midnight would slip to the day before west of Greenwich.
    expect(formatDay('2026-01-01', 'date', 'en')).toBe('1 January 2026')
  })
})

it('shows hours on 24 hours, and nothing for a whole day', () => {
  expect(formatTime('2026-11-24T09:05')).toBe('09:05')
  expect(formatTime('2026-11-24T14:00:30')).toBe('14:00')
  expect(formatTime('2026-11-24')).toBe('')
})

it.each([
  [0, 'fr', '0 min'],
  [45, 'fr', '45 min'],
  [60, 'fr', '1 h'],
  [65, 'fr', '1 h 05'],
  [150, 'en', '2 h 30'],
  [1440, 'fr', '1 jour'],
  [2880, 'fr', '2 jours'],
  [2880, 'en', '2 days'],
] as const)('says %i minutes in %s: %s', (minutes, locale, expected) => {
  expect(formatDuration(minutes, locale).replaceAll('\u00A0', ' ')).toBe(expected)
})

it('takes the day and the hour of a zone, not of the machine', () => {
  const lateInParis = new Date('2026-11-24T23:30:00Z')
  expect(todayIn('Europe/Paris', lateInParis)).toBe('2026-11-25')
  expect(nowIn('Europe/Paris', lateInParis)).toBe('2026-11-25T00:30')
  expect(todayIn('America/New_York', lateInParis)).toBe('2026-11-24')
})

it('opens a title with a capital', () => {
  expect(capitalised('jeudi 19 novembre')).toBe('Jeudi 19 novembre')
  expect(capitalised('été')).toBe('Été')
})
