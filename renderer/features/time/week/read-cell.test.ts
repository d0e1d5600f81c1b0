import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockWords } from '../../../ui/time/clock-words'
import { readCell } from './read-cell'

describe('a cell of the week', () => {
  it.each([
    ['1h20', 4800],
    ['1 h 20', 4800],
    ['1\u00A0h\u00A020', 4800],
    ['80', 4800],
    ['80 min', 4800],
    ['1:20', 4800],
    ['0:05', 300],
    ['1:20:30', 4830],
    ['1,5 h', 5400],
    ['1.5h', 5400],
    ['1,5', 5400],
    ['2h', 7200],
    ['', 0],
    ['0', 0],
    ['—', 0],
    ['24h', 86_400],
  ])('reads %s', (typed, seconds) => {
    expect(readCell(typed)).toEqual({ seconds })
  })

  it.each([
    ['-20', 'negative'],
    ['−1h', 'negative'],
    ['25h', 'tooLong'],
    ['30:00', 'tooLong'],
    ['hier', 'unreadable'],
    ['1h75', 'unreadable'],
    ['2 jours', 'unreadable'],
    ['=1+1', 'unreadable'],
  ])('says what is wrong with %s', (typed, issue) => {
    expect(readCell(typed)).toEqual({ issue })
  })

  it('reads back whatever it shows, to the second', () => {
    const seconds = fc.integer({ min: 1, max: 86_400 })
    fc.assert(
      fc.property(seconds, (value) => {
        expect(readCell(clockWords(value, true))).toEqual({ seconds: value })
      }),
    )
  })
})
