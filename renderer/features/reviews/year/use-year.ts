import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { sumOf } from './year-sum'

/** The year of the address, and its statements by person; an address that is no year means this one. */
export function useYear() {
  const { year: typed = '' } = useParams()
  const { today } = useClock()
  const year = /^[1-9]\d{3}$/.test(typed) && Number(typed) >= 1970 ? typed : today.slice(0, 4)
  const { data, isError } = useQuery(
    api.reviews.yearly.queryOptions({
      input: { year: Number(year) },
      placeholderData: (last) => last,
    }),
  )
  const sum = useMemo(() => data && sumOf(data), [data])
  return { year, rows: data, sum, isUnread: isError }
}
