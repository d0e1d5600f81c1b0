import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { readCategories } from '../../database/time-categories'
import { editTimeEntry, insertTimeEntry, keptEntry } from '../../database/time-writing'
import type { ReadableDatabase } from '../../database/workspace-file'
import { costsOf } from './costs'
import { exportCsv, exportXlsx } from './export'
import { getEntry, listEntries, trashedEntries } from './list-entries'
import { readWeek } from './read-week'
import { summarise } from './summarise'
import { timerHandlers } from './timer-operations'
import { writeCategories } from './write-categories'
import {
  getEngagement,
  listEngagements,
  removeEngagement,
  writeEngagement,
} from './write-engagements'
import { editEntries, setEntriesTrashed } from './write-entries'
import { copyWeek, setCell, setZeroDay } from './write-week'

const os = implement(contract.time).$context<EngineContext>()

export const timeRouter = os.router({
  categories: os.categories.handler(({ context }) => categoriesOf(openFile(context).database)),

  setCategories: os.setCategories.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'time.setCategories', (writing) =>
      writeCategories(writing, input.categories),
    )
    return { actionId, categories: categoriesOf(file.database) }
  }),

  entries: os.entries.handler(({ context, input }) => listEntries(openFile(context), input)),

  get: os.get.handler(({ context, input }) => getEntry(openFile(context).database, input.id)),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'time.create', (writing) =>
      insertTimeEntry(writing, input),
    )
    return { actionId, entry: getEntry(file.database, value) }
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { id, ...change } = input
    const { actionId } = act(file, 'time.update', (writing) => {
      editTimeEntry(writing, keptEntry(writing.database, id), change)
    })
    return { actionId, entry: getEntry(file.database, id) }
  }),

  updateMany: os.updateMany.handler(({ context, input }) => {
    const { ids, ...change } = input
    const { actionId, value } = act(openFile(context), 'time.updateMany', (writing) =>
      editEntries(writing, ids, change),
    )
    return { actionId, count: value }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.remove', (writing) =>
      setEntriesTrashed(writing, input.ids, true),
    )
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) => trashedEntries(openFile(context).database)),

  restore: os.restore.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.restore', (writing) =>
      setEntriesTrashed(writing, input.ids, false),
    )
    return { actionId }
  }),

  week: os.week.handler(({ context, input }) =>
    readWeek(openFile(context).database, input.personId, input.mondayOn),
  ),

  setCell: os.setCell.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.setCell', (writing) =>
      setCell(writing, input),
    )
    return { actionId }
  }),

  setCells: os.setCells.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.setCells', (writing) => {
      for (const cell of input.cells) setCell(writing, { ...cell, personId: input.personId })
    })
    return { actionId }
  }),

  copyWeek: os.copyWeek.handler(({ context, input }) => {
    const { actionId, value } = act(openFile(context), 'time.copyWeek', (writing) =>
      copyWeek(writing, input.personId, input.mondayOn),
    )
    return { actionId, count: value }
  }),

  setZeroDay: os.setZeroDay.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.setZeroDay', (writing) =>
      setZeroDay(writing, input.personId, input.day, input.isZero),
    )
    return { actionId }
  }),

  ...timerHandlers,
  engagements: os.engagements.handler(({ context, input }) =>
    listEngagements(openFile(context), input.personId),
  ),

  setEngagement: os.setEngagement.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'time.setEngagement', (writing) =>
      writeEngagement(writing, file.identity, input),
    )
    return { actionId, engagement: getEngagement(file, value) }
  }),

  removeEngagement: os.removeEngagement.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'time.removeEngagement', (writing) =>
      removeEngagement(writing, input.id),
    )
    return { actionId }
  }),

  summary: os.summary.handler(({ context, input }) => summarise(openFile(context), input)),

  costs: os.costs.handler(({ context, input }) => costsOf(openFile(context), input, input.of)),

  exportCsv: os.exportCsv.handler(({ context, input }) => exportCsv(openFile(context), input)),
  exportXlsx: os.exportXlsx.handler(({ context, input, signal }) =>
    exportXlsx(openFile(context), input, { spawn: context.host.spawn, signal }),
  ),
})

function categoriesOf(database: ReadableDatabase) {
  return readCategories(database).map(({ position: _position, ...category }) => category)
}
