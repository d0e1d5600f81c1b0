import { describe, expect, it } from 'vitest'
import type { TimeCategory } from '../../../../preload/contract/time-shapes'
import { movedCategory } from './moved-category'

const category = (key: string, changes: Partial<TimeCategory> = {}): TimeCategory => ({
  key,
  name: '',
  nature: 'facilitation',
  isArchived: false,
  ...changes,
})
const all = [
  category('a'),
  category('x', { nature: 'administrative' }),
  category('old', { isArchived: true }),
  category('b'),
]
const keys = (categories: readonly TimeCategory[]) => categories.map(({ key }) => key)

describe('a category that changes place', () => {
  it('trades it with the next one in use of its nature', () => {
    expect(keys(movedCategory(all, 'a', 1))).toEqual(['b', 'x', 'old', 'a'])
    expect(keys(movedCategory(all, 'b', -1))).toEqual(['b', 'x', 'old', 'a'])
  })

  it('stays where it is at either end', () => {
    expect(keys(movedCategory(all, 'a', -1))).toEqual(keys(all))
    expect(keys(movedCategory(all, 'b', 1))).toEqual(keys(all))
    expect(keys(movedCategory(all, 'x', 1))).toEqual(keys(all))
  })
})
