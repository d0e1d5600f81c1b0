import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useFreeSessions } from '../use-free-sessions'
import type { Window } from '../visible-window'
import { type Printed, printedByDay } from './printed-meetings'

const none: never[] = []

/** What there is to print over a window, day by day. */
export function usePrinted({ from, to }: Window): Map<string, Printed[]> {
  const { timeZone } = useClock()
  const occurrences = useQuery(api.calendar.occurrences.queryOptions({ input: { from, to } }))
  const sessions = useFreeSessions({ from, to }, timeZone)
  const dates = occurrences.data ?? none
  return useMemo(() => printedByDay(dates, sessions), [dates, sessions])
}
