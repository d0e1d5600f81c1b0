import { bringIntoView, outlineBlock, shownBlock } from './block-outline'
import { changedBlock } from './changed-block'
import { fillFields } from './fill-fields'
import { inertLetter } from './inert-letter'
import { LetterImages } from './letter-images'
import { patchElement, patchFrame } from './patch-frame'
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
/** What may name a picture in HTML. */
const pictures = (html: string) =>
  (html.match(/\s(?:src|background|style)="[^"]*"/gi) ?? []).join(' ')

/** The letter in its frame: painted in place when it changes, one block of it outlined. */
export class FramedLetter {
  private view: FramedView | null = null
  /** What the frame shows now. */
  private painted: FramedView | null = null
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
    if (!this.paintBlock(this.view)) this.paintWhole(this.view)
    this.painted = this.view
    this.outline()
    this.seek()
  }

  private paintWhole(view: FramedView): void {
    const { document, remoteCount } = this.shown(view.html, view)
    patchFrame(this.frame, document)
    this.onRemoteCount(view.hasImages ? remoteCount : 0)
  }

  /** Paints one block, where nothing else differs from what is there; false where more has to be. */
  private paintBlock(view: FramedView): boolean {
    const { painted } = this
    if (painted?.samples !== view.samples || painted.hasImages !== view.hasImages) return false
    const changed = changedBlock(painted.html, view.html)
    // Pictures on the web are counted over the whole letter.
    if (changed === null || /https?:/i.test(pictures(changed.before + changed.after))) return false
    const there = this.frame.body.getElementsByClassName(changed.mark)
    const [element, ...others] = there
    if (element === undefined || others.length > 0) return false
    const { document } = this.shown(`<body>${changed.after}</body>`, view)
    const [wanted, ...more] = document.body.children
    if (wanted === undefined || more.length > 0) return false
    patchElement(element, wanted)
    return true
  }

  private shown(html: string, { samples, hasImages }: FramedView) {
    const inert = inertLetter(this.frame, html, hasImages ? this.images.urlOf : noImage)
    if (!hasImages) withoutImages(inert.document)
    fillFields(inert.document, samples)
    return inert
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
