import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../api/client'

interface Names {
  /** The name of somebody, empty for who is not in the directory. */
  nameOf: (id: string | null) => string
  isRead: boolean
}

/** The names of people by their ids, for sentences; `PersonName` is for those shown alone. */
export function useNames(ids: readonly (string | null)[]): Names {
  const known = [...new Set(ids.filter((id) => id !== null))].toSorted()
  const named = useQuery(
    api.members.named.queryOptions({
      input: { ids: known },
      enabled: known.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return {
    nameOf: (id) => named.data?.find((one) => one.id === id)?.name ?? '',
    isRead: known.length === 0 || !named.isPending,
  }
}
