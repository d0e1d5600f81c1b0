import { describe, expect, it } from 'vitest'
import { totalHours, weekHours } from './week-hours'

const planned = { isAllDay: false, mode: 'remote', state: 'planned' } as const
const from = (start: string, end: string) => ({ ...planned, start, end })

describe('the hours of a week', () => {
  it('begin on Monday, whatever the day asked for', () => {
    const days = weekHours([], '2026-11-22').map(({ day }) => day)
    expect([days[0], days[6]]).toEqual(['2026-11-16', '2026-11-22'])
  })

  it('are counted on their day and by mode', () => {
    const days = weekHours(
      [
        from('2026-11-17T09:00', '2026-11-17T10:30'),
        { ...from('2026-11-17T14:00', '2026-11-17T16:00'), mode: 'inPerson' },
      ],
      '2026-11-19',
    )
    expect(days[1]).toEqual({
      day: '2026-11-17',
      minutes: { inPerson: 120, remote: 90, hybrid: 0 },
    })
    expect(totalHours(days)).toEqual({ inPerson: 120, remote: 90, hybrid: 0 })
  })

  it('are cut at midnight, and at the ends of the week', () => {
    const days = weekHours(
      [from('2026-11-18T23:00', '2026-11-19T01:30'), from('2026-11-22T23:00', '2026-11-23T02:00')],
      '2026-11-16',
    )
    expect(days.map(({ minutes }) => minutes.remote)).toEqual([0, 0, 60, 90, 0, 0, 60])
  })

  it('leave out what is cancelled, and what lasts all day', () => {
    const days = weekHours(
      [
        { ...from('2026-11-16T09:00', '2026-11-16T10:00'), state: 'cancelled' },
        { ...from('2026-11-16', '2026-11-17'), isAllDay: true },
      ],
      '2026-11-16',
    )
    expect(totalHours(days)).toEqual({ inPerson: 0, remote: 0, hybrid: 0 })
  })
})
