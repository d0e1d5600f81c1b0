import type { Virtualizer } from '@tanstack/react-virtual'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'

const steps: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 12,
  PageUp: -12,
}

/** One stop for the Tab key; arrows, J and K, Home and End go from row to row, drawn or not. */
export function useRowKeys(
  rows: Virtualizer<HTMLDivElement, Element>,
  total: number,
  /** Told of each move from one row to another. */
  onMove?: (from: number, to: number, event: KeyboardEvent) => void,
) {
  const [wanted, setWanted] = useState(0)
  const shown = rows.getVirtualItems()
  const isShown = shown.some(({ index }) => index === wanted)
  const stop = isShown ? wanted : (shown[0]?.index ?? 0)

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const from = indexOf(event.target)
    const to = from === null ? null : target(event.key, from, total)
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const isBox = event.target instanceof HTMLInputElement
    const list = event.currentTarget
    goTo(to, list, isBox)
    if (from !== null) onMove?.(from, to, event)
  }
  const goTo = (to: number, list: Element, isBox = false) => {
    setWanted(to)
    rows.scrollToIndex(to)
    // Once the row is drawn: a far one takes a turn to come.
    const focus = (turnsLeft: number) =>
      requestAnimationFrame(() => {
        const row = list.querySelector<HTMLElement>(`[data-index="${to}"]`)
        // A row that takes the focus itself, or what does within it.
        const found =
          row?.hasAttribute('tabindex') === true
            ? row
            : row?.querySelector<HTMLElement>(isBox ? 'input' : 'a, button')
        if (found) found.focus({ preventScroll: true })
        else if (turnsLeft > 0) focus(turnsLeft - 1)
      })
    focus(20)
  }
  const onFocus = (event: FocusEvent) => {
    const index = indexOf(event.target)
    if (index !== null) setWanted(index)
  }
  return { stop, onKeyDown, onFocus, goTo }
}

function target(key: string, from: number, total: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return total - 1
  const step = steps[key]
  return step === undefined ? null : Math.max(0, Math.min(total - 1, from + step))
}

function indexOf(element: EventTarget): number | null {
  if (!(element instanceof Element)) return null
  const index = element.closest('[data-index]')?.getAttribute('data-index')
  return index == null ? null : Number(index)
}
