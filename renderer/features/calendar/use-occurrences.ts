import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { api } from '../../api/client'
import { holidaysOf } from './use-holidays'
import { lettersOf } from './use-letters'
import { sessionsOf } from './use-free-sessions'
import { stepped, type View, type Window, windowOf } from './visible-window'

const options = (input: Window) => api.calendar.occurrences.queryOptions({ input })
const none: Occurrence[] = []
const quiet = { notifyOnChangeProps: [] }

/** What a view shows. */
export function useOccurrences(view: View, day: string) {
  const window = windowOf(view, day)
  const { data, isPending, isError, refetch } = useQuery({
    ...options(window),
    placeholderData: keepPreviousData,
  })
  return { occurrences: data ?? none, isPending, isError, refetch }
}

/**
 * Keeps the views before and after read, and read again with every write, so that going there
 * waits for nothing. They are asked for once what was asked for is drawn.
 */
export function useNeighbours(view: View, day: string): void {
  const settledDay = useDeferredValue(day)
  const windows = ([-1, 1] as const).map((direction) =>
    windowOf(view, stepped(view, settledDay, direction)),
  )
  useQueries({
    queries: windows.flatMap((window) => [
      { ...options(window), ...quiet },
      { ...sessionsOf(window), ...quiet },
      { ...holidaysOf(window), ...quiet },
    ]),
  })
  useQueries({ queries: windows.map((window) => ({ ...lettersOf(window), ...quiet })) })
}
