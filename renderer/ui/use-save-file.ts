import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../text/failure-sentence'
import { useNotice } from './notice/notice'
import { saveFile } from './save-file'

/** Saves the file an operation gives, and says so; says in words what failed. True once saved. */
export function useSaveFile(): (run: () => Promise<File>) => Promise<boolean> {
  const { t } = useTranslation()
  const show = useNotice()
  return useCallback(
    async (run) => {
      try {
        const file = await run()
        saveFile(file)
        show({ kind: 'done', text: t('common.saved', { name: file.name }) })
        return true
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
        return false
      }
    },
    [show, t],
  )
}
