import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../contrast'
import { mixed, nearestReadable, readableOn } from './colour-mix'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('colours that can be read', () => {
  it('goes from one to the other', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000')
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
    expect(mixed('#000000', '#fefefe', 1)).toBe('#fefefe')
  })

  it('puts black or white on any ground at 4.5 or more', () => {
    fc.assert(
      fc.property(colour, (ground) => {
        expect(contrast(readableOn(ground), ground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('leaves a colour that is read, and finds one near for any other', () => {
    expect(nearestReadable('#172038', ['#ffffff'], 4.5)).toBe('#172038')
    fc.assert(
      fc.property(colour, colour, (one, ground) => {
        const near = nearestReadable(one, [ground], 4.5)
        expect(contrast(near ?? '', ground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('says that no colour is read on black and on white', () => {
    expect(nearestReadable('#777777', ['#ffffff', '#000000'], 7)).toBeNull()
  })
})
