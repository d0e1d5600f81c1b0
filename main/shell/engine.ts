import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron'
import type { DesktopNotice } from '../../preload/contract/desktop'
import type { EngineStart, ShellMessage } from '../engine-messages'
import type { SpawnEntry } from '../host'
import { forkForEngine } from './engine-children'
import { isOurs, NOTICE_CHANNEL, tell } from './notices'
import { restartLimit } from './restart-limit'

export interface Entries {
  engine: string
  spawn: Readonly<Record<SpawnEntry, string>>
}

interface EnginePowers {
  entries: Entries
  start: Omit<EngineStart, 'type'>
  /** The page to tell when the engine came back or is gone for good. */
  page: () => WebContents | null
  log: (line: string) => void
}

export interface Engine {
  /** Gives the page's main frame a port of its own to the engine. */
  connect(page: WebContents): void
  /** Lets the engine close its workspace, and waits for it to end. */
  close(): Promise<void>
}

const CLOSE_LIMIT_MILLISECONDS = 5000

/** Runs the engine in a process of its own, and again if it dies, but not for ever. */
export function runEngine({ entries, start, page, log }: EnginePowers): Engine {
  const mayRestart = restartLimit(3, 60_000)
  let isClosing = false
  let engine: UtilityProcess | null = launch()

  function launch(): UtilityProcess {
    const launched = utilityProcess.fork(entries.engine, [], { serviceName: 'Veillee engine' })
    const children = forkForEngine(launched, entries.spawn, log)
    launched.on('message', (message: unknown) => children.onMessage(message))
    launched.once('exit', (code) => {
      children.killAll()
      engine = null
      if (!isClosing) recover(code)
    })
    say(launched, { type: 'start', ...start })
    return launched
  }

  function recover(code: number): void {
    log(`engine process gone (${code})`)
    const told = page()
    if (mayRestart(Date.now())) {
      engine = launch()
      if (told !== null) handPort(engine, told, true)
    } else if (told !== null) {
      tell(told, { type: 'veillee:engineStopped' })
    }
  }

  return {
    connect(asking) {
      if (engine === null) tell(asking, { type: 'veillee:engineStopped' })
      else handPort(engine, asking, false)
    },
    close() {
      isClosing = true
      const closing = engine
      if (closing === null) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(() => closing.kill(), CLOSE_LIMIT_MILLISECONDS)
        closing.once('exit', () => {
          clearTimeout(timer)
          resolve()
        })
        say(closing, { type: 'close' })
      })
    },
  }
}

function say(engine: UtilityProcess, message: ShellMessage): void {
  engine.postMessage(message)
}

function handPort(engine: UtilityProcess, page: WebContents, isRestart: boolean): void {
  if (!isOurs(page)) return
  const { port1, port2 } = new MessageChannelMain()
  engine.postMessage({ type: 'connect' } satisfies ShellMessage, [port1])
  const notice: DesktopNotice = { type: 'veillee:enginePort', isRestart }
  page.mainFrame.postMessage(NOTICE_CHANNEL, notice, [port2])
}
