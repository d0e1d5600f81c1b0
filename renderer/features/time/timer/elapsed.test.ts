import { expect, it } from 'vitest'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { countedUp, elapsedMs } from './elapsed'

const at = (time: string) => `2026-11-23T${time}Z`
const timer: Timer = {
  personId: '',
  category: 'forum',
  link: null,
  note: '',
  isVoluntary: false,
  spans: [
    { startedAt: at('09:00:00'), endedAt: at('09:10:00') },
    { startedAt: at('10:00:00'), endedAt: null },
  ],
  isRunning: true,
  seenAt: at('10:00:20'),
  hasGap: false,
}

it.each([
  ['its spans, the open one until now', {}, '10:01:05', '0:11:05'],
  ['no further than somebody was seen, over a gap', { hasGap: true }, '12:00:00', '0:10:20'],
  ['nothing negative when the clock went back', {}, '09:30:00', '0:10:00'],
])('counts %s', (_what, differing, now, expected) => {
  expect(countedUp(elapsedMs({ ...timer, ...differing }, Date.parse(at(now))))).toBe(expected)
})

it.each([
  [0, '0:00:00'],
  [59_999, '0:00:59'],
  [90_061_000, '25:01:01'],
])('shows %i ms as %s', (milliseconds, expected) => {
  expect(countedUp(milliseconds)).toBe(expected)
})
