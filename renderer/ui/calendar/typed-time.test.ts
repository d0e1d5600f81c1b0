import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../text/dates'
import { readDuration, readTime } from './typed-time'

describe('an hour as people type it', () => {
  it.each([
    ['14:00', '14:00'],
    ['14h', '14:00'],
    ['14 h 30', '14:30'],
    ['9\u00A0h\u00A005', '09:05'],
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['14:00:30', '14:00:30'],
    ['14:00:00', '14:00'],
    ['0h', '00:00'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time)
  })

  it.each(['', '24:00', '14:60', 'midi', '14h5', '12345', '-1'])('%j is none', (typed) => {
    expect(readTime(typed)).toBeNull()
  })
})

describe('a length as people type it', () => {
  it.each([
    ['45', 45],
    ['45 min', 45],
    ['1h', 60],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['1,5 h', 90],
    ['2 heures', 120],
    ['2 jours', 2880],
    ['1 day', 1440],
    ['0', 0],
  ])('%s is %i minutes', (typed, minutes) => {
    expect(readDuration(typed)).toBe(minutes)
  })

  it.each(['', 'longtemps', '1h75', '-5', '3 semaines'])('%j is none', (typed) => {
    expect(readDuration(typed)).toBeNull()
  })

  it('reads back what is shown', () => {
    for (const minutes of [0, 10, 45, 60, 90, 210, 420, 1440, 2880, 1500]) {
      expect(readDuration(formatDuration(minutes, 'fr'))).toBe(minutes)
      expect(readDuration(formatDuration(minutes, 'en'))).toBe(minutes)
    }
  })
})
