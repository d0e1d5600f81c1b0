import { describe, expect, it } from 'vitest'
import { allSeconds, plannedGap } from './planned-gap'

describe('the gap with what was planned', () => {
  it.each([
    [36_000, 540, 3600],
    [36_000, 600, 0],
    [0, 600, -36_000],
    [60, 0.5, 30],
    [36_000, null, null],
  ])('%i seconds against %s minutes make %s', (seconds, minutes, gap) => {
    expect(plannedGap(seconds, minutes)).toBe(gap)
  })

  it('counts voluntary time once', () => {
    expect(allSeconds({ facilitation: 100, administrative: 20, voluntary: 50 })).toBe(120)
  })
})
