import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPlan } from '../../../../preload/contract/calendar'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useWrite } from '../../../ui/use-write'

const maxFiles = 50

interface Report {
  actionId: string | null
  created: number
  updated: number
  skipped: number
}

export type ImportState =
  | { step: 'choosing'; message: string | null }
  | { step: 'reading'; fileName: string; done: number; total: number }
  | { step: 'planned'; plan: ImportPlan; isApplying: boolean }
  | { step: 'done'; report: Report }

const choosing: ImportState = { step: 'choosing', message: null }

/** From files to a preview to what was written; reading can be stopped, and writes nothing. */
export function useImport() {
  const { t } = useTranslation()
  const write = useWrite()
  const [state, setState] = useState<ImportState>(choosing)
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])

  const read = async (files: File[]) => {
    if (files.length === 0) return
    if (files.length > maxFiles) {
      setState({ step: 'choosing', message: t('calendar.import.tooMany') })
      return
    }
    const controller = new AbortController()
    reading.current = controller
    const { signal } = controller
    setState({ step: 'reading', fileName: files[0]?.name ?? '', done: 0, total: files.length })
    try {
      for await (const progress of await client.calendar.planImport({ files }, { signal })) {
        if (signal.aborted) return
        if (progress.step === 'reading') setState(progress)
        else setState({ ...progress, isApplying: false })
      }
    } catch (error) {
      if (signal.aborted) return
      setState({ step: 'choosing', message: failureSentence(error, t) })
    }
  }

  const stop = () => {
    reading.current?.abort()
    setState({ step: 'choosing', message: t('calendar.import.stopped') })
  }

  const apply = async (plan: ImportPlan, keys: string[]) => {
    setState({ step: 'planned', plan, isApplying: true })
    const report = await write({
      run: () => client.calendar.applyImport({ planId: plan.planId, keys }),
      done: ({ created, updated }) =>
        t('calendar.import.applied', {
          created: t('calendar.import.created', { count: created }),
          updated: t('calendar.import.updated', { count: updated }),
        }),
    })
    setState(report ? { step: 'done', report } : { step: 'planned', plan, isApplying: false })
  }

  return { state, read, stop, apply, restart: () => setState(choosing) }
}
