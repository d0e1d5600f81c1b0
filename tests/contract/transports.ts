import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { createApplication } from '../../main/application'
import { forkFrom } from '../../main/fork-process'
import { startLoopbackServer } from '../../main/loopback/server'
import type { contract } from '../../preload/contract'

export type Client = ContractRouterClient<typeof contract>

export interface Connection {
  client: Client
  /** The application's own folder, fresh for this connection. */
  dataFolder: string
  close: () => Promise<void>
}

const built = resolve(import.meta.dirname, '../../out')

function newApplication() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'veillee-contract-'))
  const application = createApplication({
    dataFolder,
    documentsFolder: join(dataFolder, 'documents'),
    sealingKey: null,
    spawn: forkFrom(join(built, 'main')),
    log: () => undefined,
  })
  const close = () => {
    application.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { application, dataFolder, close }
}

async function connectByPort(): Promise<Connection> {
  const { application, dataFolder, close } = newApplication()
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(application.router).upgrade(port1, { context: application.context })
  port1.start()
  const client: Client = createORPCClient(new PortLink({ port: port2 }))
  port2.start()
  return {
    client,
    dataFolder,
    close: async () => {
      port2.close()
      close()
    },
  }
}

async function connectByHttp(): Promise<Connection> {
  const { application, dataFolder, close } = newApplication()
  const server = await startLoopbackServer(application, dataFolder, 0)
  const { origin, hash } = new URL(server.address)
  const headers = { authorization: `Bearer ${hash.slice('#key='.length)}`, origin }
  const client: Client = createORPCClient(new HttpLink({ url: `${origin}/rpc`, headers }))
  return {
    client,
    dataFolder,
    close: async () => {
      await server.close()
      close()
    },
  }
}

/** Both ways a host carries the contract; every case runs through each. */
export const transports = [
  { name: 'MessagePort', connect: connectByPort },
  { name: 'loopback HTTP', connect: connectByHttp },
]
