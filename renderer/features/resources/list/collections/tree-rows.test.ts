import { describe, expect, it } from 'vitest'
import type { Collection } from '../../../../../preload/contract/collections'
import { ancestorsOf, type Direction, isWithin, placeAfter, visibleRows } from './tree-rows'

const one = (id: string, parentId: string | null = null): Collection => ({
  id,
  parentId,
  title: id,
  note: '',
  position: 0,
  count: 0,
})
/** Finances › Régies › Avances, Marchés; État civil. */
const tree = [
  one('finances'),
  one('civil'),
  one('régies', 'finances'),
  one('marchés', 'finances'),
  one('avances', 'régies'),
]

describe('the tree of collections', () => {
  it('shows what lies below those expanded, right under them', () => {
    const shown = (...expanded: string[]) =>
      visibleRows(tree, new Set(expanded)).map(
        ({ collection, level }) => `${level} ${collection.id}`,
      )
    expect(shown()).toEqual(['1 finances', '1 civil'])
    expect(shown('finances')).toEqual(['1 finances', '2 régies', '2 marchés', '1 civil'])
    expect(shown('finances', 'régies')).toContain('3 avances')
    expect(shown('régies')).toEqual(['1 finances', '1 civil'])
  })

  it('says the rank of each among its siblings, and whether something lies below', () => {
    const [first, second] = visibleRows(tree, new Set())
    expect(first).toMatchObject({ rank: 1, siblingCount: 2, isExpanded: false })
    expect(second).toMatchObject({ rank: 2, siblingCount: 2, isExpanded: null })
  })

  it('knows what a collection lies in', () => {
    expect(ancestorsOf(tree, 'avances').map(({ id }) => id)).toEqual(['régies', 'finances'])
    expect(isWithin(tree, 'avances', 'finances')).toBe(true)
    expect(isWithin(tree, 'civil', 'finances')).toBe(false)
  })

  it.each<[string, Direction, string | null | undefined, number | undefined]>([
    ['marchés', 'up', 'finances', 0],
    ['marchés', 'down', undefined, undefined],
    ['régies', 'down', 'finances', 1],
    ['marchés', 'in', 'régies', 1],
    ['régies', 'in', undefined, undefined],
    ['régies', 'out', null, 1],
    ['avances', 'out', 'finances', 1],
    ['civil', 'out', undefined, undefined],
    ['civil', 'in', 'finances', 2],
  ])('takes %s %s', (id, direction, parentId, position) => {
    const place = parentId === undefined ? null : { parentId, position }
    expect(placeAfter(tree, id, direction)).toEqual(place)
  })
})
