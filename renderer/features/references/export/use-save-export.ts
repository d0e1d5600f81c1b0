import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../text/failure-sentence'
import { useNotice } from '../../../ui/notice/notice'
import { saveFile } from '../../../ui/save-file'

/** Saves the file that is made, says where it went, then closes what asked for it. */
export function useSaveExport(onSaved: () => void) {
  const { t } = useTranslation()
  const show = useNotice()
  const [isWorking, setWorking] = useState(false)
  const save = async (make: () => Promise<File>) => {
    setWorking(true)
    try {
      const file = await make()
      saveFile(file)
      show({ kind: 'done', text: t('libraryExport.saved', { name: file.name }) })
      onSaved()
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    } finally {
      setWorking(false)
    }
  }
  return { save, isWorking }
}
