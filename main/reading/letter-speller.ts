import type { HostPowers, SpawnedProcess } from '../host'
import { Failure } from '../rules/failure'
import {
  isSpellingReply,
  type SpellingReply,
  type SpellingRequest,
} from '../rules/spelling-messages'

type Spelled = Extract<SpellingReply, { step: 'spelled' }>

interface Waiting {
  resolve: (wrong: Spelled['wrong']) => void
  reject: (reason: unknown) => void
}

/** Starting included. */
const answerLimitMs = 20_000
const idleMs = 60_000

const spellers = new WeakMap<HostPowers, LetterSpeller>()

/** The one process that spells for an application: started on demand, ended after an idle minute. */
export function letterSpeller(host: HostPowers): LetterSpeller {
  const known = spellers.get(host)
  if (known !== undefined) return known
  const made = new LetterSpeller(host)
  spellers.set(host, made)
  return made
}

class LetterSpeller {
  private child: SpawnedProcess | null = null
  private readonly waiting = new Map<number, Waiting>()
  private readonly unsent: SpellingRequest[] = []
  private isReady = false
  private nextId = 0
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly host: HostPowers) {}

  /** The words no dictionary has; fails with LETTER_STUCK. */
  spell(
    words: readonly string[],
    language: SpellingRequest['language'],
  ): Promise<Spelled['wrong']> {
    if (words.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => {
      this.nextId += 1
      this.waiting.set(this.nextId, { resolve, reject })
      this.unsent.push({ id: this.nextId, language, words })
      this.child ??= this.start()
      this.send()
      this.watch(answerLimitMs)
    })
  }

  /** Whoever still waits hears that it is stuck. */
  close(): void {
    clearTimeout(this.timer)
    this.child?.kill()
    this.child = null
    this.isReady = false
    this.unsent.length = 0
    for (const { reject } of this.waiting.values()) {
      reject(new Failure('LETTER_STUCK', { task: 'spell' }))
    }
    this.waiting.clear()
  }

  private start(): SpawnedProcess {
    const child = this.host.spawn('spell-letter')
    child.onMessage((message) => {
      if (this.child === child && isSpellingReply(message)) this.hear(message)
    })
    child.onExit(() => {
      if (this.child === child) this.close()
    })
    return child
  }

  private hear(reply: SpellingReply): void {
    if (reply.step === 'ready') {
      this.isReady = true
      this.send()
      return
    }
    this.waiting.get(reply.id)?.resolve(reply.wrong)
    this.waiting.delete(reply.id)
    this.watch(this.waiting.size === 0 ? idleMs : answerLimitMs)
  }

  private send(): void {
    if (!this.isReady) return
    for (const request of this.unsent.splice(0)) this.child?.post(request)
  }

  private watch(limitMs: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.close(), limitMs).unref()
  }
}
