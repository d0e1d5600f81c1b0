import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { useNotice } from '../notice/notice'
import { saveFile } from '../save-file'

/** Saves an .ics file of these rituals, of all of them when null is given, and says so. */
export function useExportIcs(): (ritualIds: string[] | null) => Promise<void> {
  const { t } = useTranslation()
  const show = useNotice()
  return useCallback(
    async (ritualIds) => {
      try {
        const file = await client.calendar.exportIcs({ ritualIds })
        saveFile(file)
        show({ kind: 'done', text: t('calendar.exported', { name: file.name }) })
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    },
    [show, t],
  )
}
