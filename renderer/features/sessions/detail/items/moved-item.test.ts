import { describe, expect, it } from 'vitest'
import type { SessionItem } from '../../../../../preload/contract/session-shapes'
import { movedItem } from './moved-item'

const item = (id: string, kind: SessionItem['kind']): SessionItem => ({
  id,
  kind,
  text: id,
  ownerId: null,
  dueOn: null,
  doneOn: null,
})
const items = [item('d1', 'decision'), item('a1', 'action'), item('d2', 'decision')]
const orderAfter = (id: string, direction: -1 | 1) =>
  movedItem(items, id, direction)?.map((each) => each.id)

describe('moving a decision or an action', () => {
  it('passes the next of its kind, whatever stands between them', () => {
    expect(orderAfter('d1', 1)).toEqual(['d2', 'a1', 'd1'])
    expect(orderAfter('d2', -1)).toEqual(['d2', 'a1', 'd1'])
  })

  it('stops at the first and the last of its kind', () => {
    expect(orderAfter('d1', -1)).toBeUndefined()
    expect(orderAfter('a1', 1)).toBeUndefined()
    expect(orderAfter('unknown', 1)).toBeUndefined()
  })
})
