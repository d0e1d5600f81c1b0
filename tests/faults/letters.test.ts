import { once } from 'node:events'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterEach, describe, expect, it } from 'vitest'
import { found } from '../contract/founding'
import type { Client } from '../contract/transports'
import { type Host, removeFolder, startHost } from '../e2e/host'
import { letterSource } from '../fixtures/letter'

function clientOf(host: Host): Client {
  const { origin, hash } = new URL(host.address)
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))
}

describe('a host killed while a letter is typed', () => {
  const hosts: Host[] = []
  const start = async (dataFolder?: string) => {
    const host = await startHost(dataFolder === undefined ? {} : { dataFolder })
    hosts.push(host)
    return host
  }
  afterEach(async () => {
    const [first] = hosts
    await Promise.all(hosts.splice(0).map((host) => host.stop()))
    if (first) removeFolder(first.dataFolder)
  })

  it('keeps every draft it acknowledged, and nothing half written', async () => {
    const host = await start()
    const client = clientOf(host)
    const { path } = await found(client)
    const { letter } = await client.newsletters.create({ language: 'fr', today: '2026-11-24' })
    const { id } = letter
    const typed = (turn: number) =>
      letterSource(`Objet ${turn}`, `${turn} `.repeat(20_000 + (turn % 7) * 10_000))
    let acknowledged = -1
    const typing = (async () => {
      for (let turn = 0; ; turn += 1) {
        await client.newsletters.saveDraft({ id, source: typed(turn), textOverrides: [] })
        acknowledged = turn
        // In the middle of the next one, however fast this machine is.
        if (turn === 12) setImmediate(() => host.process.kill('SIGKILL'))
      }
    })().catch(() => undefined)
    await once(host.process, 'exit')
    await typing
    expect(acknowledged).toBeGreaterThanOrEqual(12)

    const again = clientOf(await start(host.dataFolder))
    await again.workspace.open({ path })
    const kept = await again.newsletters.get({ id })
    expect([typed(acknowledged), typed(acknowledged + 1)]).toContain(kept.source)
    expect(kept).toMatchObject({ versionCount: 1, state: 'draft' })
    expect(kept.draftAt).not.toBeNull()
  })
})
