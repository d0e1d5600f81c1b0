import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { targetFormat, targetSize } from './image-target'

describe('what becomes of an image', () => {
  it.each([
    [{ widthPx: 4000, heightPx: 3000 }, 600, { widthPx: 1200, heightPx: 900 }],
    [{ widthPx: 1000, heightPx: 500 }, 600, { widthPx: 1000, heightPx: 500 }],
    [{ widthPx: 1, heightPx: 1 }, 600, { widthPx: 1, heightPx: 1 }],
    [{ widthPx: 8000, heightPx: 2 }, 300, { widthPx: 600, heightPx: 1 }],
    [{ widthPx: 100, heightPx: 40_000 }, 600, { widthPx: 50, heightPx: 20_000 }],
  ])('%o in a column of %i px', (size, column, expected) => {
    expect(targetSize(size, column)).toEqual(expected)
  })

  it('keeps its proportions and never grows', () => {
    const side = fc.integer({ min: 100, max: 10_000 })
    fc.assert(
      fc.property(side, side, fc.integer({ min: 100, max: 800 }), (widthPx, heightPx, column) => {
        const target = targetSize({ widthPx, heightPx }, column)
        expect(target.widthPx).toBeLessThanOrEqual(Math.min(widthPx, 2 * column))
        expect(Math.abs(target.heightPx - (heightPx * target.widthPx) / widthPx)).toBeLessThan(
          1 + heightPx / widthPx,
        )
      }),
    )
  })

  const picture = (colour: (at: number) => readonly [number, number, number, number]) =>
    new Uint8ClampedArray(Array.from({ length: 4096 }, (_, at) => [...colour(at)]).flat())

  it('stays a PNG where something shows through, or where it has few colours', () => {
    expect(targetFormat(picture((at) => [at, at, at, at === 4000 ? 200 : 255]))).toBe('png')
    expect(targetFormat(picture((at) => [at % 2 === 0 ? 255 : 0, 0, 0, 255]))).toBe('png')
    expect(targetFormat(new Uint8ClampedArray())).toBe('png')
  })

  it('becomes a JPEG where it is a photograph', () => {
    const photograph = picture((at) => [(at * 37) % 256, (at * 91) % 251, (at * 53) % 241, 255])
    expect(targetFormat(photograph)).toBe('jpeg')
  })
})
