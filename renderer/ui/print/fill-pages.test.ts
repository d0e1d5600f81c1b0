import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPages } from './fill-pages'

describe('the pages of a paper', () => {
  it.each([
    ['one page where all fits', [10, 20, 30], 60, [3]],
    ['a page where nothing is to print', [], 60, [0]],
    ['a new page where the next would not fit', [30, 31, 29, 1], 60, [1, 2, 1]],
    ['a page of its own for what is too high', [10, 90, 10], 60, [1, 1, 1]],
  ] as const)('gives %s', (_what, heights, room, counts) => {
    expect(fillPages(heights, room)).toEqual(counts)
  })

  it('prints each block once, in order, and overfills no page that holds two', () => {
    assert(
      property(array(integer({ min: 1, max: 80 })), (heights) => {
        const counts = fillPages(heights, 60)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(heights.length)
        let from = 0
        for (const count of counts) {
          const used = heights.slice(from, from + count).reduce((sum, height) => sum + height, 0)
          expect(count > 1 && used > 60).toBe(false)
          from += count
        }
      }),
    )
  })
})
