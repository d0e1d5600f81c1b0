import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileFault } from '../../../../preload/contract/file-fault'
import type { ReceiveProgress } from '../../../../preload/contract/reviews'
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
  const working = useRef<AbortController | null>(null)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [report, setReport] = useState<ReceivedReport | null>(null)
  const receive = async (files: readonly File[]) => {
    if (files.length === 0 || progress !== null) return
    setReport(null)
    const controller = new AbortController()
    working.current = controller
    const total = files.length
    const found: ReceivedReport = { receivedCount: 0, refused: [], doubtful: [] }
    try {
      for (let done = 0; done < total; done += most) {
        const { received, actionId } = await handOver(
          files.slice(done, done + most),
          controller.signal,
          (read) => setProgress({ done: done + read, total }),
        )
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
      // Whoever stopped it knows.
      if (!controller.signal.aborted) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    }
    setProgress(null)
    if (found.receivedCount + found.refused.length > 0) setReport(found)
    await queries.invalidateQueries()
  }
  const stop = () => working.current?.abort()
  return { receive, stop, progress, report, closeReport: () => setReport(null) }
}

/** Hands over as many files as one call takes, and says how many were read as it goes on. */
async function handOver(
  files: File[],
  signal: AbortSignal,
  onRead: (done: number) => void,
): Promise<Extract<ReceiveProgress, { step: 'received' }>> {
  onRead(0)
  for await (const step of await client.reviews.receive({ files }, { signal })) {
    if (step.step === 'received') return step
    onRead(step.done)
  }
  throw new Error('the engine stopped before the end')
}
