import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useClock } from '../calendar/use-clock'

/** A date nobody opened for so long is no longer asked after. */
const memoryDays = 30

/** What is past and not closed, the oldest first: sessions, and dates nobody opened. */
export function useWaiting() {
  const { at, today } = useClock()
  const input = { now: at, since: addDays(today, -memoryDays) }
  return useQuery(api.sessions.waiting.queryOptions({ input, placeholderData: keepPreviousData }))
}
