import { useEffect } from 'react'
import { desktop } from '../api/desktop'

const outside = /^(https?|mailto):/i

/** On a desktop no page opens another: links to the web and to the mail program go through the shell. */
export function useExternalLinks(): void {
  useEffect(() => {
    const shell = desktop()
    if (shell === null) return undefined
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return
      const link = event.target.closest('a[href]')
      const url = link?.getAttribute('href') ?? ''
      // In a text being written, a click places the caret.
      if (!outside.test(url) || link?.closest('[contenteditable="true"]')) return
      event.preventDefault()
      void shell.openExternal({ url })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}
