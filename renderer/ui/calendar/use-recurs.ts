import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { Ritual } from '../../../preload/contract/rituals'
import { api } from '../../api/client'

/** Whether a change of one date of this ritual could be meant for others too. */
export function recurs({ series }: Ritual): boolean {
  return series.length > 1 || series.some(({ rrule }) => rrule !== null)
}

/** Asks the same of an occurrence. */
export function useRecurs(): (occurrence: Occurrence) => Promise<boolean> {
  const queries = useQueryClient()
  return useCallback(
    async ({ ritualId }) => {
      const read = api.rituals.get.queryOptions({ input: { id: ritualId } })
      return recurs(await queries.fetchQuery(read))
    },
    [queries],
  )
}
