import { useQuery } from '@tanstack/react-query'
import type { Workspace } from '../../preload/contract/workspace'
import { api } from '../api/client'

/** Which pair of words the community says the two modes with. */
export function useModeWords(): Workspace['modeWords'] {
  const status = useQuery(api.workspace.status.queryOptions())
  return status.data?.current?.modeWords ?? 'presentiel'
}
