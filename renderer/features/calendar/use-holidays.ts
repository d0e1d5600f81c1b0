import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../preload/contract/rhythm'
import { api } from '../../api/client'
import { type DayHolidays, holidaysByDay } from '../../ui/calendar/holidays'
import type { Window } from './visible-window'

const none: Holiday[] = []

/** The question a view asks, the same for a neighbour read ahead. */
export const holidaysOf = ({ from, to }: Window) =>
  api.rhythm.holidays.queryOptions({ input: { from, to } })

/** The holidays of a window, and of each of its days; the calendar never waits for them. */
export function useHolidays(window: Window): {
  holidays: readonly Holiday[]
  byDay: ReadonlyMap<string, DayHolidays>
} {
  const { t } = useTranslation()
  const { data } = useQuery({ ...holidaysOf(window), placeholderData: keepPreviousData })
  const holidays = data ?? none
  return useMemo(() => ({ holidays, byDay: holidaysByDay(holidays, t) }), [holidays, t])
}
