import { describe, expect, it } from 'vitest'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { dayBars, entriesOfDay, shifted, shownHours } from './day-bars'

const zone = 'Europe/Paris'
const day = '2026-11-17'
const entry = (id: string, start: string, end: string, spentOn = day) =>
  ({
    id,
    spentOn,
    startedAt: start === '' ? null : `${start}:00.000Z`,
    endedAt: end === '' ? null : `${end}:00.000Z`,
    createdAt: '',
  }) as TimeEntry
const morning = entry('a', '2026-11-17T08:00', '2026-11-17T09:00')

describe('the hours of a day', () => {
  it('lie on the clock of the community, those that overlap side by side', () => {
    const other = entry('b', '2026-11-17T08:30', '2026-11-17T10:00')
    const after = entry('c', '2026-11-17T09:00', '2026-11-17T09:15')
    const bars = dayBars([other, after, morning], day, zone)
    expect(bars.map(({ entry: { id }, from, to, lane }) => [id, from, to, lane])).toEqual([
      ['a', 540, 600, 0],
      ['b', 570, 660, 1],
      ['c', 600, 615, 0],
    ])
  })

  it('say who overlaps: half-open, one may begin where another ends', () => {
    const next = entry('b', '2026-11-17T09:00', '2026-11-17T10:00')
    expect(dayBars([morning, next], day, zone).map((bar) => bar.isOverlapping)).toEqual([
      false,
      false,
    ])
    const within = entry('c', '2026-11-17T08:59', '2026-11-17T09:30')
    expect(dayBars([morning, within], day, zone).every((bar) => bar.isOverlapping)).toBe(true)
  })

  it('end and begin at midnight, and list the night before', () => {
    const night = entry('n', '2026-11-16T22:30', '2026-11-16T23:45', '2026-11-16')
    expect(dayBars([night], '2026-11-16', zone)[0]).toMatchObject({ from: 1410, to: 1440 })
    expect(dayBars([night], day, zone)[0]).toMatchObject({ from: 0, to: 45 })
    const alone = entry('z', '', '')
    expect(entriesOfDay([alone, morning, night], day, zone).map(({ id }) => id)).toEqual([
      'n',
      'a',
      'z',
    ])
  })

  it('show the usual day, and more where it takes more', () => {
    expect(shownHours([])).toEqual({ first: 7, last: 20 })
    const late = entry('l', '2026-11-17T04:10', '2026-11-17T21:20')
    expect(shownHours(dayBars([late], day, zone))).toEqual({ first: 5, last: 23 })
  })
})

describe('a move of an entry', () => {
  it('keeps its length, or changes one end', () => {
    expect(shifted(morning, 'whole', 15)).toEqual({
      startedAt: '2026-11-17T08:15:00.000Z',
      endedAt: '2026-11-17T09:15:00.000Z',
    })
    expect(shifted(morning, 'end', -30)?.endedAt).toBe('2026-11-17T08:30:00.000Z')
    expect(shifted(morning, 'start', 30)?.startedAt).toBe('2026-11-17T08:30:00.000Z')
  })

  it('never turns it round, nor makes it longer than a day', () => {
    expect(shifted(morning, 'end', -60)).toBeNull()
    expect(shifted(morning, 'start', 60)).toBeNull()
    expect(shifted(morning, 'end', 1440)).toBeNull()
  })
})
