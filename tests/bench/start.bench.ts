import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../preload/contract'
import { makeWorkspace, twoThousandRituals } from './large-workspace'
import { type Measured, quantile } from './sampling'

export const group = 'host'

/** From the start of the host's process to the month's occurrences of a large workspace in hand. */
async function startToFirstAnswer({
  dataFolder,
  path,
}: {
  dataFolder: string
  path: string
}): Promise<number> {
  const started = performance.now()
  const host = spawn(
    process.execPath,
    ['out/main/browser.js', `--data=${dataFolder}`, '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [address] = (await once(createInterface(host.stdout), 'line')) as [string]
  const { origin, hash } = new URL(address)
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
  const client: ContractRouterClient<typeof contract> = createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers }),
  )
  await client.workspace.open({ path })
  const occurrences = await client.calendar.occurrences({ from: '2026-11-01', to: '2026-12-01' })
  const taken = performance.now() - started
  if (occurrences.length < 500) throw new Error('the workspace did not answer with its rituals')
  host.kill('SIGTERM')
  await once(host, 'exit')
  return taken
}

export async function measure(): Promise<Measured[]> {
  const workspace = await makeWorkspace(twoThousandRituals)
  const samples = []
  for (let run = 0; run < 5; run += 1) samples.push(await startToFirstAnswer(workspace))
  return [
    {
      name: 'start to first answer, 2,000 rituals, median of 5',
      value: quantile(samples, 0.5),
      unit: 'ms',
      limit: 1000,
    },
  ]
}
