import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import {
  elementAround,
  elementKey,
  elementsWithin,
  nameElement,
} from '../../ui/calendar/occurrence-element'
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
}

/**
 * One stop of the Tab key for a whole view: arrow keys go between its occurrences. Attributes are
 * set on the elements themselves, so that a selection draws nothing again.
 */
export function useRoving(root: RefObject<HTMLElement | null>, selectedKey: string | null): Roving {
  const last = useRef<string | null>(null)
  const selected = useRef(selectedKey)
  const settling = useRef(0)
  useLastKey(root, last)

  const settle = useCallback(() => {
    const all = elementsWithin(root.current)
    const stop = stopAmong(all.filter(isInView), [last.current, selected.current])
    for (const element of all) {
      element.toggleAttribute('data-selected', elementKey(element) === selected.current)
      // What a day holds beyond what it shows lies in a dialog: each is a stop there.
      const tabIndex = element === stop || !isInView(element) ? 0 : -1
      if (element.tabIndex !== tabIndex) element.tabIndex = tabIndex
    }
    return stop
  }, [root])

  const register = useCallback(
    (element: HTMLElement, key: string) => {
      nameElement(element, key)
      cancelAnimationFrame(settling.current)
      const settleNow = () => {
        const stop = settle()
        // What had the keyboard was drawn anew: the keyboard stays in the calendar.
        if (document.activeElement === document.body && last.current !== null) stop?.focus()
      }
      // The widget hides what it draws until it has measured it, which takes it a frame.
      settling.current = requestAnimationFrame(() => {
        settling.current = requestAnimationFrame(settleNow)
      })
    },
    [settle],
  )

  useEffect(() => {
    selected.current = selectedKey
    settle()
  }, [selectedKey, settle])

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const direction = directions[event.key]
      const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      const from = elementAround(event.target)
      if (direction === undefined || isModified || !from) return
      event.preventDefault()
      const all = elementsWithin(from.closest('[role="dialog"]') ?? root.current)
      const boxes = all.map((element) => element.getBoundingClientRect())
      const index = nearest(boxes, all.indexOf(from), direction)
      const target = index === null ? undefined : all[index]
      if (!target) return
      if (isInView(from)) from.tabIndex = -1
      target.tabIndex = 0
      target.focus()
    },
    [root],
  )
  return { register, onKeyDown }
}

/** Remembers which occurrence has the keyboard, until it goes elsewhere on purpose. */
function useLastKey(root: RefObject<HTMLElement | null>, last: RefObject<string | null>): void {
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const own = elementAround(target)
      last.current = own && root.current?.contains(own) ? elementKey(own) : null
    }
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) !== true) last.current = null
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', forget)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', forget)
    }
  }, [root, last])
}

function isInView(element: HTMLElement): boolean {
  return element.closest('[role="dialog"]') === null
}

/** Phases of what is not over; « +n » has none. */
const standing = new Set<string | undefined>(['live', 'coming'])

/** The first of the keys that is on screen, else what comes first after now, else the first of all. */
function stopAmong(all: HTMLElement[], keys: (string | null)[]): HTMLElement | undefined {
  for (const key of keys) {
    const found = key === null ? undefined : all.find((element) => elementKey(element) === key)
    if (found) return found
  }
  return all.find(({ dataset }) => standing.has(dataset['phase'])) ?? all[0]
}
