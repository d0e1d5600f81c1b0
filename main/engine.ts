import { RPCHandler } from '@orpc/server/message-port'
import { type Application, createApplication } from './application'
import { type EngineMessage, type EngineStart, ShellMessage } from './engine-messages'
import { spawnThroughShell } from './engine-spawn'
import { openLog } from './log-file'
import { keepHeapModest } from './modest-heap'
import { type ChannelPort, findParentPort } from './parent-port'

// Composition root of the engine's own process: started by the shell, spoken to over ports.
const shell = findParentPort()
if (shell === null) throw new Error('The engine is started by the shell, never by hand.')

keepHeapModest()
const children = spawnThroughShell((message: EngineMessage) => shell.postMessage(message))
let application: Application | null = null

shell.on('message', ({ data, ports: [port] }) => {
  const message = ShellMessage.parse(data)
  switch (message.type) {
    case 'start':
      application = start(message)
      return
    case 'connect':
      if (application !== null && port !== undefined) serve(application, port)
      return
    case 'spawned':
      if (port !== undefined) children.onSpawned(message.id, port)
      return
    case 'exited':
      children.onExited(message.id, message.code)
      return
    case 'close':
      application?.close()
      process.exit()
  }
})

function start({ dataFolder, documentsFolder, sealingKey }: EngineStart): Application {
  const log = openLog(dataFolder)
  // A crash still ends the process, and the shell starts another; it must not go unsaid.
  process.on('uncaughtExceptionMonitor', (error) => log(`engine crash ${error.stack ?? error}`))
  return createApplication({ dataFolder, documentsFolder, sealingKey, spawn: children.spawn, log })
}

function serve({ router, context }: Application, port: ChannelPort): void {
  new RPCHandler(router).upgrade(port, { context })
  port.start()
}
