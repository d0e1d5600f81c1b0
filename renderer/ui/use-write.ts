import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client'
import { failureSentence } from '../text/failure-sentence'
import { undoneSentence } from '../text/undone-sentence'
import { useNotice } from './notice/notice'

interface Writing<T> {
  /** Calls the operation. */
  run: () => Promise<T>
  /** What to say once it is done, for instance « Codéveloppement » déplacé. */
  done: string | ((result: T) => string)
  /** Shows what was written, when it is not on the screen. */
  open?: (result: T) => void
}

/**
 * Runs a writing operation: reads everything again, says what was done with a way to undo it, and
 * says in words what failed. Gives the result, or null when it failed.
 */
export function useWrite(): <T extends { actionId: string | null }>(
  writing: Writing<T>,
) => Promise<T | null> {
  const queries = useQueryClient()
  const show = useNotice()
  const undo = useUndo()
  const { t } = useTranslation()
  return useCallback(
    async ({ run, done, open }) => {
      try {
        const result = await run()
        await queries.invalidateQueries()
        const { actionId } = result
        const text = typeof done === 'function' ? done(result) : done
        if (actionId !== null) {
          const onUndo = () => void undo(actionId)
          show({ kind: 'done', text, onUndo, ...(open && { onOpen: () => open(result) }) })
        }
        return result
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
        return null
      }
    },
    [queries, show, undo, t],
  )
}

/** Undoes one action, or the latest of this device, and says what is as before. */
export function useUndo(): (actionId?: string) => Promise<void> {
  const queries = useQueryClient()
  const show = useNotice()
  const { t } = useTranslation()
  return useMemo(() => {
    const undo = async (actionId?: string): Promise<void> => {
      try {
        const result = await client.history.undo(actionId === undefined ? {} : { actionId })
        await queries.invalidateQueries()
        const again = result.actionId
        const { operation } = result.undone
        const takeBack = () => void (again !== null && undo(again))
        const isRedo = operation === 'history.undo'
        const text = undoneSentence(operation, t)
        show({ kind: 'done', text, ...(isRedo ? { onUndo: takeBack } : { onRedo: takeBack }) })
      } catch (error) {
        show({ kind: 'failure', text: failureSentence(error, t) })
      }
    }
    return undo
  }, [queries, show, t])
}
