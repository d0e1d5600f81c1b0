import { useHotkeys } from '@mantine/hooks'
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Lines } from './list-lines'

const steps: Partial<Record<string, -1 | 1>> = { ArrowDown: 1, ArrowUp: -1 }

interface ListKeys {
  /** The line that the Tab key stops at, and that the arrows leave from. */
  stop: number
  onFocus: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * Arrows and J K go from line to line, J K from anywhere on the page; Enter opens, as links do, and
 * Ctrl+Enter goes to the closing sheet.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  lines: Lines,
  reveal: (index: number) => void,
): ListKeys {
  const navigate = useNavigate()
  const [chosen, setChosen] = useState(1)
  const stop = isLine(lines, chosen) ? chosen : (next(lines, 0, 1) ?? 0)
  const go = useCallback(
    (index: number | null) => {
      if (index === null) return
      setChosen(index)
      reveal(index)
      // Once the line is drawn, however far it was.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus(),
        ),
      )
    },
    [list, reveal],
  )
  const step = (direction: -1 | 1) => {
    const isInside = list.current?.contains(document.activeElement) === true
    go(isInside ? next(lines, stop + direction, direction) : stop)
  }
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const closing = target instanceof HTMLElement ? target.dataset['closing'] : undefined
      if (closing === undefined) return
      // Said here: the page behind would take it for the session it shows.
      event.preventDefault()
      event.stopPropagation()
      void navigate(closing)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Home') go(next(lines, 0, 1))
    else if (key === 'End') go(next(lines, lines.count - 1, -1))
    else if (steps[key] !== undefined) step(steps[key])
    else return
    event.preventDefault()
  }
  return { stop, onFocus: setChosen, onKeyDown }
}

function isLine(lines: Lines, index: number): boolean {
  const line = lines.lineAt(index)
  return line !== null && line.kind !== 'group'
}

/** The first line from `index` on, in a direction, that is no name of a group. */
function next(lines: Lines, index: number, direction: -1 | 1): number | null {
  for (let at = index; at >= 0 && at < lines.count; at += direction) {
    if (isLine(lines, at)) return at
  }
  return null
}
