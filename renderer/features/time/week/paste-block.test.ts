import { describe, expect, it } from 'vitest'
import { pastedBlock } from './paste-block'
import { emptyWeek, type GridRow } from './week-rows'

const row = (id: string, days = emptyWeek): GridRow => ({
  id,
  category: id,
  link: null,
  days,
  seconds: 0,
})
const at = (rowId: string, day: number) => ({ rowId, day })

describe('a block pasted from a spreadsheet', () => {
  it('is laid from the cell in focus, down and to the right', () => {
    const rows = [row('forum'), row('tools')]
    expect(pastedBlock('1:00\t0:30\r\n45\t1,5 h\r\n', rows, at('forum', 1)).edits).toEqual([
      { rowId: 'forum', day: 1, seconds: 3600 },
      { rowId: 'forum', day: 2, seconds: 1800 },
      { rowId: 'tools', day: 1, seconds: 2700 },
      { rowId: 'tools', day: 2, seconds: 5400 },
    ])
  })

  it('counts what falls outside the week and what is no time', () => {
    const { edits, leftOut } = pastedBlock('1:00\t2:00\nhier\t1:00', [row('forum')], at('forum', 6))
    expect(edits).toEqual([{ rowId: 'forum', day: 6, seconds: 3600 }])
    expect(leftOut).toBe(3)
  })

  it('leaves time with a start and an end alone, and writes nothing that is as it was', () => {
    const days = emptyWeek.with(0, { seconds: 3600, untimedSeconds: 0, entryIds: ['a'] })
    const block = pastedBlock('0:30\t', [row('forum', days)], at('forum', 0))
    expect(block).toEqual({ edits: [], leftOut: 0, timed: 1 })
    expect(pastedBlock('1:00', [row('forum', days)], at('forum', 0)).edits).toEqual([])
  })
})
