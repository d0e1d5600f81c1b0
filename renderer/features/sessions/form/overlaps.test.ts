import { describe, expect, it } from 'vitest'
import type { SessionRow } from '../../../../preload/contract/session-shapes'
import { overlapping } from './overlaps'

const row = (changes: Partial<SessionRow>) =>
  ({
    id: 'other',
    state: 'planned',
    startOn: '2026-11-24',
    startTime: '14:00',
    durationMinutes: 60,
    ...changes,
  }) as SessionRow

const at = (startTime: string | null, durationMinutes: number) => ({
  startOn: '2026-11-24',
  startTime,
  durationMinutes,
})

describe('sessions at the same time', () => {
  it.each([
    ['within', at('14:15', 30), {}, 1],
    ['over its start', at('13:30', 45), {}, 1],
    ['right before', at('13:00', 60), {}, 0],
    ['right after', at('15:00', 60), {}, 0],
    ['the evening before, past midnight', at('14:00', 60), { startOn: '2026-11-23' }, 0],
    ['over midnight', at('00:10', 30), { startOn: '2026-11-23', startTime: '23:30' }, 1],
    ['itself', at('14:00', 60), { id: 'own' }, 0],
    ['a cancelled one', at('14:00', 60), { state: 'cancelled' as const }, 0],
    ['a whole day', at(null, 1440), {}, 0],
    ['against a whole day', at('14:00', 60), { startTime: null }, 0],
  ])('are found: %s', (_what, timing, changes, count) => {
    expect(overlapping(timing, [row(changes)], 'own')).toHaveLength(count)
  })
})
