import { useEffect } from 'react'
import type { LetterDocument } from './letter-document'

/**
 * Ctrl+Z in the studio takes back what was done to the letter, in its fields too; once there is
 * nothing of that, it is the workspace's again. An editor of rich text keeps its own.
 */
export function useDocumentKeys(document: LetterDocument, isLocked: boolean): void {
  useEffect(() => {
    if (isLocked) return
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
      if (key !== 'z' && !isRedo) return
      const [target] = event.composedPath()
      if (target instanceof HTMLElement && target.isContentEditable) return
      if (target instanceof HTMLElement && 'ownUndo' in target.dataset) return
      if (globalThis.document.querySelector('[aria-modal="true"]') !== null) return
      const isDone = isRedo ? document.redo() : document.undo()
      if (!isDone) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [document, isLocked])
}
