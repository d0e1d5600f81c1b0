import { bringIntoView, outlineBlock, shownBlock } from './block-outline'
import { fillFields } from './fill-fields'
import { inertLetter } from './inert-letter'
import { LetterImages } from './letter-images'
import { patchFrame } from './patch-frame'
import { withoutImages } from './without-images'

export interface FramedView {
  html: string
  samples: ReadonlyMap<string, string>
  hasImages: boolean
  isDark: boolean
}

export interface ChosenBlock {
  path: string
  label: string
  /** Chosen elsewhere: it is brought into view. */
  isSought: boolean
}

const noImage = () => null

/** The letter in its frame: painted in place when it changes, one block of it outlined. */
export class FramedLetter {
  private view: FramedView | null = null
  private chosen: ChosenBlock | null = null
  private sought: string | null = null
  private readonly images = new LetterImages(() => this.paint())
  // Pictures that arrive and a frame that changes width move everything.
  private readonly watch = new ResizeObserver(() => this.outline())

  constructor(
    readonly frame: Document,
    private readonly onRemoteCount: (count: number) => void,
  ) {
    this.watch.observe(frame.body)
  }

  show(view: FramedView): void {
    this.view = view
    this.frame.documentElement.toggleAttribute('data-veillee-dark', view.isDark)
    this.paint()
  }

  choose(chosen: ChosenBlock | null): void {
    if (chosen?.path !== this.chosen?.path) this.sought = chosen?.isSought ? chosen.path : null
    this.chosen = chosen
    this.outline()
    this.seek()
  }

  close(): void {
    this.watch.disconnect()
    this.images.close()
  }

  private paint(): void {
    if (this.view === null || this.frame.defaultView === null) return
    const { html, samples, hasImages } = this.view
    const urlOf = hasImages ? this.images.urlOf : noImage
    const { document, remoteCount } = inertLetter(this.frame, html, urlOf)
    if (!hasImages) withoutImages(document)
    fillFields(document, samples)
    patchFrame(this.frame, document)
    this.onRemoteCount(hasImages ? remoteCount : 0)
    this.outline()
    this.seek()
  }

  private outline(): void {
    const { chosen, frame } = this
    const block = chosen === null ? null : shownBlock(frame, chosen.path)
    outlineBlock(frame, block, chosen?.label ?? '')
  }

  /** One that was just added is there with the next paint only. */
  private seek(): void {
    const block = this.sought === null ? null : shownBlock(this.frame, this.sought)
    if (block === null) return
    bringIntoView(this.frame, block)
    this.sought = null
  }
}
