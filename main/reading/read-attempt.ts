import type { Spawn, SpawnedProcess } from '../host'
import type { UnreadablePart } from '../rules/calendar-event'
import { isParserReply, type ParserReply, type ParserRequest } from '../rules/parser-messages'

export interface AttemptOptions extends ParserRequest {
  spawn: Spawn
  signal: AbortSignal
  /** What is left of the time for the file. */
  limitMs: number
  onRead: (reply: Extract<ParserReply, { step: 'read' }>, total: number) => void
}

export type Outcome =
  | { kind: 'done'; unreadable: UnreadablePart[] }
  | {
      kind: 'stopped'
      /** The event in progress when the process was stopped or ended; null before the first. */
      head: { title: string; uid: string } | null
      /** The first event that nothing is known of. */
      nextIndex: number
      /** How many events the file has; 0 while that is not known. */
      total: number
      spentMs: number
    }

const eventLimitMs = 700
/** A process that does not start in this time is a fault of the machine, not of the file. */
const startLimitMs = 20_000
/** After a limit, what the process has already said may still wait behind other work of ours. */
const graceMs = 60

/** Reads as far as one process gets: to the end, or to an event that hangs or kills it. */
export function readOnce(options: AttemptOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => new Attempt(options, resolve, reject))
}

class Attempt {
  private readonly child: SpawnedProcess
  private readonly abort = () => this.end(() => this.reject(this.options.signal.reason))
  private begunAt = 0
  private total = 0
  private nextIndex: number
  private head: { title: string; uid: string } | null = null
  private isOver = false
  private eventTimer: NodeJS.Timeout | undefined
  private fileTimer: NodeJS.Timeout | undefined
  private graceTimer: NodeJS.Timeout | undefined

  constructor(
    private readonly options: AttemptOptions,
    private readonly resolve: (outcome: Outcome) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    this.nextIndex = options.startAt
    this.child = options.spawn('parse-ics')
    this.child.onMessage((message) => {
      if (isParserReply(message) && !this.isOver) this.hear(message)
    })
    this.child.onExit((code) => this.exited(code))
    this.fileTimer = setTimeout(() => this.exited(null), startLimitMs)
    options.signal.addEventListener('abort', this.abort)
    if (options.signal.aborted) this.abort()
  }

  private hear(reply: ParserReply): void {
    clearTimeout(this.graceTimer)
    switch (reply.step) {
      case 'ready':
        this.begin()
        break
      case 'split':
        this.total = reply.total
        this.eventTimer = setTimeout(() => this.stopSoon(), eventLimitMs)
        break
      case 'begin':
        this.nextIndex = reply.index + 1
        this.head = { title: reply.title, uid: reply.uid }
        break
      case 'read':
        this.eventTimer?.refresh()
        this.options.onRead(reply, this.total)
        break
      case 'done':
        this.end(() => this.resolve({ kind: 'done', unreadable: reply.unreadable }))
        break
    }
  }

  private begin(): void {
    const { bytes, timeZone, startAt, limitMs } = this.options
    clearTimeout(this.fileTimer)
    this.begunAt = performance.now()
    this.fileTimer = setTimeout(() => this.stop(), limitMs)
    this.child.post({ bytes, timeZone, startAt } satisfies ParserRequest)
  }

  private stopSoon(): void {
    this.graceTimer = setTimeout(() => this.stop(), graceMs)
  }

  private stop(): void {
    const { head, nextIndex, total } = this
    const spentMs = performance.now() - this.begunAt
    this.end(() => this.resolve({ kind: 'stopped', head, nextIndex, total, spentMs }))
  }

  /** A process that ends by itself ran out of memory on the event in progress, or never started. */
  private exited(code: number | null): void {
    if (this.begunAt > 0) this.stop()
    else this.end(() => this.reject(new Error(`The parser process did not start (${code})`)))
  }

  private end(settle: () => void): void {
    if (this.isOver) return
    this.isOver = true
    this.options.signal.removeEventListener('abort', this.abort)
    for (const timer of [this.eventTimer, this.fileTimer, this.graceTimer]) clearTimeout(timer)
    this.child.kill()
    settle()
  }
}
