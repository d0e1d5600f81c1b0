import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.references).$context<EngineContext>()

export const referencesRouter = os.router({
  plan: os.plan.handler(pending),
  readTable: os.readTable.handler(pending),
  planTable: os.planTable.handler(pending),
  rows: os.rows.handler(pending),
  apply: os.apply.handler(pending),
  export: os.export.handler(pending),
  exportPage: os.exportPage.handler(pending),
  bibliography: os.bibliography.handler(pending),
})
