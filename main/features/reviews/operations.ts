import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'

const os = implement(contract.reviews).$context<EngineContext>()

export const reviewsRouter = os.router({
  list: os.list.handler(pending),
  get: os.get.handler(pending),
  receive: os.receive.handler(pending),
  confirmKey: os.confirmKey.handler(pending),
  decide: os.decide.handler(pending),
  exportDecisions: os.exportDecisions.handler(pending),
  yearly: os.yearly.handler(pending),
  exportYearly: os.exportYearly.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}
