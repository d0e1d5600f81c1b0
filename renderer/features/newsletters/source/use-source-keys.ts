import { type KeyboardEvent, useCallback } from 'react'

interface SourceActions {
  keepVersion: () => void
  format: () => void
}

/**
 * Keys of the editor. Seen from the page, the target of a key pressed inside is no field: what the
 * editor does not hand on would be taken for a shortcut.
 */
export function useSourceKeys({ keepVersion, format }: SourceActions) {
  return useCallback(
    (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey
      if (isCommand && event.key.toLowerCase() === 's') {
        event.preventDefault()
        keepVersion()
      } else if (event.altKey && event.shiftKey && event.code === 'KeyF') {
        event.preventDefault()
        format()
      }
      const isPages =
        (isCommand && event.key.toLowerCase() === 'k') ||
        (event.altKey && /^Digit\d$/.test(event.code))
      if (!isPages) event.nativeEvent.stopPropagation()
    },
    [format, keepVersion],
  )
}
