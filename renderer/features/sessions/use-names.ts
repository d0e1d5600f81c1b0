import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api/client'

/** The names of people by their ids; empty for somebody who is not in the directory any more. */
export function useNames(ids: readonly (string | null)[]): (id: string | null) => string {
  const known = [...new Set(ids.filter((id) => id !== null))].toSorted()
  const named = useQuery(
    api.members.named.queryOptions({
      input: { ids: known },
      enabled: known.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return (id) => named.data?.find((one) => one.id === id)?.name ?? ''
}
