import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from '../contract/founding'
import type { Client } from '../contract/transports'
import { type Host, startHost } from '../e2e/host'

function clientOf(host: Host): Client {
  const { origin, hash } = new URL(host.address)
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))
}

describe('the browser host', () => {
  const hosts: Host[] = []
  const start = async (dataFolder?: string) => {
    const host = await startHost(dataFolder === undefined ? {} : { dataFolder })
    hosts.push(host)
    return host
  }
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.stop()))
  })

  it('prints its address alone on the first line', async () => {
    const { address } = await start()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[\w-]{43}$/)
  })

  it('closes the workspace cleanly when it is interrupted', async () => {
    const host = await start()
    const { path } = await found(clientOf(host))
    await clientOf(host).rituals.create(firstTuesday)
    expect(existsSync(`${path}-wal`)).toBe(true)
    await host.stop()
    expect(host.process.exitCode).toBe(0)
    expect(readdirSync(dirname(path))).toEqual(['Réseau des greffes.veillee-db'])
  })

  it('keeps every acknowledged write when it is killed in the middle of them', async () => {
    const host = await start()
    const client = clientOf(host)
    const { path } = await found(client)
    const acknowledged: string[] = []
    const writing = (async () => {
      for (let index = 0; ; index += 1) {
        const title = `Rituel ${index}`
        await client.rituals.create({ ...firstTuesday, title })
        acknowledged.push(title)
      }
    })()
    const killed = setTimeout(() => host.process.kill('SIGKILL'), 700)
    await writing.catch(() => undefined)
    clearTimeout(killed)
    if (host.process.signalCode === null) await once(host.process, 'exit')
    expect(acknowledged.length).toBeGreaterThan(20)

    const again = clientOf(await start(host.dataFolder))
    await again.workspace.open({ path })
    const titles = new Set((await again.rituals.list()).map(({ title }) => title))
    expect(acknowledged.filter((title) => !titles.has(title))).toEqual([])
    // At most the one write that was under way when the process died may be there unacknowledged.
    expect(titles.size - acknowledged.length).toBeLessThanOrEqual(1)
    await again.history.undo({})
  })
})
