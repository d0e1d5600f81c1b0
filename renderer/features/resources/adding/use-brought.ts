import { useEffect, useRef } from 'react'

/** What somebody pastes or drops on a page. */
export interface Brought {
  text?: string
  files?: readonly File[]
}

/** Hears what is pasted outside fields, and what is dropped from outside the page. */
export function useBrought(isListening: boolean, onBrought: (brought: Brought) => void): void {
  const latest = useRef(onBrought)
  useEffect(() => {
    latest.current = onBrought
  })
  useEffect(() => {
    if (!isListening) return undefined
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (data === null || isTaken(event.target)) return
      const files = [...data.files]
      const text = data.getData('text/plain')
      if (files.length > 0 && text === '') latest.current({ files })
      else if (text.trim() !== '') latest.current({ text })
    }
    const onDragOver = (event: DragEvent) => {
      if (isFromOutside(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (event.defaultPrevented || !isFromOutside(event) || isTaken(event.target)) return
      event.preventDefault()
      const data = event.dataTransfer
      const files = [...(data?.files ?? [])]
      const text = data?.getData('text/uri-list') ?? ''
      if (files.length > 0) latest.current({ files })
      else if (text !== '') latest.current({ text })
    }
    document.addEventListener('paste', onPaste)
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('paste', onPaste)
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('drop', onDrop)
    }
  }, [isListening])
}

/** A field takes its own paste; a dialog keeps the page still. */
function isTaken(target: EventTarget | null): boolean {
  const within = 'input, textarea, select, [contenteditable="true"], [role="dialog"]'
  return target instanceof Element && target.closest(within) !== null
}

/** Files of the system, or a link of another window: what the page itself moves has its own types. */
function isFromOutside({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  const isOwn = types.some((type) => type.startsWith('application/x-veillee'))
  return !isOwn && (types.includes('Files') || types.includes('text/uri-list'))
}
