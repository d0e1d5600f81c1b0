import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { SessionRow } from '../../../preload/contract/session-shapes'
import { api } from '../../api/client'
import { freeSessions } from '../../ui/calendar/free-session'
import type { FreeSession } from '../../ui/calendar/meeting'
import type { Window } from './visible-window'

/** As many sessions as one answer may hold: more than a view ever shows. */
const limit = 500
const none: FreeSession[] = []

/** The question a view asks, the same for a neighbour read ahead. */
export const sessionsOf = ({ from, to }: Window) =>
  api.sessions.list.queryOptions({
    input: { from, to, isFreeStanding: true, isAscending: true, limit },
  })

/** The sessions of no ritual that start in a window; the calendar never waits for them. */
export function useFreeSessions(window: Window, timeZone: string): FreeSession[] {
  const select = useCallback(
    ({ rows }: { rows: SessionRow[] }) => freeSessions(rows, timeZone),
    [timeZone],
  )
  const { data } = useQuery({ ...sessionsOf(window), select, placeholderData: keepPreviousData })
  return data ?? none
}
