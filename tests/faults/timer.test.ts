import { once } from 'node:events'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterEach, describe, expect, it } from 'vitest'
import { found } from '../contract/founding'
import type { Client } from '../contract/transports'
import { type Host, removeFolder, startHost } from '../e2e/host'

function clientOf(host: Host): Client {
  const { origin, hash } = new URL(host.address)
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))
}

describe('a host killed while a timer runs', () => {
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

  it('finds the timer again as it was seen last, and asks what became of the time since', async () => {
    const host = await start()
    const client = clientOf(host)
    const { path, authorId } = await found(client)
    const personId = authorId ?? ''
    const subject = { category: 'forum', link: null, note: 'Répondre', isVoluntary: false }
    const now = Date.now()
    const at = (seconds: number) => new Date(now + seconds * 1000).toISOString()
    await client.time.startTimer({ personId, ...subject, at: at(-600), timeZone: 'Europe/Paris' })
    for (const seconds of [-540, -480, -420]) await client.time.beat({ personId, at: at(seconds) })
    host.process.kill('SIGKILL')
    await once(host.process, 'exit')

    const again = clientOf(await start(host.dataFolder))
    await again.workspace.open({ path })
    const timer = await again.time.timer({ personId })
    expect(timer).toMatchObject({ ...subject, isRunning: true, hasGap: true })
    expect(Date.parse(timer?.seenAt ?? '')).toBe(Math.floor((now - 420_000) / 1000) * 1000)
    const timeZone = 'Europe/Paris'
    await expect(again.time.stopTimer({ personId, at: at(0), timeZone })).rejects.toThrow(
      'TIMER_GAP',
    )
    const { actionId } = await again.time.settleGap({
      personId,
      at: at(0),
      timeZone,
      choice: 'cut',
    })
    expect(actionId).not.toBeNull()
    expect(await again.time.timer({ personId })).toBeNull()
  })
})
