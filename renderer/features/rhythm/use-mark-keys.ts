import { type FocusEvent, type KeyboardEvent, useState } from 'react'

interface MarkKeys {
  /** The one mark that the Tab key reaches; null while it is the first. */
  stop: string | null
  onFocus: (key: string) => (event: FocusEvent) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * One stop of the Tab key for a whole table: left and right go through its marks, up and down to the
 * nearest mark of another row, Home and End to the first and last of a row.
 */
export function useMarkKeys(): MarkKeys {
  const [stop, setStop] = useState<string | null>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const here = event.target instanceof Element ? event.target.closest('[data-mark]') : null
    const target = here && markFrom(event.currentTarget, here, event.key)
    if (!target) return
    event.preventDefault()
    target.focus()
  }
  return { stop, onFocus: (key) => () => setStop(key), onKeyDown }
}

function markFrom(table: Element, here: Element, key: string): HTMLElement | undefined {
  const row = here.closest('tr')
  const ofRow = row ? marksIn(row) : []
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const all = marksIn(table)
      const index = all.findIndex((one) => one === here)
      return all[index + (key === 'ArrowRight' ? 1 : -1)]
    }
    case 'ArrowDown':
    case 'ArrowUp':
      return row ? inNextRow(table, row, here, key === 'ArrowDown' ? 1 : -1) : undefined
    case 'Home':
      return ofRow[0]
    case 'End':
      return ofRow.at(-1)
    default:
      return undefined
  }
}

/** Rows without any date are passed over. */
function inNextRow(table: Element, row: Element, here: Element, direction: -1 | 1) {
  const rows = [...table.querySelectorAll('tr')].filter((one) => marksIn(one).length > 0)
  const next = rows[rows.findIndex((one) => one === row) + direction]
  const { left } = here.getBoundingClientRect()
  return next && nearestTo(marksIn(next), left)
}

function nearestTo(marks: HTMLElement[], left: number): HTMLElement | undefined {
  const distance = (mark: HTMLElement) => Math.abs(mark.getBoundingClientRect().left - left)
  return marks.toSorted((one, other) => distance(one) - distance(other))[0]
}

function marksIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-mark]')]
}
