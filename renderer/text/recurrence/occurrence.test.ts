import { describe, expect, it } from 'vitest'
import { describeStart, describeWhen } from './occurrence'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')
const span = (start: string, end: string) => ({ start, end, isAllDay: start.length === 10 })

describe('when an occurrence takes place', () => {
  it.each([
    [
      '2026-11-19T14:00',
      '2026-11-19T16:30',
      'jeudi 19 novembre, de 14 h à 16 h 30',
      'Thursday 19 November, from 14:00 to 16:30',
    ],
    [
      '2026-11-19T14:00',
      '2026-11-19T14:00',
      'jeudi 19 novembre, à 14 h',
      'Thursday 19 November, at 14:00',
    ],
    [
      '2026-11-19T22:00',
      '2026-11-20T00:00',
      'jeudi 19 novembre, de 22 h à 0 h',
      'Thursday 19 November, from 22:00 to 00:00',
    ],
    [
      '2026-11-19T22:00',
      '2026-11-20T01:00',
      'du jeudi 19 novembre à 22 h au vendredi 20 novembre à 1 h',
      'from Thursday 19 November at 22:00 to Friday 20 November at 01:00',
    ],
    [
      '2026-11-19T22:00',
      '2026-11-21T00:00',
      'du jeudi 19 novembre à 22 h au samedi 21 novembre à 0 h',
      'from Thursday 19 November at 22:00 to Saturday 21 November at 00:00',
    ],
    [
      '2026-12-01',
      '2026-12-02',
      'mardi 1er décembre, toute la journée',
      'Tuesday 1 December, all day',
    ],
    [
      '2026-12-01',
      '2026-12-04',
      'du mardi 1er décembre au jeudi 3 décembre',
      'from Tuesday 1 December to Thursday 3 December',
    ],
  ])('%s to %s: %s, %s', (start, end, french, english) => {
    expect(plain(describeWhen(span(start, end), 'day', 'fr'))).toBe(french)
    expect(plain(describeWhen(span(start, end), 'day', 'en'))).toBe(english)
  })

  it('says a start alone', () => {
    expect(plain(describeStart('2026-11-25T11:00', 'day', 'fr'))).toBe(
      'mercredi 25 novembre à 11 h',
    )
    expect(plain(describeStart('2026-11-25', 'day', 'en'))).toBe('Wednesday 25 November')
  })
})
