import { describe, expect, it } from 'vitest'
import { windowBounds } from './bounds'

const laptop = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }

describe('where the window opens', () => {
  it('is where it was left', () => {
    const left = { x: 100, y: 50, width: 1200, height: 800 }
    expect(windowBounds(left, [laptop])).toEqual(left)
  })

  it('is on the second screen while that screen is there', () => {
    const left = { x: 2000, y: 40, width: 1000, height: 700 }
    expect(windowBounds(left, [laptop, second])).toEqual(left)
    expect(windowBounds(left, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it.each([
    ['its title bar is above the screen', { x: 100, y: -60, width: 1000, height: 700 }],
    ['only its foot is left of the screen', { x: 100, y: 1030, width: 1000, height: 700 }],
    ['a sliver of it is on the screen', { x: 1900, y: 100, width: 1000, height: 700 }],
    ['it is wholly to the left', { x: -1200, y: 100, width: 1000, height: 700 }],
  ])('is anew when %s', (_why, left) => {
    expect(windowBounds(left, [laptop])).toEqual({ width: 1000, height: 700 })
  })

  it('never asks for more than the screen has', () => {
    const left = { x: 9000, y: 0, width: 5000, height: 3000 }
    expect(windowBounds(left, [laptop])).toEqual({ width: 1920, height: 1040 })
    expect(windowBounds(undefined, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    })
  })
})
