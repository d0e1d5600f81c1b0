import { describe, expect, it } from 'vitest'
import { chosenPair, pairAround } from './version-side'

const sides = ['now', 'c', 'b', 'a']

describe('the two versions compared', () => {
  it('are the latest and the one before, unless two others are asked for', () => {
    expect(chosenPair(sides, null, null)).toEqual({ before: 'c', after: 'now' })
    expect(chosenPair(sides, 'a', 'b')).toEqual({ before: 'a', after: 'b' })
    expect(chosenPair(sides, 'gone', 'b')).toEqual({ before: 'c', after: 'now' })
    expect(chosenPair(['a'], null, null)).toBeNull()
  })

  it('are the one chosen in the list and the one before it; after it, for the first of all', () => {
    expect(pairAround(sides, 'b')).toEqual({ before: 'a', after: 'b' })
    expect(pairAround(sides, 'a')).toEqual({ before: 'a', after: 'b' })
    expect(pairAround(sides, 'now')).toEqual({ before: 'c', after: 'now' })
  })
})
