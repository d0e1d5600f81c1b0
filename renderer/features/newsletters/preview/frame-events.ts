import { blockAt } from './block-outline'

/** What would take the frame elsewhere. */
const refused = ['auxclick', 'submit', 'dragstart', 'dragover', 'drop'] as const

/** A click in the preview chooses the block it lies in; links lead nowhere, keys stay the studio's. */
export function listenToFrame(frame: Document, onChoose: (path: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    // What folds and turns by itself still does.
    const element = event.target as Element | null
    if (element?.closest('label, input') === null) event.preventDefault()
    const path = blockAt(event.target)
    if (path !== null) onChoose(path)
  }
  const refuse = (event: Event) => event.preventDefault()
  frame.addEventListener('click', onClick)
  frame.addEventListener('keydown', passKeyOn)
  for (const name of refused) frame.addEventListener(name, refuse)
  return () => {
    frame.removeEventListener('click', onClick)
    frame.removeEventListener('keydown', passKeyOn)
    for (const name of refused) frame.removeEventListener(name, refuse)
  }
}

/** The frame has the focus after a click: Ctrl+Z there is the studio's as well. */
function passKeyOn(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey) return
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event
  const init = { key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true }
  const isUnused = document.body.dispatchEvent(new KeyboardEvent('keydown', init))
  if (!isUnused) event.preventDefault()
}
