import { describe, expect, it } from 'vitest'
import type { FreeSession } from '../../../ui/calendar/meeting'
import { printedByDay } from './printed-meetings'

const session = (start: string, end: string): FreeSession => ({
  sessionId: start,
  title: 'Stage',
  start,
  end,
  isAllDay: start.length === 10,
  mode: 'inPerson',
  place: '',
  state: 'planned',
  isMoved: false,
  reason: '',
})

describe('the days of a printed calendar', () => {
  it.each([
    ['2026-11-24T14:00', '2026-11-24T15:00', ['2026-11-24']],
    ['2026-11-24T22:00', '2026-11-25T00:00', ['2026-11-24']],
    ['2026-11-24T22:00', '2026-11-25T02:00', ['2026-11-24', '2026-11-25']],
    ['2026-11-24', '2026-11-26', ['2026-11-24', '2026-11-25']],
    ['2026-11-24T14:00', '2026-11-24T14:00', ['2026-11-24']],
  ])('show what lasts from %s to %s on %j', (start, end, days) => {
    expect([...printedByDay([], [session(start, end)]).keys()]).toEqual(days)
  })

  it('go by the hour', () => {
    const late = session('2026-11-24T14:00', '2026-11-24T15:00')
    const early = session('2026-11-24T09:00', '2026-11-24T09:30')
    const [day] = printedByDay([], [late, early]).values()
    expect(day?.map(({ key }) => key)).toEqual([early.sessionId, late.sessionId])
  })
})
