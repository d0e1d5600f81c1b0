import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileOutcome } from '../../../../preload/contract/resources'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'

export type MakingState =
  | { step: 'reading'; name: string; done: number; total: number }
  | { step: 'done'; outcomes: FileOutcome[]; leftOut: number }

const atOnce = 200

/** A resource a file: read one after the other, stopped on demand with nothing written. */
export function useCreateFromFiles(given: readonly File[], collectionId: string | undefined) {
  const { t } = useTranslation()
  const write = useWrite()
  const [state, setState] = useState<MakingState | null>(null)
  const working = useRef<AbortController | null>(null)
  const make = async (files: readonly File[], signal: AbortSignal) => {
    const collectionIds = collectionId === undefined ? [] : [collectionId]
    const asked = { files: files.slice(0, atOnce), collectionIds }
    for await (const step of await client.resources.createFromFiles(asked, { signal })) {
      if (step.step === 'kept') return step
      if (!signal.aborted) setState(step)
    }
    return { actionId: null, outcomes: [] }
  }
  const start = async (files: readonly File[]) => {
    if (files.length === 0) return
    const controller = new AbortController()
    working.current = controller
    const { signal } = controller
    setState({ step: 'reading', name: files[0]?.name ?? '', done: 0, total: files.length })
    const made = await write({
      run: async () => {
        try {
          return await make(files, signal)
        } catch (error) {
          if (signal.aborted) return { actionId: null, outcomes: [] }
          throw error
        }
      },
      done: ({ outcomes }) => t('resourceForm.adding.added', { count: createdIn(outcomes) }),
    })
    if (signal.aborted) return
    const leftOut = Math.max(0, files.length - atOnce)
    setState(made && { step: 'done', outcomes: made.outcomes, leftOut })
  }
  const stop = () => {
    working.current?.abort()
    setState(null)
  }
  // What was dropped on the page starts at once; the dialog holds it no longer than it is open.
  const first = useRef(() => start(given))
  useEffect(() => {
    void first.current()
    return () => working.current?.abort()
  }, [])
  return { state, start: (files: readonly File[]) => void start(files), stop }
}

function createdIn(outcomes: readonly FileOutcome[]): number {
  return outcomes.filter(({ outcome }) => outcome === 'created').length
}
