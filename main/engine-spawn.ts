import { randomUUID } from 'node:crypto'
import type { EngineMessage } from './engine-messages'
import type { Spawn } from './host'
import type { ChannelPort } from './parent-port'

interface Child {
  port: ChannelPort | null
  outbox: unknown[]
  messageListeners: ((message: unknown) => void)[]
  exitListeners: ((code: number | null) => void)[]
  /** Set once the shell said the process is gone. */
  exit: { code: number | null } | null
}

/** How long a port may outlive its process before what it still held is given up. */
const PORT_LINGER_MILLISECONDS = 1000

export interface ShellSpawn {
  spawn: Spawn
  onSpawned(id: string, port: ChannelPort): void
  onExited(id: string, code: number | null): void
}

/**
 * Gives the engine processes of its own by asking the shell for them: only the shell can fork.
 * The engine then speaks with each over a port of its own, out of the shell's way.
 */
export function spawnThroughShell(ask: (message: EngineMessage) => void): ShellSpawn {
  const children = new Map<string, Child>()

  const finish = (id: string) => {
    const child = children.get(id)
    if (child?.exit == null) return
    children.delete(id)
    for (const listener of child.exitListeners) listener(child.exit.code)
  }

  return {
    spawn(entry) {
      const id = randomUUID()
      const child: Child = {
        port: null,
        outbox: [],
        messageListeners: [],
        exitListeners: [],
        exit: null,
      }
      children.set(id, child)
      ask({ type: 'spawn', id, entry })
      return {
        post(message) {
          if (child.port === null) child.outbox.push(message)
          else child.port.postMessage(message)
        },
        onMessage: (listener) => void child.messageListeners.push(listener),
        onExit: (listener) => void child.exitListeners.push(listener),
        kill: () => ask({ type: 'kill', id }),
      }
    },

    onSpawned(id, port) {
      const child = children.get(id)
      if (child === undefined) return
      child.port = port
      port.on('message', ({ data }) => {
        for (const listener of child.messageListeners) listener(data)
      })
      port.on('close', () => {
        child.port = null
        finish(id)
      })
      port.start()
      for (const message of child.outbox.splice(0)) port.postMessage(message)
    },

    // The news of an exit and the last message travel apart: the exit waits for the port to close.
    onExited(id, code) {
      const child = children.get(id)
      if (child === undefined) return
      child.exit = { code }
      if (child.port === null) finish(id)
      else setTimeout(finish, PORT_LINGER_MILLISECONDS, id)
    },
  }
}
