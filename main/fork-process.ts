import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Spawn, SpawnEntry } from './host'

/** Old-space cap of a spawned process, in MiB: a hostile file ends it, not the machine. */
const memoryCapMebibytes = 512

/** Starts entries of a folder with child_process: the browser host's way to a killable process. */
export function forkFrom(folder: string): Spawn {
  return (entry: SpawnEntry) => {
    const child = fork(join(folder, `${entry}.js`), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${memoryCapMebibytes}`],
    })
    return {
      post: (message) => {
        // A child that has just died says so through onExit; the message has nowhere to go.
        child.send(message as never, () => undefined)
      },
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => {
        child.on('exit', listener)
        child.on('error', () => listener(null))
      },
      kill: () => child.kill('SIGKILL'),
    }
  }
}
