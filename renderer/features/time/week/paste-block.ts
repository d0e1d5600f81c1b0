import type { GridRow } from './week-rows'
import { readCell } from './read-cell'

export interface CellEdit {
  rowId: string
  /** 0 for Monday. */
  day: number
  seconds: number
}

export interface PastedBlock {
  edits: readonly CellEdit[]
  /** Cells of the clipboard that are no time, or fall outside the week. */
  leftOut: number
  /** Cells that hold more time with a start and an end than what was pasted. */
  timed: number
}

/** What a block copied from a spreadsheet writes, its first cell laid on the one in focus. */
export function pastedBlock(
  text: string,
  rows: readonly GridRow[],
  at: { rowId: string; day: number },
): PastedBlock {
  const first = rows.findIndex(({ id }) => id === at.rowId)
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const block = { edits: [] as CellEdit[], leftOut: 0, timed: 0 }
  for (const [down, line] of lines.entries()) {
    for (const [right, typed] of line.split('\t').entries()) {
      const row = rows[first + down]
      const cell = row?.days[at.day + right]
      const { seconds } = readCell(typed)
      if (row === undefined || cell === undefined || seconds === undefined) block.leftOut += 1
      else if (seconds < cell.seconds - cell.untimedSeconds) block.timed += 1
      else if (seconds !== cell.seconds) {
        block.edits.push({ rowId: row.id, day: at.day + right, seconds })
      }
    }
  }
  return block
}
