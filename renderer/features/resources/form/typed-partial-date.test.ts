import { describe, expect, it } from 'vitest'
import { readPartialDate, typedPartialDate } from './typed-partial-date'

describe('a date known only so far', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['05/2024', '2024-05'],
    ['5/2024', '2024-05'],
    ['mai 2024', '2024-05'],
    ['Août 2023', '2023-08'],
    ['August 2023', '2023-08'],
    ['31/05/2024', '2024-05-31'],
    ['1er mai 2024', '2024-05-01'],
    [' 2024-05-31 ', '2024-05-31'],
    ['31/02/2024', null],
    ['13/2024', null],
    ['2024-02-30', null],
    ['24', null],
    ['bientôt', null],
  ])('reads %s as %s', (typed, value) => {
    expect(readPartialDate(typed)).toBe(value)
  })

  it.each(['2024', '2024-05', '2024-05-31'])('types %s again as it reads', (value) => {
    expect(readPartialDate(typedPartialDate(value))).toBe(value)
  })

  it('keeps what is no date as it was typed', () => {
    expect(typedPartialDate('bientôt')).toBe('bientôt')
  })
})
