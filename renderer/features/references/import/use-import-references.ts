import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  ReferenceCounts,
  ReferencePlan,
  ResourceMapping,
  ResourceTable,
} from '../../../../preload/contract/references'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useWrite } from '../../../ui/use-write'
import { isTable } from './is-table'

const maxFiles = 50

export interface Placing {
  isMerging: boolean
  hasFolders: boolean
  intoId: string | null
}

export interface Report {
  planId: string
  intoId: string | null
  actionId: string | null
  counts: ReferenceCounts
  sources: number
}

export type ImportState =
  | { step: 'choosing'; message: string | null }
  | { step: 'working'; label: string; detail: string; done: number; total: number }
  | { step: 'mapping'; table: ResourceTable; mapping: ResourceMapping; message: string | null }
  | { step: 'planned'; plan: ReferencePlan; from: Origin; isApplying: boolean }
  | { step: 'done'; report: Report }

/** Where a plan comes from: files, kept to read one of them again as a table, or a table. */
export type Origin = { files: File[] } | { table: ResourceTable; mapping: ResourceMapping }

const choosing: ImportState = { step: 'choosing', message: null }

/** From files to a preview to what was written; everything before that can be stopped. */
export function useImportReferences() {
  const { t } = useTranslation()
  const write = useWrite()
  const [state, setState] = useState<ImportState>(choosing)
  const working = useRef<AbortController | null>(null)
  useEffect(() => () => working.current?.abort(), [])

  /** Shows progress until `work` gives the next state; a failure goes back where it came from. */
  const during = async (
    label: string,
    fallback: (message: string) => ImportState,
    work: (signal: AbortSignal, say: (shown: Shown) => void) => Promise<ImportState | null>,
  ) => {
    working.current?.abort()
    const controller = new AbortController()
    working.current = controller
    const { signal } = controller
    const say = (shown: Shown) => {
      if (!signal.aborted) setState({ step: 'working', label, detail: '', ...shown })
    }
    say({ done: 0, total: 1 })
    try {
      const next = await work(signal, say)
      if (next && !signal.aborted) setState(next)
    } catch (error) {
      if (!signal.aborted) setState(fallback(failureSentence(error, t)))
    }
  }
  const toStart = (message: string): ImportState => ({ step: 'choosing', message })
  const reading = (fileName: string) => t('libraryImport.reading', { name: fileName })

  const planned = async (
    steps: Awaited<ReturnType<typeof client.references.plan>>,
    from: Origin,
    say: (shown: Shown) => void,
  ): Promise<ImportState | null> => {
    for await (const step of steps) {
      if (step.step === 'planned') {
        return { step: 'planned', plan: step.plan, from, isApplying: false }
      }
      const { done, total } = step
      if (step.step === 'comparing') say({ label: t('libraryImport.comparing'), done, total })
      else {
        const detail = t('libraryImport.recordCount', { count: step.records })
        say({ label: reading(step.fileName), detail, done, total })
      }
    }
    return null
  }

  /** A table alone is asked what its columns are; other files are told apart by what they hold. */
  const read = (files: File[]) => {
    const [first] = files
    if (first === undefined) return
    if (files.length > maxFiles) setState(toStart(t('libraryImport.tooManyFiles')))
    else if (files.length === 1 && isTable(first)) void readTable(first)
    else void plan(files)
  }

  const plan = (files: File[]) =>
    during(reading(files[0]?.name ?? ''), toStart, async (signal, say) =>
      planned(await client.references.plan({ files }, { signal }), { files }, say),
    )

  const readTable = (file: File) =>
    during(reading(file.name), toStart, async (signal, say) => {
      for await (const step of await client.references.readTable({ file }, { signal })) {
        if (step.step === 'reading') say(step)
        else return mappingOf(step.table, step.table.mapping)
      }
      return null
    })

  const planTable = (table: ResourceTable, mapping: ResourceMapping) =>
    during(
      t('libraryImport.comparing'),
      (message) => ({ ...mappingOf(table, mapping), message }),
      async (signal, say) => {
        const asked = { tableId: table.tableId, mapping }
        const steps = await client.references.planTable(asked, { signal })
        return planned(steps, { table, mapping }, say)
      },
    )

  const stop = () => {
    working.current?.abort()
    setState(toStart(t('libraryImport.stopped')))
  }

  const apply = async (placing: Placing) => {
    if (state.step !== 'planned') return
    setState({ ...state, isApplying: true })
    const { planId } = state.plan
    const report = await write({
      run: () => client.references.apply({ planId, ...placing }),
      done: ({ counts, sources }) => t('libraryImport.applied', { count: counts.new - sources }),
    })
    setState(
      report
        ? { step: 'done', report: { planId, intoId: placing.intoId, ...report } }
        : { ...state, isApplying: false },
    )
  }

  const remap = (table: ResourceTable, mapping: ResourceMapping) =>
    setState(mappingOf(table, mapping))
  const restart = () => setState(choosing)
  return { state, read, readTable, remap, planTable, stop, apply, restart }
}

interface Shown {
  label?: string
  detail?: string
  done: number
  total: number
}

function mappingOf(
  table: ResourceTable,
  mapping: ResourceMapping,
): Extract<ImportState, { step: 'mapping' }> {
  return { step: 'mapping', table, mapping, message: null }
}
