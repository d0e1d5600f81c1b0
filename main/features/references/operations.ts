import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { readSources } from '../../database/sources'
import { bibliography } from '../../rules/bibliography/bibliography'
import { exportPage, exportReferences } from './export/export'
import { outgoingResources } from './export/outgoing-resources'
import { applyPlan, plannedRows, planFiles, planTable, readResourceTable } from './import/import'

const os = implement(contract.references).$context<EngineContext>()

export const referencesRouter = os.router({
  plan: os.plan.handler(({ context, input, signal = neverAborted() }) =>
    planFiles(openFile(context), context.host.spawn, input.files, signal),
  ),

  readTable: os.readTable.handler(({ context, input, signal = neverAborted() }) =>
    readResourceTable(openFile(context), context.host.spawn, input, signal),
  ),

  planTable: os.planTable.handler(({ context, input, signal = neverAborted() }) =>
    planTable(openFile(context), input.tableId, input.mapping, signal),
  ),

  rows: os.rows.handler(({ context, input }) =>
    plannedRows(openFile(context), input.planId, input.status, input),
  ),

  apply: os.apply.handler(({ context, input }) =>
    applyPlan(openFile(context), context.host, input),
  ),

  exportCounts: os.exportCounts.handler(({ context, input }) => {
    const file = openFile(context)
    const resources = outgoingResources(file, input)
    const count = (fits: (one: (typeof resources)[number]) => boolean) =>
      resources.filter(fits).length
    return {
      total: resources.length,
      withoutAddress: count(({ address }) => address === ''),
      withNote: count(({ note }) => note !== ''),
      internal: count(({ licence }) => licence === 'internal'),
      sources: readSources(file.database).length,
    }
  }),

  export: os.export.handler(({ context, input }) =>
    exportReferences(openFile(context), {
      ...input,
      isFrench: input.isFrench ?? input.locale === 'fr',
    }),
  ),

  exportPage: os.exportPage.handler(({ context, input }) => exportPage(openFile(context), input)),

  bibliography: os.bibliography.handler(({ context, input }) => ({
    entries: bibliography(outgoingResources(openFile(context), input), input.style, input.locale),
  })),
})

function neverAborted(): AbortSignal {
  return new AbortController().signal
}
