import { useCallback } from 'react'
import { useNotice } from './notice/notice'

interface Words {
  copied: string
  notCopied: string
}

/** Copies a text with its form, and without it for what takes only plain text; says whether it could. */
export function useCopyRich({
  copied,
  notCopied,
}: Words): (content: { html: string; text: string }) => void {
  const show = useNotice()
  return useCallback(
    (content) => {
      if (copyBoth(content)) show({ kind: 'done', text: copied })
      else show({ kind: 'failure', text: notCopied })
    },
    [copied, notCopied, show],
  )
}

/**
 * By the event of copying: what is written to the clipboard directly is parsed as part of the page,
 * whose policy takes its styles away.
 */
function copyBoth({ html, text }: { html: string; text: string }): boolean {
  let isSet = false
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
    isSet = event.clipboardData !== null
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  // No other way lets a page fill that event.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isSet
}
