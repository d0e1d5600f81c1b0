import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'

const os = implement(contract.rhythm).$context<EngineContext>()

export const rhythmRouter = os.router({
  settings: os.settings.handler(pending),
  updateSettings: os.updateSettings.handler(pending),
  view: os.view.handler(pending),
  regularity: os.regularity.handler(pending),
  holidays: os.holidays.handler(pending),
  schoolZones: os.schoolZones.handler(pending),
  importSchoolHolidays: os.importSchoolHolidays.handler(pending),
  removeSchoolHolidays: os.removeSchoolHolidays.handler(pending),
  consumerIssues: os.consumerIssues.handler(pending),
})

function pending(): never {
  throw new Error('not built yet')
}
