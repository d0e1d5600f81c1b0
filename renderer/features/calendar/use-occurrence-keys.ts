import { type KeyboardEvent, useCallback } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { elementAround, elementKey, occurrenceKey } from '../../ui/calendar/occurrence-element'
import type { Intent } from '../../ui/calendar/selection'

export type OpenOccurrence = (occurrence: Occurrence, intent?: Intent) => void

const intents: Readonly<Record<string, Intent>> = { m: 'move', M: 'move', Delete: 'cancel' }

/** M moves the occurrence that has the keyboard, Delete cancels it; other keys go on to `next`. */
export function useOccurrenceKeys(
  occurrences: readonly Occurrence[],
  onOpen: OpenOccurrence,
  next: (event: KeyboardEvent) => void,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const own = elementAround(event.target)
      const intent = event.ctrlKey || event.altKey || event.metaKey ? undefined : intents[event.key]
      const one = own
        ? occurrences.find((each) => occurrenceKey(each) === elementKey(own))
        : undefined
      if (one === undefined || intent === undefined) {
        next(event)
        return
      }
      event.preventDefault()
      onOpen(one, intent)
    },
    [occurrences, onOpen, next],
  )
}
