import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDuration } from './read-duration'

describe('how long somebody stayed', () => {
  it.each([
    ['1h 2m 3s', 3723],
    ['2m 3s', 123],
    ['45s', 45],
    ['1 h 02 min', 3720],
    ['1h05', 3900],
    ['1\u00A0h 2\u00A0min 3\u00A0s', 3723],
    ['2 heures 5 minutes', 7500],
    ['1 d 2 h', 93_600],
    ['01:02:03', 3723],
    ['1:02', 3720],
    ['62', 3720],
    ['12,5', 750],
    ['0', 0],
  ])('is %s: %i seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds)
  })

  it.each(['', '—', 'N/A', 'longtemps', '1h 2x', '12:99', '2026-01-01'])('is not %j', (text) => {
    expect(readDuration(text)).toBeNull()
  })

  it('reads back whatever a program writes as hours, minutes and seconds', () => {
    const count = fc.nat(59)
    fc.assert(
      fc.property(fc.nat(99), count, count, (hours, minutes, seconds) => {
        const expected = hours * 3600 + minutes * 60 + seconds
        expect(readDuration(`${hours}h ${minutes}m ${seconds}s`)).toBe(expected)
        expect(readDuration(`${hours}:${String(minutes).padStart(2, '0')}:${seconds}`)).toBe(
          expected,
        )
      }),
    )
  })
})
