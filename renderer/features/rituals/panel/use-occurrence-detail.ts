import { useQuery } from '@tanstack/react-query'
import type { OccurrenceDetail, OccurrenceKey } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'

/** What one date says by itself; null while it is read, or where there is no date. */
export function useOccurrenceDetail(key: OccurrenceKey | null): OccurrenceDetail | null {
  const { seriesId = '', originalStart = '' } = key ?? {}
  const input = { seriesId, originalStart }
  const detail = useQuery(api.rituals.occurrence.queryOptions({ input, enabled: key !== null }))
  return detail.data ?? null
}
