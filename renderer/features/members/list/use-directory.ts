import { useDebouncedValue } from '@mantine/hooks'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { MemberFilter, MemberRow, MemberSort } from '../../../../preload/contract/members'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'

/** Rows asked for at once. */
export const pageSize = 150

export interface Order {
  sort: MemberSort
  isDescending: boolean
}

export const everyone: MemberFilter = { text: '', presence: 'present' }

/** What of the directory is shown, and in which order. */
export function useDirectory() {
  const { today } = useClock()
  const [filter, setFilter] = useState<MemberFilter>(everyone)
  const [order, setOrder] = useState<Order>({ sort: 'name', isDescending: false })
  const [text] = useDebouncedValue(filter.text, 80)
  const asked = useMemo(() => ({ ...filter, text, today, ...order }), [filter, text, today, order])
  const first = useQuery(
    api.members.list.queryOptions({
      input: { ...asked, offset: 0, limit: pageSize },
      placeholderData: (last) => last,
    }),
  )
  return { filter, setFilter, order, setOrder, asked, first: first.data }
}

export type Directory = ReturnType<typeof useDirectory>

/** The rows of the pages in sight, by their place in the list; undefined while they are on their way. */
export function useRows({ asked, first }: Directory, pages: readonly number[]) {
  const others = pages.filter((page) => page > 0)
  const results = useQueries({
    queries: others.map((page) =>
      api.members.list.queryOptions({
        input: { ...asked, offset: page * pageSize, limit: pageSize },
      }),
    ),
  })
  return (index: number): MemberRow | undefined => {
    const page = Math.floor(index / pageSize)
    const rows = page === 0 ? first?.rows : results[others.indexOf(page)]?.data?.rows
    return rows?.[index % pageSize]
  }
}
