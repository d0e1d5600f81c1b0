import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client'
import { type DayHolidays, holidaysByDay } from '../../ui/calendar/holidays'
import type { Window } from './visible-window'

const none: never[] = []

/** The question a view asks, the same for a neighbour read ahead. */
export const holidaysOf = ({ from, to }: Window) =>
  api.rhythm.holidays.queryOptions({ input: { from, to } })

/** The holidays of each day of a window; the calendar never waits for them. */
export function useHolidays(window: Window): ReadonlyMap<string, DayHolidays> {
  const { t } = useTranslation()
  const { data } = useQuery({ ...holidaysOf(window), placeholderData: keepPreviousData })
  const holidays = data ?? none
  return useMemo(() => holidaysByDay(holidays, t), [holidays, t])
}
