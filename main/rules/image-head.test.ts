import { describe, expect, it } from 'vitest'
import { imageHead } from './image-head'

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : [...value].map((letter) => letter.charCodeAt(0)),
    ),
  )
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
  8,
  6,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
)
const gif = bytes('GIF89a', 0x58, 2, 0x90, 1, 0, 0, 0, 0)
const frame = [0xff, 0xc2, 0, 17, 8, 1, 144, 2, 88, 3, 1, 0, 0, 0]
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, ...frame)

describe('what the bytes of an image say', () => {
  it.each([
    ['PNG', png, 'image/png'],
    ['GIF', gif, 'image/gif'],
    ['JPEG, beyond its other segments', jpeg, 'image/jpeg'],
  ])('%s', (_name, given, mediaType) => {
    expect(imageHead(given)).toEqual({ mediaType, widthPx: 600, heightPx: 400 })
  })

  it.each([
    ['nothing', bytes()],
    ['a name alone', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['a page', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['WebP', bytes('RIFF', 0, 0, 0, 0, 'WEBPVP8 ')],
    ['a JPEG cut before its frame', jpeg.subarray(0, 8)],
    ['an image without a width', bytes('GIF89a', 0, 0, 1, 0, 0, 0, 0, 0)],
  ])('is nothing for %s', (_name, given) => {
    expect(imageHead(given)).toBeNull()
  })
})
