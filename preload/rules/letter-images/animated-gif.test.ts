import { expect, it } from 'vitest'
import { isAnimatedGif } from './animated-gif'

const head = Array.from('GIF89a', (letter) => letter.charCodeAt(0))
const screen = [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
const loop = [0x21, 0xff, 3, 1, 2, 3, 0]
const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
const gif = (...parts: number[][]) => new Uint8Array([...head, ...screen, ...parts.flat(), 0x3b])

it('tells a moving picture from a still one', () => {
  expect(isAnimatedGif(gif(loop, picture, picture))).toBe(true)
  expect(isAnimatedGif(gif(loop, picture))).toBe(false)
  expect(isAnimatedGif(gif(picture).subarray(0, 30))).toBe(false)
  expect(isAnimatedGif(new Uint8Array())).toBe(false)
})
