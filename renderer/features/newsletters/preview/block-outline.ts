const mark = 'veillee-block-'

/** The path of the block a part of the preview belongs to; null outside of any. */
export function blockAt(target: EventTarget | null): string | null {
  // The frame has classes of its own: `instanceof` of this window would never hold.
  let element = target as Element | null
  if (typeof element?.closest !== 'function') return null
  element = element.closest(`[class*="${mark}"]`)
  const name = [...(element?.classList ?? [])].find((one) => one.startsWith(mark))
  return name?.slice(mark.length).replaceAll('-', '.') ?? null
}

/** The part of the preview that shows a block, or the one it stands in where it shows none itself. */
export function shownBlock(frame: Document, path: string): Element | null {
  const ranks = path.split('.')
  for (let length = ranks.length; length > 0; length -= 1) {
    const name = `${mark}${ranks.slice(0, length).join('-')}`
    const [element] = frame.getElementsByClassName(name)
    if (element !== undefined) return element
  }
  return null
}

/** Draws a line around a block, with its name; takes it away where there is none. */
export function outlineBlock(frame: Document, block: Element | null, label: string): void {
  const root = frame.documentElement
  let outline = root.querySelector<HTMLElement>(':scope > [data-veillee-outline]')
  if (block === null) {
    outline?.remove()
    return
  }
  if (outline === null) {
    outline = frame.createElement('div')
    outline.dataset['veilleeOutline'] = ''
    outline.setAttribute('aria-hidden', 'true')
    outline.append(frame.createElement('span'))
    root.append(outline)
  }
  const { top, left, width, height } = block.getBoundingClientRect()
  const { scrollX, scrollY } = frame.defaultView ?? { scrollX: 0, scrollY: 0 }
  Object.assign(outline.style, {
    top: `${top + scrollY}px`,
    left: `${left + scrollX}px`,
    width: `${width}px`,
    height: `${height}px`,
  })
  // At the very top there is no room above it.
  outline.toggleAttribute('data-below', top + scrollY < 22)
  const name = outline.firstElementChild
  if (name !== null) name.textContent = label
}

/** Scrolls a frame no further than it takes to see a block. */
export function bringIntoView(frame: Document, block: Element | null): void {
  const view = frame.defaultView
  if (block === null || view === null) return
  const { top, bottom } = block.getBoundingClientRect()
  if (top >= 0 && bottom <= view.innerHeight) return
  const isTaller = bottom - top > view.innerHeight - 80
  const to = isTaller || top < 0 ? top - 40 : bottom - view.innerHeight + 40
  view.scrollBy({ top: to, behavior: 'instant' })
}
