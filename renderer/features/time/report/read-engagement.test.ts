import { describe, expect, it } from 'vitest'
import { type EngagementForm, readEngagement } from './read-engagement'

const form: EngagementForm = {
  per: 'week',
  hours: '10',
  fromOn: '2026-01-01',
  toOn: '',
  rate: '',
}

describe('the planned hours as they are typed', () => {
  it.each([
    [{ hours: '10' }, { minutes: 600 }],
    [{ hours: '7,5' }, { minutes: 450 }],
    [{ hours: '7h30' }, { minutes: 450 }],
    [{ hours: '90 min' }, { minutes: 90 }],
    [{ hours: '1\u202F607', per: 'year' }, { minutes: 96_420 }],
    [{ rate: '24,50 €' }, { rateCents: 2450 }],
    [{ rate: '' }, { rateCents: null }],
    [{ rate: '0' }, { rateCents: 0 }],
    [{ toOn: '2026-01-01' }, { toOn: '2026-01-01' }],
  ] as const)('%o read as %o', (typed, read) => {
    expect(readEngagement({ ...form, ...typed }).draft).toMatchObject(read)
  })

  it.each([
    [{ hours: '' }, { hours: 'badHours' }],
    [{ hours: 'dix' }, { hours: 'badHours' }],
    [{ hours: '-3' }, { hours: 'badHours' }],
    [{ hours: '169' }, { hours: 'tooManyHours' }],
    [{ rate: '24,505' }, { rate: 'badRate' }],
    [{ rate: 'vingt' }, { rate: 'badRate' }],
    [{ fromOn: '31/02/2026' }, { fromOn: 'badDay' }],
    [{ toOn: '2025-12-31' }, { toOn: 'endBeforeStart' }],
    [
      { hours: 'x', rate: 'y' },
      { hours: 'badHours', rate: 'badRate' },
    ],
  ] as const)('%o is refused: %o', (typed, issues) => {
    expect(readEngagement({ ...form, ...typed }).issues).toEqual(issues)
  })
})
