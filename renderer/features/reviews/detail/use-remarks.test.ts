import { describe, expect, it } from 'vitest'
import { remarksOf, whole } from './use-remarks'

describe('remarks that leave in a decision', () => {
  it('leaves out what stayed empty, and says the whole first', () => {
    expect(remarksOf({ one: ' Trop long ? ', two: '  ', [whole]: 'À revoir' })).toEqual([
      { entryId: null, text: 'À revoir' },
      { entryId: 'one', text: 'Trop long ?' },
    ])
    expect(remarksOf({})).toEqual([])
  })
})
