import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { readRhythmSettings, writeRhythmSettings } from './settings'

const os = implement(contract.rhythm).$context<EngineContext>()

export const rhythmRouter = os.router({
  settings: os.settings.handler(({ context }) => readRhythmSettings(openFile(context).database)),

  updateSettings: os.updateSettings.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'rhythm.updateSettings', (writing) =>
      writeRhythmSettings(writing, input),
    )
    return { actionId, settings: readRhythmSettings(file.database) }
  }),

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
