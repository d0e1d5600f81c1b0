import { describe, expect, it } from 'vitest'
import { planList } from './plan-list'

const row = (id: string, position: number, deletedAt: string | null = null) => ({
  id,
  position,
  deletedAt,
})

describe('what makes a stored list the one wanted', () => {
  it('adds what is new, keeps what is there in its new order and drops what is gone', () => {
    const plan = planList([row('a', 0), row('b', 1)], [{ id: 'c' }, { id: 'a' }])
    expect(plan.added).toEqual([{ id: 'c', position: 0 }])
    expect(plan.kept.map(({ wanted }) => wanted)).toEqual([
      { id: 'a', position: 1, deletedAt: null },
    ])
    expect(plan.dropped.map(({ id }) => id)).toEqual(['b'])
  })

  it('takes a row out of the trash when it is wanted again, and leaves the others there', () => {
    const plan = planList([row('a', 0, 'then'), row('b', 1, 'then')], [{ id: 'a' }])
    expect(plan.added).toEqual([])
    expect(plan.kept.map(({ row: { id } }) => id)).toEqual(['a'])
    expect(plan.dropped).toEqual([])
  })

  it('holds an id once, as it was last said', () => {
    const plan = planList(
      [],
      [
        { id: 'a', text: 'first' },
        { id: 'a', text: 'last' },
      ],
    )
    expect(plan.added).toEqual([{ id: 'a', text: 'last', position: 0 }])
  })
})
