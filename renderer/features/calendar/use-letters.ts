import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { LetterRow } from '../../../preload/contract/letter-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { nowIn } from '../../text/dates'
import type { PlannedLetter } from '../../ui/calendar/meeting'
import type { Window } from './visible-window'

const none: PlannedLetter[] = []
/** As tall as it takes to be read in a week: a letter leaves in an instant. */
const shownMinutes = 30

/** The question a view asks, the same for a neighbour read ahead. */
export const lettersOf = ({ from, to }: Window) =>
  api.newsletters.onCalendar.queryOptions({ input: { from, to } })

/** The letters of a window; the calendar never waits for them. */
export function useLetters(window: Window, timeZone: string): PlannedLetter[] {
  const select = useCallback(
    (rows: (LetterRow & { on: string })[]) => rows.map((row) => plannedLetter(row, timeZone)),
    [timeZone],
  )
  const { data } = useQuery({ ...lettersOf(window), select, placeholderData: keepPreviousData })
  return data ?? none
}

function plannedLetter(row: LetterRow & { on: string }, timeZone: string): PlannedLetter {
  const { id, title, on, state, sentAt, plannedTime } = row
  const isSent = state === 'sent' && sentAt !== null
  const sentTime = isSent ? nowIn(timeZone, new Date(sentAt)).slice(11) : null
  const time = isSent ? sentTime : plannedTime
  return {
    letterId: id,
    title,
    start: time === null ? on : `${on}T${time.slice(0, 5)}`,
    end: time === null ? addDays(on, 1) : later(`${on}T${time.slice(0, 5)}`),
    isAllDay: time === null,
    mode: 'remote',
    place: '',
    state: isSent ? 'held' : 'planned',
    isMoved: false,
    reason: '',
  }
}

function later(start: string): string {
  return new Date(Date.parse(`${start}Z`) + shownMinutes * 60_000).toISOString().slice(0, 16)
}
