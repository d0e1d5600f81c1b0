import type { EventDropInfo } from '@fullcalendar/react'
import { useCallback } from 'react'
import { useMoveOccurrence } from '../../ui/calendar/use-move-occurrence'
import { fromWidget, minutesBetween, propsOf } from './event-input'

/** Writes what was dragged or stretched; it goes back where it was when the engine refuses it. */
export function useDrag(): (change: Pick<EventDropInfo, 'event' | 'revert'>) => void {
  const moveOccurrence = useMoveOccurrence()
  return useCallback(
    ({ event, revert }) => {
      const { occurrence } = propsOf(event)
      if (event.start === null || event.allDay !== occurrence.isAllDay) {
        revert()
        return
      }
      const start = fromWidget(event.start, event.allDay)
      const durationMinutes = event.end
        ? minutesBetween(start, fromWidget(event.end, event.allDay))
        : minutesBetween(occurrence.start, occurrence.end)
      const write = async () => {
        if (!(await moveOccurrence(occurrence, start, durationMinutes))) revert()
      }
      void write()
    },
    [moveOccurrence],
  )
}
