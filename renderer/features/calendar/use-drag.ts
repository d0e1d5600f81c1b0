import type { EventDropInfo } from '@fullcalendar/react'
import { useCallback } from 'react'
import { useMoveSpanQuestion } from '../../ui/calendar/move-span-question'
import { useMoveOccurrence } from '../../ui/calendar/use-move-occurrence'
import { useRecurs } from '../../ui/calendar/use-recurs'
import { fromWidget, minutesBetween, propsOf } from './event-input'

/**
 * Writes what was dragged or stretched, after asking how far it reaches where the date is one of
 * several; it goes back where it was when the answer is none or the engine refuses it.
 */
export function useDrag(): (change: Pick<EventDropInfo, 'event' | 'revert'>) => void {
  const moveOccurrence = useMoveOccurrence()
  const askSpan = useMoveSpanQuestion()
  const recurs = useRecurs()
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
      // Where that cannot be read, the move fails too, and says why.
      const isOneOfSeveral = () => recurs(occurrence).catch(() => false)
      const write = async () => {
        const asked = { occurrence, start, durationMinutes }
        const span = (await isOneOfSeveral()) ? await askSpan(asked) : 'one'
        const move = span && (await moveOccurrence(occurrence, { start, durationMinutes, span }))
        if (!move) revert()
      }
      void write()
    },
    [moveOccurrence, askSpan, recurs],
  )
}
