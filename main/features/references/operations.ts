import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { readSources } from '../../database/sources'
import { bibliography } from '../../rules/bibliography/bibliography'
import { pending } from '../../rules/pending'
import { exportPage, exportReferences } from './export/export'
import { outgoingResources } from './export/outgoing-resources'

const os = implement(contract.references).$context<EngineContext>()

export const referencesRouter = os.router({
  plan: os.plan.handler(pending),
  readTable: os.readTable.handler(pending),
  planTable: os.planTable.handler(pending),
  rows: os.rows.handler(pending),
  apply: os.apply.handler(pending),

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
