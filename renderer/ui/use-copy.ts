import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNotice } from './notice/notice'

/** Copies a text, and says whether it could be. */
export function useCopy(): (text: string) => Promise<void> {
  const { t } = useTranslation()
  const show = useNotice()
  return useCallback(
    async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        show({ kind: 'done', text: t('common.copied') })
      } catch {
        // The browser may refuse: the text stays there to be selected.
        show({ kind: 'failure', text: t('common.copyFailed') })
      }
    },
    [show, t],
  )
}
