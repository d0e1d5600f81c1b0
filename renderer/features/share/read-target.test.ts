import { describe, expect, it } from 'vitest'
import { readTarget, type TargetForm } from './read-target'

const form: TargetForm = {
  whose: 'community',
  ritualId: 'r',
  territory: 'Haut-Val',
  measure: 'sessions',
  percent: 40,
  fromOn: '2026-09-01',
  toOn: '2027-06-30',
}

describe('a target as typed', () => {
  it('is of the community, of one ritual or of one territory, never of two', () => {
    expect(readTarget(form).draft).toMatchObject({ ritualId: null, territory: null, percent: 40 })
    expect(readTarget({ ...form, whose: 'ritual' }).draft).toMatchObject({
      ritualId: 'r',
      territory: null,
    })
    expect(readTarget({ ...form, whose: 'territory' }).draft).toMatchObject({
      ritualId: null,
      territory: 'Haut-Val',
    })
  })

  it.each([
    [{ percent: '' }, { percent: 'badPercent' }],
    [{ percent: 101 }, { percent: 'badPercent' }],
    [{ percent: -1 }, { percent: 'badPercent' }],
    [{ percent: 33.3 }, { percent: 'badPercent' }],
    [{ fromOn: '31/02' }, { fromOn: 'badDay' }],
    [{ toOn: '' }, { toOn: 'badDay' }],
    [{ toOn: '2026-08-31' }, { toOn: 'endBeforeStart' }],
    [{ whose: 'ritual', ritualId: null }, { ritualId: 'choose' }],
    [{ whose: 'territory', territory: '' }, { territory: 'choose' }],
  ] as const)('%j says %j', (fields, issues) => {
    expect(readTarget({ ...form, ...fields })).toEqual({ draft: null, issues })
  })

  it('may begin and end on the same day', () => {
    expect(readTarget({ ...form, toOn: form.fromOn }).issues).toBeNull()
  })
})
