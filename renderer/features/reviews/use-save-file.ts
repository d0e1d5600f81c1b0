import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../text/failure-sentence'
import { useNotice } from '../../ui/notice/notice'
import { saveFile } from '../../ui/save-file'

/** Saves the file an operation gives, and says so; says in words what failed. */
export function useSaveFile(): (run: () => Promise<File>) => Promise<void> {
  const { t } = useTranslation()
  const show = useNotice()
  return useCallback(
    async (run) => {
      try {
        const file = await run()
        saveFile(file)
        show({ kind: 'done', text: t('reviews.saved', { name: file.name }) })
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    },
    [show, t],
  )
}
