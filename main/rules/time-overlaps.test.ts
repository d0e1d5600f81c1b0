import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Interval, overlapsOf } from './time-overlaps'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 10, 8, minute)).toISOString()
const from = (id: string, start: number, end: number): Interval => ({
  id,
  startedAt: at(start),
  endedAt: at(end),
})

describe('what overlaps', () => {
  it.each<[string, Interval[], [string, string, number, number][]]>([
    ['nothing apart', [from('a', 0, 10), from('b', 20, 30)], []],
    ['nothing that only touches', [from('a', 0, 10), from('b', 10, 20)], []],
    ['a minute shared', [from('b', 9, 20), from('a', 0, 10)], [['a', 'b', 9, 10]]],
    ['one within another', [from('a', 0, 30), from('b', 10, 20)], [['a', 'b', 10, 20]]],
    ['the same twice', [from('a', 0, 10), from('b', 0, 10)], [['a', 'b', 0, 10]]],
    ['nothing of what lasts no time', [from('a', 0, 10), from('b', 5, 5)], []],
    [
      'each two of three',
      [from('a', 0, 30), from('b', 10, 40), from('c', 20, 50)],
      [
        ['a', 'b', 10, 30],
        ['a', 'c', 20, 30],
        ['b', 'c', 20, 40],
      ],
    ],
  ])('is %s', (_name, intervals, expected) => {
    const found = overlapsOf(intervals)
    expect(found).toEqual(
      expected.map(([firstId, secondId, start, end]) => ({
        firstId,
        secondId,
        from: at(start),
        to: at(end),
      })),
    )
  })

  it('is every minute that two intervals both hold, compared one by one', () => {
    const any = fc.tuple(fc.nat(40), fc.nat(15))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (lengths) => {
        const spans = lengths.map(([start, length]) => ({ start, end: start + length }))
        const intervals = spans.map(({ start, end }, index) => from(`i${index}`, start, end))
        const found = new Map(
          overlapsOf(intervals).map((one) => [
            [one.firstId, one.secondId].toSorted().join(' '),
            (Date.parse(one.to) - Date.parse(one.from)) / 60_000,
          ]),
        )
        const expected = new Map<string, number>()
        for (const [index, one] of spans.entries()) {
          for (const [other, second] of spans.entries()) {
            if (other <= index) continue
            const shared = Array.from({ length: 60 }, (_, minute) => minute).filter(
              (minute) =>
                minute >= one.start &&
                minute < one.end &&
                minute >= second.start &&
                minute < second.end,
            ).length
            if (shared > 0) expected.set(`i${index} i${other}`, shared)
          }
        }
        expect(found).toEqual(expected)
      }),
    )
  })
})
