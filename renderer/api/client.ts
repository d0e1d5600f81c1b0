import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { contract } from '../../preload/contract'
import { createLink } from './link'
import { reopenLatest } from './reopening'

/** What the page has read; everything is local, so it is read again rather than kept for long. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
    mutations: { retry: false },
  },
})

/** Every operation of the engine, typed by the contract. */
export const client: ContractRouterClient<typeof contract> = createORPCClient(
  createLink(() => void startAgain()),
)

/** The last workspace is open, if it can be: once this page has begun to speak with its engine. */
export const firstOpening = reopenLatest(client)

/** A restarted engine has no workspace open: what was read is void. */
async function startAgain(): Promise<void> {
  await reopenLatest(client)
  await queries.resetQueries()
}

/** The same operations as query and mutation options. */
export const api: RouterUtils<typeof client> = createTanstackQueryUtils(client)
