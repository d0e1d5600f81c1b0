import { type ChannelPort, findParentPort, type ParentPort } from '../parent-port'

/** The only way a spawned process speaks to the engine that asked for it. */
export interface ParentChannel {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

/**
 * Opens the channel, whichever host started this process: Electron hands a port in its first
 * message, the browser host forks with an IPC channel (serialization: 'advanced', for bytes).
 * The process ends with its parent. Call it once, at the top of the entry.
 */
export function parentChannel(): ParentChannel {
  const parentPort = findParentPort()
  if (parentPort !== null) return channelFromShell(parentPort)
  if (process.send !== undefined) return channelFromFork(process.send.bind(process))
  throw new Error('This program is started by Veillée, never by hand.')
}

function channelFromShell(parentPort: ParentPort): ParentChannel {
  const listeners: ((message: unknown) => void)[] = []
  const outbox: unknown[] = []
  const inbox: unknown[] = []
  let channel: ChannelPort | null = null

  parentPort.on('message', ({ ports: [port] }) => {
    if (port === undefined || channel !== null) return
    channel = port
    port.on('message', ({ data }) => {
      if (listeners.length === 0) inbox.push(data)
      for (const listener of listeners) listener(data)
    })
    port.on('close', () => process.exit())
    port.start()
    for (const message of outbox.splice(0)) port.postMessage(message)
  })

  return {
    post(message) {
      if (channel === null) outbox.push(message)
      else channel.postMessage(message)
    },
    onMessage(listener) {
      listeners.push(listener)
      for (const message of inbox.splice(0)) listener(message)
    },
  }
}

function channelFromFork(send: (message: unknown) => boolean): ParentChannel {
  process.on('disconnect', () => process.exit())
  return {
    post(message) {
      send(message)
    },
    onMessage(listener) {
      process.on('message', listener)
    },
  }
}
