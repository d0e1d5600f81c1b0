import { type RefObject, useEffect } from 'react'

interface SourceActions {
  keepVersion: () => void
  format: () => void
}

/**
 * Keys of the editor. Seen from the page, the target of a key pressed inside is no field: what the
 * editor does not hand on would be taken for a shortcut.
 */
export function useSourceKeys(
  host: RefObject<HTMLElement | null>,
  { keepVersion, format }: SourceActions,
): void {
  useEffect(() => {
    const { current } = host
    const onKey = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey
      const key = event.key.toLowerCase()
      const isFormat = event.altKey && event.shiftKey && event.code === 'KeyF'
      if (isCommand && key === 's') keepVersion()
      if (isFormat) format()
      if ((isCommand && key === 's') || isFormat) event.preventDefault()
      const isPages = (isCommand && key === 'k') || (event.altKey && /^Digit\d$/.test(event.code))
      if (!isPages) event.stopPropagation()
    }
    current?.addEventListener('keydown', onKey)
    return () => current?.removeEventListener('keydown', onKey)
  }, [format, host, keepVersion])
}
