import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { readConsumerIssues } from './read-consumer-issues'
import { readHolidays } from './read-holidays'
import { importSchoolHolidays, readSchoolZones, removeSchoolHolidays } from './school-holidays'
import { readRhythmSettings, writeRhythmSettings } from './settings'
import { regularityOfRitual, viewRhythm } from './view'

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

  view: os.view.handler(({ context, input }) => viewRhythm(openFile(context), input)),

  regularity: os.regularity.handler(({ context, input }) =>
    regularityOfRitual(openFile(context), input),
  ),

  holidays: os.holidays.handler(({ context, input }) =>
    readHolidays(openFile(context).database, input),
  ),

  schoolZones: os.schoolZones.handler(({ context }) => readSchoolZones(openFile(context).database)),

  importSchoolHolidays: os.importSchoolHolidays.handler(({ context, input, signal }) =>
    importSchoolHolidays(openFile(context), context.host.spawn, {
      ...input,
      signal: signal ?? new AbortController().signal,
    }),
  ),

  removeSchoolHolidays: os.removeSchoolHolidays.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'rhythm.removeSchoolHolidays', (writing) =>
      removeSchoolHolidays(writing, input.zone),
    )
    return { actionId }
  }),

  consumerIssues: os.consumerIssues.handler(({ context, input }) =>
    readConsumerIssues(openFile(context).database, input.ritualIds),
  ),
})
