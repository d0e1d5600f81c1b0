import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { timerHandlers } from './timer-operations'

const os = implement(contract.time).$context<EngineContext>()

export const timeRouter = os.router({
  categories: os.categories.handler(pending),
  setCategories: os.setCategories.handler(pending),
  entries: os.entries.handler(pending),
  get: os.get.handler(pending),
  create: os.create.handler(pending),
  update: os.update.handler(pending),
  updateMany: os.updateMany.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
  week: os.week.handler(pending),
  setCell: os.setCell.handler(pending),
  copyWeek: os.copyWeek.handler(pending),
  setZeroDay: os.setZeroDay.handler(pending),
  ...timerHandlers,
  engagements: os.engagements.handler(pending),
  setEngagement: os.setEngagement.handler(pending),
  removeEngagement: os.removeEngagement.handler(pending),
  summary: os.summary.handler(pending),
  costs: os.costs.handler(pending),
  exportCsv: os.exportCsv.handler(pending),
  exportXlsx: os.exportXlsx.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}
