import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadDecision, Statement } from '../../../../preload/contract/statements'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useNotice } from '../../../ui/notice/notice'
import { useAttempt } from '../../../ui/use-attempt'

export type Reading =
  | { step: 'choosing' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; sentence: string }
  | { step: 'read'; read: ReadDecision }
  /** The code said on the telephone was another one. */
  | { step: 'distrusted' }

/** From a decision file to what it says to the statement it decides; reading writes nothing. */
export function useDecisionFile(onAccepted: (statement: Statement) => void) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const [reading, setReading] = useState<Reading>({ step: 'choosing' })
  const { attempt, isRunning, failure } = useAttempt()

  const choose = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    const fileName = file.name
    setReading({ step: 'reading', fileName })
    try {
      const read = await client.statements.readDecision({ file })
      if (read.fault === null) {
        setReading({ step: 'read', read })
        return
      }
      const isStatement = read.fault === 'notOurs' && (await isReviewFile(file))
      const sentence = isStatement
        ? t('statements.decisions.isStatement')
        : t(`failures.FILE_REFUSED.${read.fault}`)
      setReading({ step: 'refused', fileName, sentence })
    } catch (error) {
      setReading({ step: 'refused', fileName, sentence: failureSentence(error, t) })
    }
  }

  const accept = async ({ readingId, isNewKey }: ReadDecision) => {
    const done = await attempt(() =>
      client.statements.acceptDecision({ readingId, isKeyConfirmed: isNewKey }),
    )
    if (!done) return
    await queries.invalidateQueries()
    // No way back is offered: a decision stays.
    show({ kind: 'done', text: t('statements.decisions.accepted') })
    onAccepted(done.statement)
  }

  return {
    reading,
    choose,
    accept,
    distrust: () => setReading({ step: 'distrusted' }),
    restart: () => setReading({ step: 'choosing' }),
    isRunning,
    failure: failure?.sentence ?? null,
  }
}

/** One's own statement, chosen in place of the answer to it, begins by saying what it is. */
async function isReviewFile(file: File): Promise<boolean> {
  const beginning = await file.slice(0, 200).text()
  return beginning.startsWith('{"format":"veillee-releve"')
}
