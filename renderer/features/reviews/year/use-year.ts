import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { YearlyRow } from '../../../../preload/contract/statements'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { allSeconds } from '../planned-gap'

/** What all the people of a year add up to. */
export interface YearSum {
  months: number[]
  seconds: number
  approvedSeconds: number
  /** Null where nobody has planned hours. */
  plannedMinutes: number | null
  statementCount: number
}

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

/** Adds the rows of a year up, month by month. */
export function sumOf(rows: readonly YearlyRow[]): YearSum {
  const planned = rows.flatMap(({ plannedMinutes }) =>
    plannedMinutes === null ? [] : [plannedMinutes],
  )
  const add = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      add(rows.map(({ months }) => months[month] ?? 0)),
    ),
    seconds: add(rows.map(({ total }) => allSeconds(total))),
    approvedSeconds: add(rows.map(({ approvedSeconds }) => approvedSeconds)),
    plannedMinutes: planned.length === 0 ? null : add(planned),
    statementCount: add(rows.map(({ statementCount }) => statementCount)),
  }
}
