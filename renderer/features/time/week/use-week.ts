import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import type { Week } from '../../../../preload/contract/time-total-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { type GridGroup, weekGroups } from './week-rows'
import type { WeekView } from './use-week-view'

export interface ShownWeek {
  week: Week
  groups: readonly GridGroup[]
  /** Of the week and of the day before it, whose night may reach into it. */
  entries: readonly TimeEntry[]
}

/** What the week screen reads; null while it is on its way. */
export function useWeek({ personId, mondayOn }: WeekView) {
  const person = personId ?? ''
  const isKnown = personId !== null
  const categories = useQuery(api.time.categories.queryOptions())
  const week = useQuery(
    api.time.week.queryOptions({
      input: { personId: person, mondayOn },
      enabled: isKnown,
      placeholderData: keepPreviousData,
    }),
  )
  const entries = useQuery(
    api.time.entries.queryOptions({
      input: {
        personId: person,
        from: addDays(mondayOn, -1),
        to: addDays(mondayOn, 7),
        isDescending: false,
        limit: 1000,
      },
      enabled: isKnown,
      placeholderData: keepPreviousData,
    }),
  )
  const all = [categories, week, entries]
  const shown = useMemo((): ShownWeek | null => {
    if (!categories.data || !week.data || !entries.data) return null
    const groups = weekGroups(categories.data, week.data.rows)
    return { week: week.data, groups, entries: entries.data.rows }
  }, [categories.data, week.data, entries.data])
  const refetch = () => void Promise.all(all.map((query) => query.refetch()))
  return { shown, isError: all.some(({ isError }) => isError), refetch }
}
