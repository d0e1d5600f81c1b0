import { describe, expect, it } from 'vitest'
import type { Meeting } from './meeting'
import { missedMembers } from './missed-members'

const span = { from: '2026-12-07', to: '2027-03-01' }
const national = (on: string): Meeting => ({
  on,
  state: 'planned',
  scope: 'national',
  territory: '',
})
const local = (on: string, territory: string): Meeting => ({
  on,
  state: 'held',
  scope: 'local',
  territory,
})
const warnings = (meetings: Meeting[], territories: string[] = []) =>
  missedMembers(meetings, territories, span, 21, () => false)

/** Every fortnight from the first day of the view to its end. */
const fortnightly = [
  '2026-12-07',
  '2026-12-21',
  '2027-01-04',
  '2027-01-18',
  '2027-02-01',
  '2027-02-15',
]

describe('members without a meeting', () => {
  it('are everyone, where nothing takes place', () => {
    expect(warnings([national('2026-12-07'), national('2027-02-15')])).toEqual([
      { kind: 'hole', territory: null, afterOn: '2026-12-07', beforeOn: '2027-02-15', days: 69 },
    ])
  })

  it('are those of a territory that no national and no local meeting reaches', () => {
    const meetings = fortnightly.map((on) => local(on, 'Val-Bas'))
    expect(warnings(meetings, ['Haut-Val', 'Val-Bas'])).toEqual([
      { kind: 'hole', territory: 'Haut-Val', afterOn: null, beforeOn: null, days: 84 },
    ])
  })

  it('are not those whom a national meeting reaches', () => {
    expect(warnings(fortnightly.map(national), ['Haut-Val'])).toEqual([])
  })

  it('are said once, for everyone, where a territory has the hole of all', () => {
    const meetings = [national('2026-12-07'), national('2027-02-15')]
    expect(warnings(meetings, ['Haut-Val', 'Val-Bas'])).toHaveLength(1)
  })

  it('are nobody before the first meeting of all, nor where there never was one', () => {
    expect(warnings([])).toEqual([])
    expect(warnings([], ['Haut-Val'])).toEqual([])
    expect(warnings(['2027-02-10', '2027-02-24'].map(national))).toEqual([])
  })
})
