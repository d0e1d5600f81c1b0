import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client'

/** Whether the workspace only receives statements: nothing of a community is then offered. */
export function useIsSupervision(): boolean {
  const status = useQuery(api.workspace.status.queryOptions())
  return status.data?.current?.kind === 'supervision'
}
