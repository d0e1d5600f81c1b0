import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { refuseHeavy } from './refuse-heavy'

/** A file of so many megabytes that holds none of them. */
function heavy(megabytes: number): File {
  const file = new File([], 'video.mp4')
  Object.defineProperty(file, 'size', { value: megabytes * 1024 * 1024 })
  return file
}

describe('what one call may carry', () => {
  it.each([
    [{ files: [heavy(100), heavy(100)] }],
    [{ file: heavy(256) }],
    [{ text: 'a', ids: ['b'], nothing: null }],
    [undefined],
    [null],
  ])('goes through', (input) => {
    expect(() => refuseHeavy(input)).not.toThrow()
  })

  it.each([[{ files: [heavy(100), heavy(100), heavy(57)] }], [{ file: heavy(257) }]])(
    'is refused in words above the limit',
    (input) => {
      expect(() => refuseHeavy(input)).toThrow(ORPCError)
      expect(() => refuseHeavy(input)).toThrow(
        expect.objectContaining({ code: 'FILES_TOO_LARGE', data: { limitMegabytes: 256 } }),
      )
    },
  )
})
