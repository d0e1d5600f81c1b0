import { expect, it } from 'vitest'
import { isPresentNow } from './present-now'

const meeting = {
  mode: 'inPerson',
  state: 'planned',
  startAt: '2026-11-23T09:00:00Z',
  endAt: '2026-11-23T12:00:00Z',
} as const

it.each([
  ['before it', {}, '08:59:59', false],
  ['as it begins', {}, '09:00:00', true],
  ['in the middle', {}, '10:30:00', true],
  ['as it ends', {}, '12:00:00', false],
  ['once it is closed, until its end', { state: 'closed' as const }, '11:00:00', true],
  ['when it is cancelled', { state: 'cancelled' as const }, '10:30:00', false],
  ['when it is remote', { mode: 'remote' as const }, '10:30:00', false],
])('is among people, %s: %s', (_when, differing, time, expected) => {
  const now = Date.parse(`2026-11-23T${time}Z`)
  expect(isPresentNow([{ ...meeting, ...differing }], now)).toBe(expected)
})
