import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../../preload/contract/rhythm'
import { api } from '../../../api/client'
import { freeSessions } from '../../../ui/calendar/free-session'
import { type DayHolidays, holidaysByDay } from '../../../ui/calendar/holidays'
import { useClock } from '../../../ui/calendar/use-clock'
import { sessionsOf } from '../use-free-sessions'
import { holidaysOf } from '../use-holidays'
import type { Window } from '../visible-window'
import { type Printed, printedByDay } from './printed-meetings'

export interface PrintedWindow {
  byDay: ReadonlyMap<string, readonly Printed[]>
  holidays: readonly Holiday[]
  /** The names of the holidays of each day. */
  named: ReadonlyMap<string, DayHolidays>
}

interface Printable {
  /** Null until all of it is there: nothing half read goes to paper. */
  printed: PrintedWindow | null
  isUnread: boolean
}

/** What there is to print over a window, day by day, and its holidays. */
export function usePrinted(window: Window): Printable {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const dates = useQuery(api.calendar.occurrences.queryOptions({ input: window }))
  const listed = useQuery(sessionsOf(window))
  const off = useQuery(holidaysOf(window))
  const [occurrences, sessions, holidays] = [dates.data, listed.data, off.data]
  const printed = useMemo(() => {
    if (!occurrences || !sessions || !holidays) return null
    const byDay = printedByDay(occurrences, freeSessions(sessions.rows, timeZone))
    return { byDay, holidays, named: holidaysByDay(holidays, t) }
  }, [occurrences, sessions, holidays, timeZone, t])
  return { printed, isUnread: dates.isError || listed.isError || off.isError }
}
