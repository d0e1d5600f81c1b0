import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SessionState } from '../../../../preload/contract/session-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useWaiting } from '../../../ui/sessions/use-waiting'
import { type ListFilter, sessionFilter } from './list-filter'
import {
  byStart,
  itemOfOccurrence,
  itemOfSession,
  itemOfWaiting,
  keyOf,
  type ListItem,
  passes,
} from './list-item'

/** How far ahead the dates of rituals are shown beside the sessions already prepared. */
export const aheadDays = 14
export const pageSize = 100

/** Sessions that are read page by page, as the list comes to them. */
export type PagedState = Extract<SessionState, 'closed' | 'cancelled'>

export interface SessionGroups {
  waiting: ListItem[]
  coming: ListItem[]
  /** How many there are of what is read page by page. */
  totals: Record<PagedState, number>
}

const previous = { placeholderData: keepPreviousData }

/** What a page of closed or cancelled sessions is asked with. */
export function pageInput(filter: ListFilter, state: PagedState, page: number) {
  return { ...sessionFilter(filter), state, offset: page * pageSize, limit: pageSize }
}

/** The list by groups; null until it is read. */
export function useSessionGroups(filter: ListFilter) {
  const queries = useQueryClient()
  const { at, today } = useClock()
  const window = { from: today, to: addDays(today, aheadDays + 1) }
  const waiting = useWaiting()
  const planned = useQuery(
    api.sessions.list.queryOptions({
      input: { ...sessionFilter(filter), state: 'planned', isAscending: true, limit: 500 },
      ...previous,
    }),
  )
  // Whatever their state and the filter: a date that has a session is not shown as one without.
  const nearby = useQuery(
    api.sessions.list.queryOptions({ input: { ...window, limit: 500 }, ...previous }),
  )
  const dates = useQuery(api.calendar.occurrences.queryOptions({ input: window, ...previous }))
  const closed = useTotal(filter, 'closed')
  const cancelled = useTotal(filter, 'cancelled')
  const read = [waiting, planned, nearby, dates, closed, cancelled]
  const isError = read.some((each) => each.isError)
  const groups = useMemo((): SessionGroups | null => {
    if (!waiting.data || !planned.data || closed.total === null || cancelled.total === null)
      return null
    if (!nearby.data || !dates.data) return null
    const rows = planned.data.rows
    const isPast = ({ endAt }: { endAt: string }) => endAt <= at
    const unopened = waiting.data.flatMap((each) => itemOfWaiting(each) ?? [])
    const opened = new Set(
      nearby.data.rows.flatMap(({ seriesId, originalStart }) =>
        seriesId === null || originalStart === null ? [] : [keyOf({ seriesId, originalStart })],
      ),
    )
    const unprepared = dates.data
      .filter((each) => each.state === 'planned' && !isPast(each) && !opened.has(keyOf(each)))
      .map((each) => itemOfOccurrence(each, at))
    const filtered = (items: ListItem[]) => items.filter((item) => passes(item, filter))
    const sessions = (isWanted: (row: { endAt: string }) => boolean) =>
      rows.filter(isWanted).map((row) => itemOfSession(row, at))
    return {
      waiting: [...sessions(isPast), ...filtered(unopened)].toSorted(byStart),
      coming: [...sessions((row) => !isPast(row)), ...filtered(unprepared)].toSorted(byStart),
      totals: { closed: closed.total, cancelled: cancelled.total },
    }
  }, [
    waiting.data,
    planned.data,
    nearby.data,
    dates.data,
    closed.total,
    cancelled.total,
    at,
    filter,
  ])
  return { groups, isError, refetch: () => void queries.refetchQueries({ type: 'active' }) }
}

function useTotal(filter: ListFilter, state: PagedState) {
  const { data, isError } = useQuery(
    api.sessions.list.queryOptions({ input: pageInput(filter, state, 0), ...previous }),
  )
  return { total: data?.total ?? null, isError }
}
