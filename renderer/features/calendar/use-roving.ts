import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Direction, nearest } from './nearest'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface Roving {
  /** Names the element of an occurrence, as soon as it is drawn. */
  register: (element: HTMLElement, key: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** Puts the keyboard on the calendar, where it was last or at what is selected. */
  focus: () => void
}

/**
 * One stop of the Tab key for a whole view: arrow keys go between its occurrences. Attributes are
 * set on the elements themselves, so that a selection draws nothing again.
 */
export function useRoving(root: RefObject<HTMLElement | null>, selectedKey: string | null): Roving {
  const lastKey = useRef<string | null>(null)
  const selected = useRef(selectedKey)
  const settling = useRef(0)

  const settle = useCallback(() => {
    const all = elementsIn(root.current)
    for (const element of all) {
      element.toggleAttribute('data-selected', keyOf(element) === selected.current)
    }
    const stop = stopAmong(all, [lastKey.current, selected.current])
    for (const element of all) element.tabIndex = element === stop ? 0 : -1
    return stop
  }, [root])

  const register = useCallback(
    (element: HTMLElement, key: string) => {
      element.dataset['occurrence'] = key
      cancelAnimationFrame(settling.current)
      settling.current = requestAnimationFrame(() => {
        const stop = settle()
        // What had the keyboard was drawn anew: the keyboard goes back to it, not to the page.
        const isLost = document.activeElement === document.body && lastKey.current !== null
        if (isLost && stop !== undefined && keyOf(stop) === lastKey.current) stop.focus()
      })
    },
    [settle],
  )

  useEffect(() => {
    selected.current = selectedKey
    settle()
  }, [selectedKey, settle])

  useEffect(() => {
    const element = root.current
    const remember = ({ target }: FocusEvent) => {
      const own = ownElement(target)
      if (own) lastKey.current = keyOf(own)
    }
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !element?.contains(relatedTarget))
        lastKey.current = null
    }
    element?.addEventListener('focusin', remember)
    element?.addEventListener('focusout', forget)
    return () => {
      element?.removeEventListener('focusin', remember)
      element?.removeEventListener('focusout', forget)
    }
  }, [root])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const direction = directions[event.key]
      const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      const from = ownElement(event.target)
      if (direction === undefined || isModified || !from) return
      event.preventDefault()
      const all = elementsIn(root.current)
      const boxes = all.map((element) => element.getBoundingClientRect())
      const index = nearest(boxes, all.indexOf(from), direction)
      const target = index === null ? undefined : all[index]
      if (!target) return
      from.tabIndex = -1
      target.tabIndex = 0
      target.focus()
    },
    [root],
  )

  const focus = useCallback(() => settle()?.focus(), [settle])
  return { register, onKeyDown, focus }
}

/** The element of an occurrence that something lies in. */
export function ownElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-occurrence]') : null
}

export function keyOf(element: HTMLElement): string {
  return element.dataset['occurrence'] ?? ''
}

function elementsIn(root: HTMLElement | null): HTMLElement[] {
  const all = root?.querySelectorAll<HTMLElement>('[data-occurrence]') ?? []
  // The widget hides what does not fit: it has no box, or an invisible one.
  return [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }))
}

/** The first of the keys that is on screen, else what comes first after now, else the first of all. */
function stopAmong(all: HTMLElement[], keys: (string | null)[]): HTMLElement | undefined {
  for (const key of keys) {
    const found = key === null ? undefined : all.find((element) => keyOf(element) === key)
    if (found) return found
  }
  return all.find((element) => element.dataset['phase'] !== 'past') ?? all[0]
}
