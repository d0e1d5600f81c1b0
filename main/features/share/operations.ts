import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'

const os = implement(contract.share).$context<EngineContext>()

export const shareRouter = os.router({
  compute: os.compute.handler(pending),
  rows: os.rows.handler(pending),
  targets: os.targets.handler(pending),
  setTarget: os.setTarget.handler(pending),
  removeTarget: os.removeTarget.handler(pending),
  exportCsv: os.exportCsv.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}
