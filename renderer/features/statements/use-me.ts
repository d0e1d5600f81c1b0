import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client'

/** Whoever sits at this device, by id; null while nobody said so. */
export function useMe(): string | null {
  const status = useQuery(api.workspace.status.queryOptions())
  return status.data?.current?.authorId ?? null
}
