import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decision, Remark } from '../../../preload/contract/statements'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { useNotice } from '../../ui/notice/notice'

/** Decisions just taken, whose files are still to be sent back. */
export interface Taken {
  ids: string[]
  decision: Decision['decision']
  /** Whose statement it is, when there is only one. */
  name: string
}

/** Approves or returns statements. A signed decision is not undone, so no way to undo is offered. */
export function useDecide() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const show = useNotice()
  const [isRunning, setRunning] = useState(false)
  const [taken, setTaken] = useState<Taken | null>(null)
  const decide = async (one: Taken, remarks: Remark[]): Promise<boolean> => {
    if (isRunning) return false
    setRunning(true)
    try {
      const { ids, decision } = one
      await client.reviews.decide({ ids, decision, remarks })
      await queries.invalidateQueries()
      setTaken(one)
      show({ kind: 'done', text: t(`reviews.decided.${decision}`, { count: ids.length }) })
      return true
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
      return false
    } finally {
      setRunning(false)
    }
  }
  return { decide, isRunning, taken, closeTaken: () => setTaken(null) }
}
