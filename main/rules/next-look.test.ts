import { describe, expect, it } from 'vitest'
import type { SourceRhythm } from '../../preload/contract/sources'
import { nextLook } from './next-look'

const next = (rhythm: SourceRhythm, lookedOn: string | null, startOn = '2026-01-05') =>
  nextLook({ rhythm, lookedOn, startOn, isPaused: false })

describe('the day a source is to be looked at', () => {
  it('is its first day while nobody looked', () => {
    expect(next('weekly', null)).toBe('2026-01-05')
  })

  it.each<[SourceRhythm, string, string]>([
    ['weekly', '2026-03-24', '2026-03-31'],
    ['weekly', '2026-12-28', '2027-01-04'],
    ['fortnightly', '2026-03-24', '2026-04-07'],
    ['fortnightly', '2028-02-20', '2028-03-05'],
    ['monthly', '2026-03-24', '2026-04-24'],
    ['monthly', '2026-01-31', '2026-02-28'],
    ['monthly', '2028-01-31', '2028-02-29'],
    ['monthly', '2026-12-31', '2027-01-31'],
    ['quarterly', '2026-11-30', '2027-02-28'],
    ['quarterly', '2026-05-31', '2026-08-31'],
    ['quarterly', '2026-10-15', '2027-01-15'],
  ])('%s after %s is %s', (rhythm, lookedOn, expected) => {
    expect(next(rhythm, lookedOn)).toBe(expected)
  })

  it('counts from the look, late or early, not from the day that was due', () => {
    expect(next('weekly', '2026-01-20')).toBe('2026-01-27')
    expect(next('monthly', '2026-02-28')).toBe('2026-03-28')
  })

  it('waits for the first day where it was put off', () => {
    expect(next('weekly', '2026-01-20', '2026-09-01')).toBe('2026-09-01')
  })

  it('is none while the source is paused', () => {
    const paused = { rhythm: 'weekly', startOn: '2026-01-05', isPaused: true } as const
    expect(nextLook({ ...paused, lookedOn: null })).toBe(null)
    expect(nextLook({ ...paused, lookedOn: '2026-01-05' })).toBe(null)
  })
})
