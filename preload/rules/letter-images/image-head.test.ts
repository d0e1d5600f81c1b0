import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageHead } from './image-head'

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : Array.from(value, (letter) => letter.charCodeAt(0)),
    ),
  )
const zeros = (count: number) => '\0'.repeat(count)
const png = bytes(
  0x89,
  'PNG\r\n',
  0x1a,
  '\n',
  0,
  0,
  0,
  13,
  'IHDR',
  0,
  0,
  2,
  88,
  0,
  0,
  1,
  144,
  zeros(9),
)
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 1, 144, 2, 88, 3)

describe('what the first bytes of an image say', () => {
  it.each([
    ['png', png],
    ['gif', bytes('GIF89a', 0x58, 2, 0x90, 1, zeros(4))],
    ['jpeg', jpeg],
    ['bmp', bytes('BM', zeros(16), 0x58, 2, 0, 0, 0x70, 0xfe, 0xff, 0xff, zeros(4))],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8X', zeros(8), 0x57, 2, 0, 0x8f, 1, 0)],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), 0x58, 2, 0x90, 1)],
    ['webp', bytes('RIFF', zeros(4), 'WEBPVP8L', zeros(4), 0x2f, 0x57, 0xc2, 0x63, 0, zeros(5))],
    ['avif', bytes(zeros(4), 'ftypavif', zeros(20), 'ispe', zeros(4), 0, 0, 2, 88, 0, 0, 1, 144)],
  ])('%s, and its size', (format, given) => {
    expect(imageHead(given)).toEqual({ format, size: { widthPx: 600, heightPx: 400 } })
  })

  it('tells what phones write from what browsers show', () => {
    expect(imageHead(bytes(zeros(4), 'ftypheic', zeros(4), 'mif1heic'))?.format).toBe('heic')
    expect(imageHead(bytes(zeros(4), 'ftypmp42', zeros(4), 'isom'))).toBeNull()
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '\uFEFF<?xml version="1.0"?>\n<!-- Logo -->\n<!DOCTYPE svg>\n<svg width="4">',
  ])('knows a drawing: %s', (text) => {
    expect(imageHead(new TextEncoder().encode(text))).toEqual({ format: 'svg', size: null })
  })

  it.each([
    ['nothing', bytes()],
    ['a signature alone', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['a page', bytes('<html><svg></svg></html>')],
  ])('is nothing for %s', (_name, given) => {
    expect(imageHead(given)).toBeNull()
  })

  it('has no size where it is cut or has none', () => {
    expect(imageHead(jpeg.subarray(0, 8))).toEqual({ format: 'jpeg', size: null })
    expect(imageHead(bytes('GIF89a', 0, 0, 1, 0, zeros(4)))?.size).toBeNull()
  })

  it('fails on no bytes', () => {
    const heads = [png, jpeg, bytes('RIFF', zeros(4), 'WEBPVP8L'), bytes(zeros(4), 'ftypavifispe')]
    const cut = fc
      .tuple(fc.constantFrom(...heads), fc.nat(60), fc.uint8Array({ maxLength: 40 }))
      .map(([head, at, rest]) => new Uint8Array([...head.subarray(0, at), ...rest]))
    fc.assert(fc.property(cut, (given) => void imageHead(given)))
  })
})
