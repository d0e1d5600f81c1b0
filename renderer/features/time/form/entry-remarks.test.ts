import { describe, expect, it } from 'vitest'
import type { TimeDraft, TimeEntry } from '../../../../preload/contract/time-shapes'
import { entryRemarks } from './entry-remarks'

const draft = {
  personId: 'p',
  spentOn: '2026-11-17',
  startedAt: '2026-11-17T13:00:00.000Z',
  endedAt: '2026-11-17T14:00:00.000Z',
  durationSeconds: 3600,
} as TimeDraft
const other = (changes: Partial<TimeEntry>) => ({ ...draft, id: 'other', ...changes }) as TimeEntry
const now = { today: '2026-11-19', at: '2026-11-19T09:00:00.000Z' }

describe('what is unusual about time', () => {
  it.each([
    ['within', { startedAt: '2026-11-17T13:20:00.000Z', endedAt: '2026-11-17T13:45:00.000Z' }, 1],
    [
      'right after',
      { startedAt: '2026-11-17T14:00:00.000Z', endedAt: '2026-11-17T15:00:00.000Z' },
      0,
    ],
    [
      'right before',
      { startedAt: '2026-11-17T12:00:00.000Z', endedAt: '2026-11-17T13:00:00.000Z' },
      0,
    ],
    ['of the colleague', { personId: 'q' }, 0],
    ['itself', { id: 'own' }, 0],
    ['without hours', { startedAt: null, endedAt: null }, 0],
  ])('is an overlap: %s', (_what, changes, count) => {
    expect(entryRemarks(draft, [other(changes)], 'own', now).overlapping).toHaveLength(count)
  })

  it('is what has not happened yet, and what lasts more than twelve hours', () => {
    const later = { ...draft, startedAt: null, endedAt: null, spentOn: '2026-11-20' }
    expect(entryRemarks(later, [], null, now).isInFuture).toBe(true)
    expect(entryRemarks(draft, [], null, now)).toMatchObject({ isInFuture: false, isLong: false })
    expect(entryRemarks({ ...draft, durationSeconds: 43_201 }, [], null, now).isLong).toBe(true)
  })
})
