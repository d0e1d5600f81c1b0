import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { TimeEntry, TimeFilter } from '../../../../preload/contract/time-shapes'
import { api } from '../../../api/client'

/** Rows asked for at once. */
export const pageSize = 200

/** How many entries a filter lets through, what they add up to, and the first of them. */
export function useFirstPage(filter: TimeFilter) {
  return useQuery(
    api.time.entries.queryOptions({
      input: { ...filter, offset: 0, limit: pageSize },
      placeholderData: keepPreviousData,
    }),
  )
}

/** The rows of the pages in sight, by their place in the list; undefined while they are on their way. */
export function useEntryRows(
  filter: TimeFilter,
  first: readonly TimeEntry[],
  pages: readonly number[],
) {
  const others = pages.filter((page) => page > 0)
  const results = useQueries({
    queries: others.map((page) =>
      api.time.entries.queryOptions({
        input: { ...filter, offset: page * pageSize, limit: pageSize },
      }),
    ),
  })
  return (index: number): TimeEntry | undefined => {
    const page = Math.floor(index / pageSize)
    const rows = page === 0 ? first : results[others.indexOf(page)]?.data?.rows
    return rows?.[index % pageSize]
  }
}
