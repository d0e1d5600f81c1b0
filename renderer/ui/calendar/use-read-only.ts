import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client'

/** Whether the workspace is open read-only: what would write is then not offered. */
export function useReadOnly(): boolean {
  const status = useQuery(api.workspace.status.queryOptions())
  return status.data?.current?.isReadOnly ?? false
}
