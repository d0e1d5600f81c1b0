import { describe, expect, it } from 'vitest'
import { type PlannedTime, plannedMinutesOf } from './planned-time'

const weekly: PlannedTime = { fromOn: '2026-01-01', toOn: null, per: 'week', minutes: 600 }
const yearly: PlannedTime = { fromOn: '2026-01-01', toOn: null, per: 'year', minutes: 36_600 }

describe('the minutes an engagement plans', () => {
  it.each<[string, PlannedTime[], string, string, number | null]>([
    ['a week of ten hours', [weekly], '2026-03-09', '2026-03-16', 600],
    ['a seventh of it a day', [weekly], '2026-03-09', '2026-03-10', 600 / 7],
    ['a year, whole', [yearly], '2026-01-01', '2027-01-01', 36_600],
    ['a leap year, whole', [yearly], '2028-01-01', '2029-01-01', 36_600],
    ['a day of a leap year', [yearly], '2028-02-29', '2028-03-01', 100],
    ['nothing before it begins', [weekly], '2025-12-01', '2026-01-01', null],
    ['from its first day on', [weekly], '2025-12-29', '2026-01-08', 600],
    [
      'until its last day, included',
      [{ ...weekly, toOn: '2026-01-07' }],
      '2026-01-01',
      '2027-01-01',
      600,
    ],
    [
      'what the later of two says, where both hold',
      [weekly, { ...weekly, fromOn: '2026-03-09', minutes: 300 }],
      '2026-03-02',
      '2026-03-16',
      900,
    ],
    ['nothing without one', [], '2026-01-01', '2027-01-01', null],
    ['nothing over no days', [weekly], '2026-03-09', '2026-03-09', null],
  ])('%s', (_name, engagements, from, to, expected) => {
    const planned = plannedMinutesOf(engagements, from, to)
    const rounded = (minutes: number | null) => minutes && Number(minutes.toFixed(8))
    expect(rounded(planned)).toBe(rounded(expected))
  })
})
