import { describe, expect, it } from 'vitest'
import { Id } from '../../preload/contract/shapes'
import { newId } from './new-id'

describe('a new id', () => {
  it('is a UUID of version 7 that sorts by the time it was made', () => {
    const [earlier, later] = [newId(1_790_000_000_000), newId(1_790_000_000_001)]
    expect(Id.safeParse(earlier).success).toBe(true)
    expect(earlier.charAt(14)).toBe('7')
    expect(earlier.charAt(19)).toMatch(/[89ab]/)
    expect(earlier < later).toBe(true)
    expect(newId()).not.toBe(newId())
  })
})
