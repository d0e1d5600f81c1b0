import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../preload/contract'

/** Set in this tab when the person closed the workspace themselves: reloading does not reopen it. */
export const closedByHand = 'veillee.closed'

/** Opens the latest workspace again when the engine has none: at the start, or once it restarted. */
export async function reopenLatest({
  workspace,
}: Pick<ContractRouterClient<typeof contract>, 'workspace'>): Promise<void> {
  try {
    const { current, recent } = await workspace.status()
    const [latest] = recent
    if (current !== null || latest?.isPresent !== true) return
    if (sessionStorage.getItem(closedByHand) === null) await workspace.open({ path: latest.path })
  } catch {
    // It may be locked, damaged or newer: the first screen lists it, and says which when asked.
  }
}
