import { useTranslation } from 'react-i18next'
import { useNotice } from '../notice/notice'
import { saveFile } from '../save-file'

/** Saves a file once it is made, and says which; says in words why it could not be. */
export function useSaving() {
  const { t } = useTranslation()
  const show = useNotice()
  return async (make: () => Promise<File>, failed: (error: unknown) => string) => {
    try {
      const file = await make()
      saveFile(file)
      show({ kind: 'done', text: t('share.exported', { name: file.name }) })
    } catch (error) {
      show({ kind: 'failure', text: failed(error) })
    }
  }
}
