import { describe, expect, it } from 'vitest'
import { linesOf } from './list-lines'
import type { ListItem } from './list-item'

const item = (key: string) => ({ key }) as ListItem

describe('the lines of the list', () => {
  it('name each group that holds something, and no other', () => {
    const lines = linesOf({
      waiting: [item('a')],
      coming: [],
      totals: { closed: 2, cancelled: 1 },
    })
    expect(Array.from({ length: lines.count }, (_, index) => lines.lineAt(index))).toEqual([
      { kind: 'group', group: 'waiting', count: 1 },
      { kind: 'item', item: { key: 'a' } },
      { kind: 'group', group: 'closed', count: 2 },
      { kind: 'paged', state: 'closed', rank: 0 },
      { kind: 'paged', state: 'closed', rank: 1 },
      { kind: 'group', group: 'cancelled', count: 1 },
      { kind: 'paged', state: 'cancelled', rank: 0 },
    ])
    expect(lines.lineAt(lines.count)).toBeNull()
  })

  it('are none when there is nothing', () => {
    const lines = linesOf({ waiting: [], coming: [], totals: { closed: 0, cancelled: 0 } })
    expect(lines.count).toBe(0)
  })
})
