import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { api } from '../../api/client'
import { stepped, type View, type Window, windowOf } from './visible-window'

const options = (input: Window) => api.calendar.occurrences.queryOptions({ input })
const none: Occurrence[] = []

/** What a view shows; the views before and after are read too, so that going there waits for nothing. */
export function useOccurrences(view: View, day: string) {
  const queries = useQueryClient()
  const window = windowOf(view, day)
  const { data, dataUpdatedAt, isPending, isError, refetch } = useQuery({
    ...options(window),
    placeholderData: keepPreviousData,
  })
  useEffect(() => {
    for (const direction of [-1, 1] as const) {
      void queries.prefetchQuery(options(windowOf(view, stepped(view, day, direction))))
    }
    // Whatever is written makes the neighbours stale along with what is shown.
  }, [queries, view, day, dataUpdatedAt])
  return { occurrences: data ?? none, isPending, isError, refetch }
}
