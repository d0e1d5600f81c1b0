import { useTranslation } from 'react-i18next'
import type { MemberFilter } from '../../../../preload/contract/members'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { currentLanguage } from '../../../text/language'
import { useNotice } from '../../../ui/notice/notice'
import { saveFile } from '../../../ui/save-file'

/** Saves the people a filter keeps as CSV, and says so. */
export function useExportPeople(): (asked: MemberFilter & { today: string }) => Promise<void> {
  const { t } = useTranslation()
  const show = useNotice()
  return async (asked) => {
    try {
      const file = await client.members.exportCsv({ ...asked, locale: currentLanguage() })
      saveFile(file)
      show({ kind: 'done', text: t('members.exported', { name: file.name }) })
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
}
