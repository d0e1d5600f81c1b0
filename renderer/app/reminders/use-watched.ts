import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useClock } from '../../ui/calendar/use-clock'
import type { MinutesOf } from './due-reminders'

const dayMinutes = 1440
const none: Occurrence[] = []

interface Watched {
  occurrences: Occurrence[]
  minutesOf: MinutesOf
}

/** The occurrences of the next day and of the longest reminder, with how long before each to say it. */
export function useWatched(): Watched {
  const { today } = useClock()
  const rituals = useQuery(api.rituals.list.queryOptions())
  const settings = useQuery(api.rhythm.settings.queryOptions())
  const byDefault = settings.data?.defaultReminderMinutes ?? null
  const own = useMemo(
    () => new Map((rituals.data ?? []).map(({ id, reminderMinutes }) => [id, reminderMinutes])),
    [rituals.data],
  )
  const minutesOf = useMemo<MinutesOf>(() => (id) => own.get(id) ?? byDefault, [own, byDefault])
  const set = [byDefault, ...own.values()].filter((minutes) => minutes !== null)
  const longestDays = Math.ceil(Math.max(0, ...set) / dayMinutes)
  const found = useQuery(
    api.calendar.occurrences.queryOptions({
      // Zones put a date a day off at most.
      input: { from: addDays(today, -1), to: addDays(today, longestDays + 2) },
      enabled: set.length > 0,
      placeholderData: (last) => last,
    }),
  )
  return { occurrences: set.length > 0 ? (found.data ?? none) : none, minutesOf }
}
