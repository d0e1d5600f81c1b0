import type { MjmlVocabulary, RenderedLetter } from '../../preload/contract/letter-check-shapes'
import { mostLetterCharacters } from '../../preload/contract/letter-shapes'
import type { HostPowers, SpawnedProcess } from '../host'
import { fail, Failure } from '../rules/failure'
import {
  isLetterReply,
  type LetterReply,
  type LetterTask,
  type RenderOptions,
} from '../rules/letter-messages'

export interface LetterRenderer {
  /** Starts the process once the first screen has had its time, so that the first letter finds it ready. */
  warmSoon(): void
  /**
   * Begins the preview of a letter that is being opened, where the process is there: the page asks
   * for it once it has drawn what stands around it.
   */
  begin(source: string): void
  /** Fails with LETTER_STUCK, or LETTER_UNREADABLE where the document is too large or too deep. */
  render(source: string, options: RenderOptions): Promise<RenderedLetter>
  /** What mjml knows, said by its own components. */
  vocabulary(): Promise<MjmlVocabulary>
  close(): void
}

interface Job {
  task: LetterTask
  resolve: (reply: LetterReply) => void
  reject: (reason: unknown) => void
}

/** A process that does not start in this time is a fault of the machine. */
const startLimitMs = 20_000
const taskLimitMs = 5000
/** The first screen is asked for first; on a machine of two cores the process starts beside it. */
const warmAfterMs = 0

const preview: RenderOptions = { isMarked: true, isMinified: false }

const renderers = new WeakMap<HostPowers, LetterRenderer>()

/** The one warm process that renders letters for an application; started when first needed. */
export function letterRenderer(host: HostPowers): LetterRenderer {
  const there = renderers.get(host)
  if (there !== undefined) return there
  const made = new WarmProcess(host)
  renderers.set(host, made)
  return made
}

/** One letter at a time: what waits behind one that hangs is done by the next process. */
class WarmProcess implements LetterRenderer {
  private child: SpawnedProcess | null = null
  private isReady = false
  private current: Job | null = null
  private waiting: Job[] = []
  private timer: NodeJS.Timeout | undefined
  private warming: NodeJS.Timeout | undefined
  private nextId = 0
  private begun: { source: string; letter: Promise<RenderedLetter> } | null = null
  private described: Promise<MjmlVocabulary> | null = null

  constructor(private readonly host: HostPowers) {}

  warmSoon(): void {
    clearTimeout(this.warming)
    this.warming = setTimeout(() => this.startOnce(), warmAfterMs).unref()
  }

  begin(source: string): void {
    if (this.child === null || this.begun?.source === source) return
    const letter = this.renderNow(source, preview)
    // Whoever asks for it hears of its failure.
    letter.catch(() => undefined)
    this.begun = { source, letter }
  }

  render(source: string, options: RenderOptions): Promise<RenderedLetter> {
    const { begun } = this
    const isPreview = options.isMarked && !options.isMinified
    if (begun === null || begun.source !== source || !isPreview) {
      return this.renderNow(source, options)
    }
    this.begun = null
    return begun.letter
  }

  private async renderNow(source: string, options: RenderOptions): Promise<RenderedLetter> {
    if (source.length > mostLetterCharacters) fail('LETTER_UNREADABLE', { reason: 'tooLarge' })
    const reply = await this.ask({ task: 'render', source, options })
    if (reply.step === 'refused') fail('LETTER_UNREADABLE', { reason: reply.reason })
    if (reply.step !== 'rendered') throw new Error('Another answer than a letter')
    return reply.letter
  }

  vocabulary(): Promise<MjmlVocabulary> {
    this.described ??= this.ask({ task: 'vocabulary' }).then(
      (reply) => {
        if (reply.step !== 'described') throw new Error('Another answer than a vocabulary')
        return reply.vocabulary
      },
      (error: unknown) => {
        this.described = null
        throw error
      },
    )
    return this.described
  }

  close(): void {
    clearTimeout(this.warming)
    this.end()
    for (const job of this.waiting.splice(0)) job.reject(stuck())
  }

  private ask(task: LetterTask): Promise<LetterReply> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ task, resolve, reject })
      this.startOnce()
      this.next()
    })
  }

  private startOnce(): void {
    if (this.child === null) this.start()
  }

  private start(): void {
    const child = this.host.spawn('render-letter')
    this.child = child
    this.isReady = false
    this.timer = setTimeout(() => this.ended(child), startLimitMs)
    child.onMessage((message) => {
      if (this.child === child && isLetterReply(message)) this.hear(message)
    })
    child.onExit(() => this.ended(child))
  }

  private hear(reply: LetterReply): void {
    clearTimeout(this.timer)
    if (reply.step === 'ready') this.isReady = true
    else if (reply.id === this.nextId) {
      this.current?.resolve(reply)
      this.current = null
    }
    this.next()
  }

  private next(): void {
    if (!this.isReady || this.child === null || this.current !== null) return
    const job = this.waiting.shift()
    if (job === undefined) return
    const { child } = this
    this.current = job
    this.nextId += 1
    this.timer = setTimeout(() => this.ended(child), taskLimitMs)
    child.post({ ...job.task, id: this.nextId })
  }

  /** Whether it hung or died, another one takes its place, unless it never got as far as to work. */
  private ended(child: SpawnedProcess): void {
    if (this.child !== child) return
    const { isReady } = this
    this.end()
    if (isReady) this.start()
    else for (const job of this.waiting.splice(0)) job.reject(stuck())
  }

  private end(): void {
    const { child } = this
    clearTimeout(this.timer)
    this.child = null
    this.isReady = false
    this.current?.reject(stuck())
    this.current = null
    child?.kill()
  }
}

function stuck(): Failure {
  return new Failure('LETTER_STUCK', { task: 'render' })
}
