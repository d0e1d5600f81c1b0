import { describe, expect, it } from 'vitest'
import type { ShareMonth, ShareParts } from '../../../preload/contract/share'
import { chartPoints } from './chart-points'

const parts = (inPerson: number, total: number): ShareParts => {
  const part = { inPerson, total }
  return { sessions: part, hours: part, attendances: part }
}
const month = (name: string, fields: Partial<ShareMonth>): ShareMonth => ({
  month: name,
  held: parts(0, 0),
  planned: parts(0, 0),
  heldSoFar: parts(0, 0),
  forecastSoFar: parts(0, 0),
  ...fields,
})

describe('the points of the chart', () => {
  const months = [
    month('2026-10', { held: parts(1, 2), heldSoFar: parts(1, 2), forecastSoFar: parts(1, 2) }),
    month('2026-11', { held: parts(0, 2), heldSoFar: parts(1, 4), forecastSoFar: parts(2, 5) }),
    month('2026-12', { heldSoFar: parts(1, 4), forecastSoFar: parts(4, 8) }),
  ]

  it('draw what was held up to this month, and the forecast from this month on', () => {
    expect(chartPoints(months, 'sessions', '2026-11-22')).toEqual([
      { month: '2026-10', ofMonth: 50, held: 50, forecast: null },
      { month: '2026-11', ofMonth: 0, held: 25, forecast: 25 },
      { month: '2026-12', ofMonth: null, held: null, forecast: 50 },
    ])
  })

  it('draw nothing where nothing was', () => {
    expect(chartPoints([month('2026-01', {})], 'hours', '2026-11-22')).toEqual([
      { month: '2026-01', ofMonth: null, held: null, forecast: null },
    ])
  })
})
