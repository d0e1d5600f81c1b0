import type { EventInput } from '@fullcalendar/react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { occurrenceKey } from '../../ui/calendar/occurrence-element'
import type { FreeSession, Meeting, PlannedLetter } from '../../ui/calendar/meeting'
import type { Phase } from '../../ui/calendar/phase'

export interface EventProps {
  occurrence: Occurrence
  phase: Phase
}

interface SessionProps {
  session: FreeSession
  phase: Phase
}

interface LetterProps {
  letter: PlannedLetter
  phase: Phase
}

/**
 * An occurrence as the calendar widget takes it. Wall times go in as if in UTC and the widget is
 * told so: the zone of this machine never has a say.
 */
export function toEventInput(occurrence: Occurrence, phase: Phase): EventInput {
  const props: EventProps = { occurrence, phase }
  return {
    id: occurrenceKey(occurrence),
    title: occurrence.title,
    start: occurrence.start,
    end: occurrence.end,
    allDay: occurrence.isAllDay,
    editable: occurrence.state === 'planned',
    extendedProps: props,
  }
}

/** A session of no ritual as the widget takes it: it is opened from here, and moved on its own page. */
export function sessionInput(session: FreeSession, phase: Phase): EventInput {
  const { sessionId, title, start, end, isAllDay } = session
  const props: SessionProps = { session, phase }
  return {
    id: sessionId,
    title,
    start,
    end,
    allDay: isAllDay,
    editable: false,
    extendedProps: props,
  }
}

/** A letter as the widget takes it: dragged to another day until it has left. */
export function letterInput(letter: PlannedLetter, phase: Phase): EventInput {
  const { letterId, title, start, end, isAllDay, state } = letter
  const props: LetterProps = { letter, phase }
  return {
    id: letterId,
    title,
    start,
    end,
    allDay: isAllDay,
    editable: state === 'planned',
    durationEditable: false,
    extendedProps: props,
  }
}

/** What an event shows, whichever kind it is. */
export function shownBy({ extendedProps }: { extendedProps: Record<string, unknown> }): {
  meeting: Meeting
  phase: Phase
  session: FreeSession | null
  letter: PlannedLetter | null
} {
  const props = extendedProps as unknown as Partial<EventProps & SessionProps & LetterProps>
  const meeting = props.session ?? props.letter ?? props.occurrence
  if (!meeting || !props.phase) throw new Error('the widget shows something nobody gave it')
  const { phase, session = null, letter = null } = props
  return { meeting, phase, session, letter }
}

/** What was given to the widget with an occurrence. */
export function propsOf({ extendedProps }: { extendedProps: Record<string, unknown> }): EventProps {
  return extendedProps as unknown as EventProps
}

/** The wall time the widget says in UTC: a day alone when all day. */
export function fromWidget(at: Date, isAllDay: boolean): string {
  return at.toISOString().slice(0, isAllDay ? 10 : 16)
}

/** Minutes between two wall times or days, by the clock. */
export function minutesBetween(start: string, end: string): number {
  const at = (local: string) => Date.parse(local.length === 10 ? `${local}T00:00Z` : `${local}Z`)
  return Math.round((at(end) - at(start)) / 60_000)
}
