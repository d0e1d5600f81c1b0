import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'
import { EngineMessage, type ShellMessage } from '../engine-messages'
import type { SpawnEntry } from '../host'
import { capMemory } from './memory-cap'

export interface EngineChildren {
  onMessage(message: unknown): void
  killAll(): void
}

/**
 * Forks the programs the engine asks for, out of a fixed list, and gives each a port straight to
 * the engine: bytes never pass through the shell. None outlives the engine.
 */
export function forkForEngine(
  engine: UtilityProcess,
  entries: Readonly<Record<SpawnEntry, string>>,
  log: (line: string) => void,
): EngineChildren {
  const children = new Map<string, UtilityProcess>()
  const say = (message: ShellMessage) => engine.postMessage(message)

  const fork = (id: string, entry: SpawnEntry) => {
    const child = utilityProcess.fork(entries[entry], [], { serviceName: `Veillee ${entry}` })
    const { port1, port2 } = new MessageChannelMain()
    children.set(id, child)
    capMemory(child)
    child.once('exit', (code) => {
      // Gone already when the engine itself went: there is nobody left to tell.
      if (children.delete(id)) say({ type: 'exited', id, code })
    })
    child.postMessage({ type: 'channel' }, [port1])
    engine.postMessage({ type: 'spawned', id } satisfies ShellMessage, [port2])
  }

  return {
    onMessage(message) {
      const asked = EngineMessage.safeParse(message)
      if (!asked.success) {
        log('the engine asked for something the shell does not know')
        return
      }
      if (asked.data.type === 'spawn') fork(asked.data.id, asked.data.entry)
      else children.get(asked.data.id)?.kill()
    },
    killAll() {
      const last = [...children.values()]
      children.clear()
      for (const child of last) child.kill()
    },
  }
}
