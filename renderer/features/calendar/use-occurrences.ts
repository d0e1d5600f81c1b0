import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { Occurrence } from '../../../preload/contract/calendar'
import { api } from '../../api/client'
import { stepped, type View, type Window, windowOf } from './visible-window'

const options = (input: Window) => api.calendar.occurrences.queryOptions({ input })
const none: Occurrence[] = []

/** What a view shows; the views before and after are read too, so that going there waits for nothing. */
export function useOccurrences(view: View, day: string) {
  const window = windowOf(view, day)
  const { data, isPending, isError, refetch } = useQuery({
    ...options(window),
    placeholderData: keepPreviousData,
  })
  // Read again with every write, as what is shown is; nothing is drawn when they come.
  useQueries({
    queries: ([-1, 1] as const).map((direction) => ({
      ...options(windowOf(view, stepped(view, day, direction))),
      notifyOnChangeProps: [],
    })),
  })
  return { occurrences: data ?? none, isPending, isError, refetch }
}
