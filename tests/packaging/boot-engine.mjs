// Boots a packaged engine under plain Node, as the shell would under Electron, and asks it things.
// Arguments: the engine's file, a data folder. Prints what it answered as JSON.
import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'

const [enginePath, dataFolder] = process.argv.slice(2)

const parentPort = new EventEmitter()
parentPort.postMessage = () => undefined
Reflect.set(process, 'parentPort', parentPort)
await import(pathToFileURL(enginePath).href)

const say = (data, ports = []) => parentPort.emit('message', { data, ports })
say({ type: 'start', dataFolder, documentsFolder: dataFolder, sealingKey: null })

const { port1, port2 } = new MessageChannel()
say({ type: 'connect' }, [port1])
port2.start()
const client = createORPCClient(new RPCLink({ port: port2 }))

const before = await client.workspace.status()
const created = await client.workspace.create({
  name: 'Secrétaires généraux',
  folder: dataFolder,
  authorName: 'Claire',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  templates: ['veillee'],
  startOn: '2026-11-24',
})
const after = await client.workspace.status()
process.stdout.write(JSON.stringify({ before, created, after }))
say({ type: 'close' })
