import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, client } from './client'
import { closedByHand } from './reopening'

type Call<Name extends keyof typeof client.workspace> = Parameters<
  (typeof client.workspace)[Name]
>[0]
type Status = Awaited<ReturnType<typeof client.workspace.status>>

/**
 * The calls that put another workspace on the desk, or none. Nothing read from the former one
 * stays, and the new one begins on its first screen. Each call throws what the engine refused.
 */
export function useDesk() {
  const queries = useQueryClient()
  return useMemo(() => {
    const statusKey = api.workspace.status.queryKey()
    const show = (status: Status) => {
      window.history.replaceState(null, '', '#/')
      const statusHash = hashKey(statusKey)
      queries.removeQueries({ predicate: ({ queryHash }) => queryHash !== statusHash })
      queries.setQueryData(statusKey, status)
    }
    const takeUp = async (opening: Promise<unknown>) => {
      await opening
      sessionStorage.removeItem(closedByHand)
      show(await client.workspace.status())
    }
    return {
      open: (path: string) => takeUp(client.workspace.open({ path })),
      create: (input: Call<'create'>) => takeUp(client.workspace.create(input)),
      createSample: (input: Call<'createSample'>) => takeUp(client.workspace.createSample(input)),
      move: (folder: string) => takeUp(client.workspace.move({ folder })),
      removeSample: async () => show(await client.workspace.removeSample()),
      close: async () => {
        const status = await client.workspace.close()
        sessionStorage.setItem(closedByHand, 'yes')
        show(status)
      },
    }
  }, [queries])
}
