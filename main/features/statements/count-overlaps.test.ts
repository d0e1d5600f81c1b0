import { expect, it } from 'vitest'
import { countOverlaps } from './count-overlaps'
import { missingDays } from './missing-days'

const span = (from: string, to: string) => ({
  startedAt: `2026-11-03T${from}:00.000Z`,
  endedAt: `2026-11-03T${to}:00.000Z`,
})

it.each([
  ['nothing', [], 0],
  ['one after another', [span('09:00', '10:00'), span('10:00', '11:00')], 0],
  ['one within another', [span('09:00', '12:00'), span('10:00', '11:00')], 1],
  ['three at once', [span('09:00', '12:00'), span('10:00', '11:00'), span('10:30', '13:00')], 3],
  ['durations alone', [{ startedAt: null, endedAt: null }, span('09:00', '10:00')], 0],
  ['an empty interval', [span('09:00', '10:00'), span('09:30', '09:30')], 0],
] as const)('counts the overlaps of %s', (_what, entries, count) => {
  expect(countOverlaps(entries)).toBe(count)
})

it('names the weekdays that nothing accounts for', () => {
  expect(missingDays('2026-10-31', '2026-11-03', new Set(['2026-11-02']))).toEqual(['2026-11-03'])
})
