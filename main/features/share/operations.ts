import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { ShareFilter, ShareRow } from '../../../preload/contract/share'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { fileNameFor } from '../../rules/file-name'
import { type Cell, spreadsheetCsv } from '../../rules/spreadsheet-csv'
import { computeShare, countAll } from './compute-share'
import { readShareItems } from './read-items'
import { getTarget, listTargets, removeTarget, targetFor, writeTarget } from './targets'

const os = implement(contract.share).$context<EngineContext>()

export const shareRouter = os.router({
  compute: os.compute.handler(({ context, input }) => {
    const file = openFile(context)
    const target = targetFor(listTargets(file.database), input)
    return computeShare(readShareItems(file, input), input, target)
  }),

  rows: os.rows.handler(({ context, input }) => rowsOf(openFile(context), input)),

  targets: os.targets.handler(({ context }) => listTargets(openFile(context).database)),

  setTarget: os.setTarget.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'share.setTarget', (writing) =>
      writeTarget(writing, input),
    )
    return { actionId, target: getTarget(file.database, value) }
  }),

  removeTarget: os.removeTarget.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'share.removeTarget', (writing) =>
      removeTarget(writing, input.id),
    )
    return { actionId }
  }),

  exportCsv: os.exportCsv.handler(({ context, input }) => {
    const file = openFile(context)
    const { headers, words, ...filter } = input
    const csv = spreadsheetCsv([headers, ...rowsOf(file, filter).map((row) => cellsOf(row, words))])
    const name = `${fileNameFor(workspaceRow(file.database).name)} ${filter.from}.csv`
    return new File([csv], name, { type: 'text/csv' })
  }),
})

/** The rows behind the figures, each with what it counts. */
function rowsOf(file: WorkspaceFile, filter: ShareFilter): ShareRow[] {
  return countAll(readShareItems(file, filter)).map(({ item, parts }) => {
    const { isHeld: _isHeld, durationMinutes: _minutes, heads: _heads, ritualId: _, ...row } = item
    return { ...row, parts }
  })
}

/** One row as the thirteen columns that the page names. */
function cellsOf({ parts, ...row }: ShareRow, words: Record<string, string>): Cell[] {
  const { sessions, hours, attendances } = parts
  return [
    row.startOn,
    row.title,
    words[row.state] ?? row.state,
    words[row.mode] ?? row.mode,
    words[row.kind] ?? row.kind,
    row.theme,
    row.territory,
    sessions.inPerson,
    sessions.total,
    hours.inPerson,
    hours.total,
    attendances.inPerson,
    attendances.total,
  ]
}
