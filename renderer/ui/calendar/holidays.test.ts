import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { holidaysByDay } from './holidays'

/** Says the key, and what goes into it. */
const t = ((key: string, words?: { name: string; zone: string }) =>
  words ? `${words.name}, ${words.zone}` : key) as unknown as TFunction

describe('the holidays of days', () => {
  it('name every day of a stay away, first and last included', () => {
    const days = holidaysByDay(
      [
        {
          kind: 'school',
          name: 'Toussaint',
          zone: 'A',
          startOn: '2026-10-31',
          endOn: '2026-11-02',
        },
        { kind: 'public', name: 'allSaints', startOn: '2026-11-01', endOn: '2026-11-01' },
      ],
      t,
    )
    expect([...days]).toEqual([
      ['2026-10-31', { publicName: null, schoolName: 'Toussaint, A' }],
      [
        '2026-11-01',
        { publicName: 'calendar.publicHolidays.allSaints', schoolName: 'Toussaint, A' },
      ],
      ['2026-11-02', { publicName: null, schoolName: 'Toussaint, A' }],
    ])
  })
})
