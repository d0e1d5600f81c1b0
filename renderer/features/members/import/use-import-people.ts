import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  MemberImportCounts,
  MemberMapping,
  MemberTable,
} from '../../../../preload/contract/members'
import type { TableInput } from '../../../../preload/contract/tables'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { useWrite } from '../../../ui/use-write'

export interface Plan {
  planId: string
  counts: MemberImportCounts
}

interface Report {
  actionId: string | null
  created: number
  updated: number
}

export type ImportState =
  | { step: 'choosing'; message: string | null }
  | { step: 'working'; label: string; done: number; total: number }
  | { step: 'mapping'; table: MemberTable; mapping: MemberMapping; message: string | null }
  | { step: 'planned'; table: MemberTable; mapping: MemberMapping; plan: Plan; isApplying: boolean }
  | { step: 'done'; report: Report }

export type Status = 'new' | 'updated'
const choosing: ImportState = { step: 'choosing', message: null }

/** From a table to its columns to a preview to what was written; everything before that can be stopped. */
export function useImportPeople() {
  const { t } = useTranslation()
  const write = useWrite()
  const [state, setState] = useState<ImportState>(choosing)
  const working = useRef<AbortController | null>(null)
  useEffect(() => () => working.current?.abort(), [])

  /** Shows progress until `work` gives the next state; a failure goes back where it came from. */
  const during = async (
    label: string,
    fallback: (message: string) => ImportState,
    work: (
      signal: AbortSignal,
      report: (done: number, total: number) => void,
    ) => Promise<ImportState | null>,
  ) => {
    const controller = new AbortController()
    working.current = controller
    const { signal } = controller
    const report = (done: number, total: number) => {
      if (!signal.aborted) setState({ step: 'working', label, done, total })
    }
    report(0, 1)
    try {
      const next = await work(signal, report)
      if (next && !signal.aborted) setState(next)
    } catch (error) {
      if (!signal.aborted) setState(fallback(failureSentence(error, t)))
    }
  }

  const read = (source: TableInput) => {
    const name = 'file' in source ? source.file.name : t('members.importing.pasted')
    const label = t('members.importing.reading', { name })
    return during(
      label,
      (message) => ({ step: 'choosing', message }),
      async (signal, report) => {
        for await (const step of await client.members.readTable(source, { signal })) {
          if (step.step === 'reading') report(step.done, step.total)
          else return mappingOf(step.table, step.table.mapping)
        }
        return null
      },
    )
  }

  const plan = (table: MemberTable, mapping: MemberMapping) =>
    during(
      t('members.importing.comparing'),
      (message) => ({ ...mappingOf(table, mapping), message }),
      async (signal, report) => {
        const asked = { tableId: table.tableId, mapping }
        for await (const step of await client.members.planImport(asked, { signal })) {
          if (step.step === 'comparing') report(step.done, step.total)
          else return { step: 'planned', table, mapping, plan: step, isApplying: false }
        }
        return null
      },
    )

  const stop = () => {
    working.current?.abort()
    setState({ step: 'choosing', message: t('members.importing.stopped') })
  }

  const apply = async (statuses: Status[]) => {
    if (state.step !== 'planned') return
    setState({ ...state, isApplying: true })
    const report = await write({
      run: () => client.members.applyImport({ planId: state.plan.planId, statuses }),
      done: ({ created, updated }) =>
        t('members.importing.applied', {
          created: t('members.importing.created', { count: created }),
          updated: t('members.importing.updated', { count: updated }),
        }),
    })
    setState(report ? { step: 'done', report } : { ...state, isApplying: false })
  }

  const remap = (table: MemberTable, mapping: MemberMapping) => setState(mappingOf(table, mapping))
  return { state, read, remap, plan, stop, apply, restart: () => setState(choosing) }
}

function mappingOf(
  table: MemberTable,
  mapping: MemberMapping,
): Extract<ImportState, { step: 'mapping' }> {
  return { step: 'mapping', table, mapping, message: null }
}
