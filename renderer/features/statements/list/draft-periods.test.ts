import { describe, expect, it } from 'vitest'
import type { StatementRow } from '../../../../preload/contract/statements'
import { draftPeriods, usualKind } from './draft-periods'

const bucket = (startOn: string, facilitation: number) => ({
  startOn,
  total: { facilitation, administrative: 0, voluntary: 0 },
  plannedMinutes: null,
})

function row(fromOn: string, toOn: string): StatementRow {
  return {
    id: fromOn,
    personId: 'claire',
    personName: 'Claire',
    fromOn,
    toOn,
    state: 'submitted',
    level: 'full',
    version: 1,
    submittedAt: '2026-11-23T08:00:00.000Z',
    total: { facilitation: 0, administrative: 0, voluntary: 0 },
    remarkCount: 0,
    hasChanged: false,
  }
}

describe('what is left to submit', () => {
  const weeks = [bucket('2026-11-02', 3600), bucket('2026-11-09', 0), bucket('2026-11-16', 60)]

  it('is every week with time that no statement touches, the latest first', () => {
    expect(draftPeriods(weeks, [], 'week').map(({ fromOn }) => fromOn)).toEqual([
      '2026-11-16',
      '2026-11-02',
    ])
  })

  it('leaves out a week of which one day was submitted', () => {
    const rows = [row('2026-10-20', '2026-11-02')]
    expect(draftPeriods(weeks, rows, 'week').map(({ fromOn }) => fromOn)).toEqual(['2026-11-16'])
  })

  it('goes by months for whoever states by months, by weeks otherwise', () => {
    expect(usualKind([row('2026-10-01', '2026-10-31')])).toBe('month')
    expect(usualKind([row('2026-10-01', '2026-10-12')])).toBe('week')
    expect(usualKind([])).toBe('week')
    const [month] = draftPeriods([bucket('2026-11-01', 5)], [], 'month')
    expect(month).toEqual({ fromOn: '2026-11-01', toOn: '2026-11-30', seconds: 5 })
  })
})
