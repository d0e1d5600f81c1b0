import { expect, it } from 'vitest'
import { levelsAtMost, mayLieUnder } from './collection-place'

const chain = (levels: number, name = '') =>
  Array.from({ length: levels }, (_, index) => ({
    id: `${name}${index + 1}`,
    parentId: index === 0 ? null : `${name}${index}`,
  }))

it('takes a new collection as long as there is a level left', () => {
  expect(mayLieUnder(chain(levelsAtMost - 1), null, `${levelsAtMost - 1}`)).toBe(true)
  expect(mayLieUnder(chain(levelsAtMost), null, `${levelsAtMost}`)).toBe(false)
})

it('counts the levels that come along', () => {
  const all = [...chain(6), ...chain(5, 'b')]
  expect(mayLieUnder(all, 'b1', '5')).toBe(true)
  expect(mayLieUnder(all, 'b1', '6')).toBe(false)
  expect(mayLieUnder(all, 'b2', '6')).toBe(true)
})

it('never puts a collection in itself', () => {
  expect(mayLieUnder(chain(3), '1', '1')).toBe(false)
  expect(mayLieUnder(chain(3), '1', '3')).toBe(false)
  expect(mayLieUnder(chain(3), '3', '1')).toBe(true)
})

it('ends even where a merge left a circle', () => {
  const circle = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: null },
  ]
  expect(mayLieUnder(circle, 'c', 'a')).toBe(true)
})
