import morphdom from 'morphdom'

const ownStyle = `
  html { background: #fff; }
  body { margin: 0; }
  img[data-veillee-away] { outline: 1px dashed #8792b0; outline-offset: -1px; color: #535d76; font: 12px/1.3 sans-serif; }
  [data-veillee-outline] { position: absolute; z-index: 2147483647; box-sizing: border-box; border: 2px solid #2b4480; border-radius: 4px; box-shadow: 0 0 0 2px rgb(255 255 255 / 70%); pointer-events: none; }
  [data-veillee-outline] span { position: absolute; left: -2px; bottom: 100%; max-width: 240px; overflow: hidden; padding: 2px 8px; border-radius: 3px 3px 0 0; background: #2b4480; color: #fff; font: 600 12px/1.4 sans-serif; text-overflow: ellipsis; white-space: nowrap; }
  [data-veillee-outline][data-below] span { top: -2px; bottom: auto; border-radius: 3px 0 3px 0; }
  html[data-veillee-dark] img:not([data-veillee-away]), html[data-veillee-dark] [data-veillee-outline] { filter: invert(1) hue-rotate(180deg); }
`

/** Makes what a frame shows the letter given, changing only what differs: nothing flickers or scrolls. */
export function patchFrame(frame: Document, letter: Document): void {
  const style = letter.createElement('style')
  style.textContent = ownStyle
  letter.head.append(style)
  patchElement(frame.head, letter.head)
  patchElement(frame.body, letter.body)
  for (const name of ['lang', 'dir']) {
    const value = letter.documentElement.getAttribute(name)
    if (value === null) frame.documentElement.removeAttribute(name)
    else frame.documentElement.setAttribute(name, value)
  }
}

/** Makes one element another, changing only what differs. */
export function patchElement(from: Element, to: Element): void {
  morphdom(from, to, {
    // Two pictures may well bear one id: places are what counts.
    getNodeKey: () => undefined,
    onBeforeElUpdated: (one, other) => !one.isEqualNode(other),
  })
}
