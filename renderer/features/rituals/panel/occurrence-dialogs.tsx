import { useRef } from 'react'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { focusOccurrenceOnceDrawn } from '../../../ui/calendar/occurrence-element'
import { CancelDialog } from './cancel-dialog'
import { EndDialog } from './end-dialog'
import { MoveDialog } from './move-dialog'
import type { OccurrenceQuestions } from './use-occurrence-questions'

type Place = Pick<Occurrence, 'seriesId' | 'originalStart' | 'start'>

interface OccurrenceDialogsProps {
  questions: OccurrenceQuestions
  /** Takes the keyboard where the date is no more. */
  focusPanel: () => void
}

/** The dialogs of one date. They outlive its redrawing, then hand the keyboard to where it is now. */
export function OccurrenceDialogs({ questions, focusPanel }: OccurrenceDialogsProps) {
  const { asked, isOpen, close } = questions
  const now = useRef<Place>(null)
  if (asked === null) return null
  const { intent, ritual, occurrence } = asked
  const settle = () => {
    const place = now.current ?? occurrence
    now.current = null
    focusOccurrenceOnceDrawn(place, place.start.slice(0, 10), focusPanel)
  }
  const dialog = { occurrence, onClose: close, onClosed: settle }
  const keep = (moved: Place) => {
    now.current = moved
  }
  return (
    <>
      <MoveDialog {...dialog} ritual={ritual} isOpen={isOpen && intent === 'move'} onMoved={keep} />
      <CancelDialog {...dialog} isOpen={isOpen && intent === 'cancel'} />
      <EndDialog {...dialog} isOpen={isOpen && intent === 'end'} onClosed={focusPanel} />
    </>
  )
}
