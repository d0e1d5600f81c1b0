import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileFault } from '../../../../preload/contract/file-fault'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useNotice } from '../../../ui/notice/notice'
import { useUndo } from '../../../ui/use-write'

/** As many files as one call takes. */
const most = 500

interface FaultyFile {
  fileName: string
  fault: FileFault
}

/** What became of the files handed over. */
export interface ReceivedReport {
  receivedCount: number
  refused: FaultyFile[]
  /** Taken in, but somebody has to look at them. */
  doubtful: FaultyFile[]
}

/** Hands files over to be verified and kept; what each became stays on the page until it is closed. */
export function useReceive() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const undo = useUndo()
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [report, setReport] = useState<ReceivedReport | null>(null)
  const receive = async (files: readonly File[]) => {
    if (files.length === 0 || progress !== null) return
    setReport(null)
    const total = files.length
    const found: ReceivedReport = { receivedCount: 0, refused: [], doubtful: [] }
    try {
      for (let done = 0; done < total; done += most) {
        setProgress({ done, total })
        const { received, actionId } = await client.reviews.receive({
          files: files.slice(done, done + most),
        })
        for (const { fileName, fault, id } of received) {
          if (id !== null) found.receivedCount += 1
          if (fault !== null) found[id === null ? 'refused' : 'doubtful'].push({ fileName, fault })
        }
        if (actionId !== null) {
          const text = t('reviews.report.done', { count: found.receivedCount })
          const takeBack = async () => {
            setReport(null)
            await undo(actionId)
          }
          show({ kind: 'done', text, onUndo: () => void takeBack() })
        }
      }
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
    setProgress(null)
    if (found.receivedCount + found.refused.length > 0) setReport(found)
    await queries.invalidateQueries()
  }
  return { receive, progress, report, closeReport: () => setReport(null) }
}
