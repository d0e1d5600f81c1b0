import type { RenderedLetter } from '../../../../preload/contract/letter-check-shapes'

interface Steps {
  render: (source: string) => Promise<RenderedLetter>
  onRendered: (letter: RenderedLetter, source: string) => void
  onFailed: (error: unknown) => void
}

/** Renders what is asked last: one letter at a time, and those asked meanwhile but the last dropped. */
export class RenderQueue {
  private waiting: string | null = null
  private isBusy = false
  private isClosed = false

  constructor(private readonly steps: Steps) {}

  ask(source: string): void {
    this.waiting = source
    if (!this.isBusy) void this.work()
  }

  close(): void {
    this.isClosed = true
  }

  private async work(): Promise<void> {
    this.isBusy = true
    while (this.waiting !== null && !this.isClosed) {
      const source: string = this.waiting
      this.waiting = null
      try {
        const letter = await this.steps.render(source)
        if (!this.isClosed) this.steps.onRendered(letter, source)
      } catch (error) {
        // What was typed since may render: only the last word on it is shown.
        if (!this.isClosed && this.waiting === null) this.steps.onFailed(error)
      }
    }
    this.isBusy = false
  }
}
