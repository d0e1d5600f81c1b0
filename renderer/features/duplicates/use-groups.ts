import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client'

export const pageSize = 50

/** The groups of a page, and the one looked at: its place stays while groups are settled. */
export function useGroups() {
  const [page, setPage] = useState(0)
  const [wanted, setWanted] = useState(0)
  const [hasMoved, setMoved] = useState(false)
  const read = useQuery(
    api.duplicates.groups.queryOptions({
      input: { offset: page * pageSize, limit: pageSize },
      placeholderData: keepPreviousData,
    }),
  )
  const { data: shown } = read
  const pageCount = Math.ceil((shown?.total ?? 0) / pageSize)
  // The last page was settled whole: the one before is shown.
  if (shown && !read.isPlaceholderData && page > 0 && page >= pageCount)
    setPage(Math.max(0, pageCount - 1))
  const count = shown?.groups.length ?? 0
  return {
    page,
    shown,
    index: Math.max(0, Math.min(wanted, count - 1)),
    /** Whether the one shown came by itself, and takes the focus its former left nowhere. */
    hasMoved,
    open: (index: number) => {
      setMoved(false)
      setWanted(index)
    },
    turn: (by: number) => {
      setMoved(false)
      setWanted(0)
      setPage(page + by)
    },
    settled: () => setMoved(true),
  }
}
