import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { clockWords } from '../../../ui/time/clock-words'
import { type CellEdit, pastedBlock, type PastedBlock } from './paste-block'
import { readCell } from './read-cell'
import { emptyWeek, type GridRow } from './week-rows'

export interface Place {
  row: number
  /** 0 for Monday. */
  day: number
}

type CellIssue = 'unreadable' | 'negative' | 'tooLong' | 'timed'

/** A cell being typed in; what is wrong with it was said once it was left. */
export interface Typing extends Place {
  text: string
  issue: CellIssue | null
}

interface GridActions {
  rows: readonly GridRow[]
  isReadOnly: boolean
  onSet: (edit: CellEdit) => void
  onPaste: (block: PastedBlock) => void
  /** A zero typed on a day without any time confirms it. */
  onZero: (day: number) => void
  /** Enter on time that has a start and an end. */
  onOpenDay: (day: number) => void
  onMove: (day: number) => void
  /** Space: the timer runs on this line from now on. */
  onStart: (row: GridRow) => void
}

const steps: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-6, 0],
  PageDown: [6, 0],
}
const lastDay = 6

/** The keyboard of the week grid, as a spreadsheet has it; one cell is the stop of the Tab key. */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, actions: GridActions) {
  const { rows, isReadOnly } = actions
  const [place, setPlace] = useState<Place>({ row: 0, day: 0 })
  const [typing, setTyping] = useState<Typing | null>(null)
  const isLeaving = useRef(false)
  const stop = { row: Math.min(place.row, Math.max(0, rows.length - 1)), day: place.day }

  const goTo = (to: Place) => {
    const row = Math.max(0, Math.min(rows.length - 1, to.row))
    const day = Math.max(0, Math.min(lastDay, to.day))
    setPlace({ row, day })
    const cell = table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-day="${day}"]`)
    cell?.focus()
  }
  const cellAt = ({ row, day }: Place) => (rows[row]?.days ?? emptyWeek)[day]
  const begin = (at: Place, text: string) => {
    if (isReadOnly) return
    isLeaving.current = false
    setTyping({ ...at, text, issue: null })
  }
  const start = (at: Place) => {
    const row = rows[at.row]
    if (row !== undefined && !isReadOnly) actions.onStart(row)
  }
  const write = (at: Place, seconds: number) => {
    const row = rows[at.row]
    const cell = cellAt(at)
    if (row === undefined || cell === undefined || isReadOnly) return
    const dayIsEmpty = rows.every(({ days }) => (days[at.day]?.seconds ?? 0) === 0)
    if (seconds === 0 && dayIsEmpty) actions.onZero(at.day)
    else if (seconds !== cell.seconds) actions.onSet({ rowId: row.id, day: at.day, seconds })
  }
  /** Takes what was typed; says false, and keeps it, where it is no time for this cell. */
  const commit = (): boolean => {
    if (typing === null) return true
    const cell = cellAt(typing)
    const read = readCell(typing.text)
    const timed = cell === undefined ? 0 : cell.seconds - cell.untimedSeconds
    const issue = read.issue ?? (read.seconds < timed ? 'timed' : null)
    if (issue !== null) {
      setTyping({ ...typing, issue })
      return false
    }
    setTyping(null)
    // Nothing typed over nothing confirms nothing: only a zero does.
    const isBlank = typing.text.trim() === '' && cell?.seconds === 0
    if (!isBlank && read.seconds !== undefined) write(typing, read.seconds)
    return true
  }
  const leave = (to: Place) => {
    isLeaving.current = true
    if (commit()) goTo(to)
    else isLeaving.current = false
  }

  const onTypingKey = (event: KeyboardEvent) => {
    if (typing === null) return
    const { row, day } = typing
    const { key, shiftKey } = event
    if (key === 'Escape') {
      event.stopPropagation()
      isLeaving.current = true
      setTyping(null)
      goTo({ row, day })
    } else if (key === 'Enter') leave({ row: row + (shiftKey ? -1 : 1), day })
    else if (key === 'Tab') leave({ row, day: day + (shiftKey ? -1 : 1) })
    else if (key === 'ArrowUp' || key === 'ArrowDown')
      leave({ row: row + (steps[key]?.[0] ?? 0), day })
    else return
    event.preventDefault()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target)
    if (at === null) return
    const { key } = event
    const isCommand = event.ctrlKey || event.metaKey
    const cell = cellAt(at)
    const step = steps[key]
    if (event.altKey) return
    if (step) goTo({ row: at.row + step[0], day: at.day + step[1] })
    else if (key === 'Home') goTo({ row: isCommand ? 0 : at.row, day: 0 })
    else if (key === 'End') goTo({ row: isCommand ? rows.length : at.row, day: lastDay })
    else if (isCommand) return
    else if (key === ' ') start(at)
    else if (key === 'F2') begin(at, shown(cell?.seconds ?? 0))
    else if (key === 'Enter') {
      const isTimed = cell !== undefined && cell.seconds > cell.untimedSeconds
      if (isTimed || isReadOnly) actions.onOpenDay(at.day)
      else begin(at, shown(cell?.seconds ?? 0))
    } else if (key === 'Delete' || key === 'Backspace') {
      const timed = cell === undefined ? 0 : cell.seconds - cell.untimedSeconds
      if (cell !== undefined && cell.untimedSeconds > 0) write(at, timed)
      else if (timed > 0) setTyping({ ...at, text: shown(cell?.seconds ?? 0), issue: 'timed' })
    } else if (/^[\d.,:hHmM−-]$/.test(key)) begin(at, key)
    else return
    event.preventDefault()
  }

  const onPaste = (event: ClipboardEvent) => {
    const at = placeOf(event.target)
    const row = at === null ? undefined : rows[at.row]
    if (at === null || row === undefined || isReadOnly) return
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    actions.onPaste(pastedBlock(text, rows, { rowId: row.id, day: at.day }))
  }
  const onCopy = (event: ClipboardEvent) => {
    const at = placeOf(event.target)
    const cell = at === null ? undefined : cellAt(at)
    if (cell === undefined) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', clockWords(cell.seconds, true))
  }

  return {
    stop,
    typing,
    begin: (at: Place) => begin(at, shown(cellAt(at)?.seconds ?? 0)),
    type: (text: string) => typing && setTyping({ ...typing, text, issue: null }),
    onTypingKey,
    onBlur: () => {
      if (!isLeaving.current) commit()
    },
    onFocus: (at: Place) => {
      setPlace(at)
      actions.onMove(at.day)
    },
    onKeyDown,
    onPaste,
    onCopy,
  }
}

export type GridKeys = ReturnType<typeof useGridKeys>

const shown = (seconds: number) => (seconds === 0 ? '' : clockWords(seconds, true))

/** The cell that has the focus; a field within one keeps its own keys. */
function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement)) return null
  const { row, day } = target.dataset
  return row === undefined || day === undefined ? null : { row: Number(row), day: Number(day) }
}
