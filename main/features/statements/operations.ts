import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'

const os = implement(contract.statements).$context<EngineContext>()

export const statementsRouter = os.router({
  list: os.list.handler(pending),
  get: os.get.handler(pending),
  draft: os.draft.handler(pending),
  submit: os.submit.handler(pending),
  exportReview: os.exportReview.handler(pending),
  readDecision: os.readDecision.handler(pending),
  acceptDecision: os.acceptDecision.handler(pending),
  recordDecision: os.recordDecision.handler(pending),
  scan: os.scan.handler(pending),
  verifyChain: os.verifyChain.handler(pending),
  exportCsv: os.exportCsv.handler(pending),
  exportXlsx: os.exportXlsx.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}
