import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Hears files that are dragged over the window, and images that are pasted where no field takes
 * them. Gives whether something that may be dropped is over it.
 */
export function useImageDrop(onFile: (file: File) => void): {
  isOver: boolean
  drop: (event: { dataTransfer: DataTransfer; preventDefault: () => void }) => void
} {
  const [isOver, setOver] = useState(false)
  const take = useEffectEvent(onFile)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Else the browser would leave the letter for the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const end = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
    }
    const paste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      if (event.defaultPrevented || !file?.type.startsWith('image/')) return
      event.preventDefault()
      take(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', end)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', end)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return {
    isOver,
    drop: (event) => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file) onFile(file)
    },
  }
}
