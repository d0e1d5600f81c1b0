import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { contract } from '../../preload/contract'
import { createLink } from './link'

/** What the page has read; everything is local, so it is read again rather than kept for long. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
})

/** Every operation of the engine, typed by the contract. */
export const client: ContractRouterClient<typeof contract> = createORPCClient(
  // A restarted engine has no workspace open: what was read is void.
  createLink(() => void queries.resetQueries()),
)

/** The same operations as query and mutation options. */
export const api = createTanstackQueryUtils(client)
