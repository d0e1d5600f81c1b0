import { describe, expect, it } from 'vitest'
import type { ShareTarget } from '../../../preload/contract/share'
import { defaultPeriod } from './period'

const target: ShareTarget = {
  id: 't',
  ritualId: null,
  territory: null,
  measure: 'hours',
  percent: 40,
  fromOn: '2026-09-01',
  toOn: '2027-06-30',
}

describe('the period shown first', () => {
  it('is that of the community’s target in force', () => {
    expect(defaultPeriod('2026-11-22', [target])).toEqual({
      from: '2026-09-01',
      last: '2027-06-30',
      measure: 'hours',
    })
  })

  it.each([
    ['of a ritual', { ritualId: 'r' }],
    ['of a territory', { territory: 'Haut-Val' }],
    ['over', { toOn: '2026-10-31' }],
    ['yet to begin', { fromOn: '2026-12-01' }],
  ])('is this year when the target is %s', (_what, fields) => {
    expect(defaultPeriod('2026-11-22', [{ ...target, ...fields }])).toEqual({
      from: '2026-01-01',
      last: '2026-12-31',
      measure: 'sessions',
    })
  })
})
