import { describe, expect, it } from 'vitest'
import { sessionSpan } from './session-span'

describe('when a session takes place', () => {
  it.each([
    ['an hour', '2026-11-24', '14:00', 60, '2026-11-24T14:00', '2026-11-24T15:00'],
    ['past midnight', '2026-12-31', '23:30', 60, '2026-12-31T23:30', '2027-01-01T00:30'],
    ['nothing', '2026-11-24', '14:00', 0, '2026-11-24T14:00', '2026-11-24T14:00'],
    ['over a clock change', '2026-03-29', '01:30', 120, '2026-03-29T01:30', '2026-03-29T03:30'],
    ['a day', '2026-11-24', null, 1440, '2026-11-24', '2026-11-25'],
    ['a day without a length', '2026-11-24', null, 0, '2026-11-24', '2026-11-25'],
    ['three days', '2026-11-24', null, 4320, '2026-11-24', '2026-11-27'],
  ])('lasts %s', (_what, startOn, startTime, durationMinutes, start, end) => {
    const isAllDay = startTime === null
    expect(sessionSpan({ startOn, startTime, durationMinutes })).toEqual({ start, end, isAllDay })
  })
})
