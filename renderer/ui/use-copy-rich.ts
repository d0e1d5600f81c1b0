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
}: Words): (content: { html: string; text: string }) => Promise<void> {
  const show = useNotice()
  return useCallback(
    async ({ html, text }) => {
      try {
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([html], { type: 'text/html' }),
            'text/plain': new Blob([text], { type: 'text/plain' }),
          }),
        ])
        show({ kind: 'done', text: copied })
      } catch {
        show({ kind: 'failure', text: notCopied })
      }
    },
    [copied, notCopied, show],
  )
}
