import { type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsumerIssue } from '../../../preload/contract/rhythm'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { Dialog } from '../dialog/dialog'
import { DialogForm } from '../dialog/dialog-form'
import { useNotice } from '../notice/notice'
import { saveFile } from '../save-file'
import { ExportIssues } from './export-issues'
import { ExportIcsContext } from './use-export-ics'

interface Question {
  ritualIds: string[] | null
  issues: readonly ConsumerIssue[]
}

/** Lets every screen export rituals, and asks once, here, where a program would balk at the file. */
export function ExportIcsProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const show = useNotice()
  // Kept while its dialog leaves the screen.
  const [question, setQuestion] = useState<Question>({ ritualIds: null, issues: [] })
  const [isAsking, setAsking] = useState(false)
  const save = useCallback(
    async (ritualIds: string[] | null) => {
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
  const exportIcs = useCallback(
    async (ritualIds: string[] | null) => {
      try {
        const issues = await client.rhythm.consumerIssues({ ritualIds })
        if (issues.length === 0) {
          await save(ritualIds)
          return
        }
        setQuestion({ ritualIds, issues })
        setAsking(true)
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    },
    [save, show, t],
  )
  const goOn = async () => {
    setAsking(false)
    await save(question.ritualIds)
  }
  return (
    <ExportIcsContext value={exportIcs}>
      {children}
      <Dialog title={t('rhythm.export.title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <DialogForm
          text={t('rhythm.export.text')}
          submitLabel={t('rhythm.export.submit')}
          onSubmit={goOn}
          onLeave={() => setAsking(false)}
          isRunning={false}
        >
          <ExportIssues issues={question.issues} />
        </DialogForm>
      </Dialog>
    </ExportIcsContext>
  )
}
