import { useEffect } from 'react'
import { useStudio } from '../studio/use-studio'
import { blockAt } from './block-outline'

/** What would take the frame elsewhere. */
const refused = ['auxclick', 'submit', 'dragstart', 'dragover', 'drop'] as const

/** A click in the preview chooses the block it lies in; links lead nowhere, keys stay the studio's. */
export function useFrameEvents(frame: Document | null): void {
  const { select } = useStudio()
  useEffect(() => {
    if (frame === null) return
    const onClick = (event: MouseEvent) => {
      // What folds and turns by itself still does.
      const element = event.target as Element | null
      if (element?.closest?.('label, input') === null) event.preventDefault()
      const path = blockAt(event.target)
      if (path !== null) select(path, 'preview')
    }
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event
      const passedOn = new KeyboardEvent('keydown', {
        key,
        code,
        ctrlKey,
        metaKey,
        shiftKey,
        altKey,
        bubbles: true,
        cancelable: true,
      })
      if (!document.body.dispatchEvent(passedOn)) event.preventDefault()
    }
    const refuse = (event: Event) => event.preventDefault()
    frame.addEventListener('click', onClick)
    frame.addEventListener('keydown', onKey)
    for (const name of refused) frame.addEventListener(name, refuse)
    return () => {
      frame.removeEventListener('click', onClick)
      frame.removeEventListener('keydown', onKey)
      for (const name of refused) frame.removeEventListener(name, refuse)
    }
  }, [frame, select])
}
