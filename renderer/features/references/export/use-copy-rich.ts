import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotice } from '../../../ui/notice/notice'

/** Copies a text with its italics, and without them for what takes only plain text. */
export function useCopyRich(): (copied: { html: string; text: string }) => Promise<void> {
  const { t } = useTranslation()
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
        show({ kind: 'done', text: t('libraryExport.copied') })
      } catch {
        show({ kind: 'failure', text: t('libraryExport.notCopied') })
      }
    },
    [show, t],
  )
}
