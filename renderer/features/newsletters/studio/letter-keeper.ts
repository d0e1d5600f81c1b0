import type {
  Letter,
  LetterContent,
  TextOverride,
} from '../../../../preload/contract/letter-shapes'
import { client } from '../../../api/client'
import { LetterDocument } from './letter-document'

/** What React shows of the keeping. */
interface Kept {
  textOverrides: readonly TextOverride[]
  /** When what is typed was last kept; null while something is not. */
  savedAt: string | null
}

interface Situation {
  isLocked: boolean
  onFailure: (error: unknown) => void
  /** A version was kept. */
  onVersion: () => void
}

const typingPauseMs = 400

/**
 * Keeps one letter while it is worked on: a draft after each pause, versions when asked. One write
 * at a time, in the order of what was typed.
 */
export class LetterKeeper {
  readonly document: LetterDocument
  private situation: Situation = {
    isLocked: true,
    onFailure: () => undefined,
    onVersion: () => undefined,
  }
  private readonly id: string
  private shown: Kept
  private writtenKey: string
  private writtenStamp: string
  private last: Promise<void> = Promise.resolve()
  private hasFailed = false
  private readonly listeners = new Set<() => void>()

  constructor(letter: Letter) {
    this.id = letter.id
    this.document = new LetterDocument(letter.source)
    this.shown = { textOverrides: letter.textOverrides, savedAt: stampOf(letter) }
    this.writtenKey = keyOf(letter)
    this.writtenStamp = stampOf(letter)
  }

  get kept(): Kept {
    return this.shown
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Says whether it may write, and whom it tells. */
  place(situation: Situation): void {
    this.situation = situation
  }

  /** Writes a draft whenever typing pauses, until it is told to stop. */
  follow(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = this.document.subscribe(() => {
      this.show({ savedAt: null })
      clearTimeout(timer)
      timer = setTimeout(() => void this.flush(), typingPauseMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }

  setTextOverrides = (textOverrides: readonly TextOverride[]): void => {
    this.show({ textOverrides, savedAt: null })
    void this.flush()
  }

  /** Writes what is typed now; resolves once it is kept, or could not be. */
  flush = (): Promise<void> => {
    this.last = this.writeAfter(this.last)
    return this.last
  }

  async keepVersion(reason: 'left' | 'elapsed'): Promise<void> {
    await this.flush()
    if (this.situation.isLocked) return
    try {
      const written = { id: this.id, reason, ...this.content() }
      const { actionId } = await client.newsletters.saveVersion(written)
      if (actionId !== null) this.situation.onVersion()
    } catch (error) {
      this.situation.onFailure(error)
    }
  }

  /** What the workspace holds now: another text takes the place of what is shown, unless it is older. */
  receive(letter: Letter): void {
    const stamp = stampOf(letter)
    if (keyOf(letter) === this.writtenKey || this.isDirty() || stamp < this.writtenStamp) return
    this.writtenKey = keyOf(letter)
    this.writtenStamp = stamp
    this.document.replace(letter.source)
    this.show({ textOverrides: letter.textOverrides, savedAt: stamp })
  }

  private async writeAfter(before: Promise<void>): Promise<void> {
    await before
    if (this.situation.isLocked || !this.isDirty()) return
    const content = this.content()
    try {
      const { savedAt } = await client.newsletters.saveDraft({ id: this.id, ...content })
      this.writtenKey = keyOf(content)
      this.writtenStamp = savedAt
      this.hasFailed = false
      this.show({ savedAt: this.isDirty() ? null : savedAt })
    } catch (error) {
      // Said once: the next pause tries again.
      if (!this.hasFailed) this.situation.onFailure(error)
      this.hasFailed = true
    }
  }

  private content(): LetterContent {
    return { source: this.document.source, textOverrides: [...this.shown.textOverrides] }
  }

  private isDirty(): boolean {
    return keyOf(this.content()) !== this.writtenKey
  }

  private show(part: Partial<Kept>): void {
    this.shown = { ...this.shown, ...part }
    for (const listener of this.listeners) listener()
  }
}

function keyOf({ source, textOverrides }: LetterContent): string {
  return `${JSON.stringify(textOverrides)}\n${source}`
}

function stampOf({ draftAt, updatedAt }: Letter): string {
  return draftAt !== null && draftAt > updatedAt ? draftAt : updatedAt
}
