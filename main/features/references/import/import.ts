import { setImmediate as letOthersIn } from 'node:timers/promises'
import type {
  ReferenceCounts,
  ReferencePlan,
  ReferenceRow,
  ReferenceStatus,
  ResourceMapping,
  ResourceTable,
} from '../../../../preload/contract/references'
import type { TableInput } from '../../../../preload/contract/tables'
import { act } from '../../../database/action'
import { backUp } from '../../../database/backup'
import { backupFolder } from '../../../database/backup-folder'
import { KeptReadings } from '../../../database/kept-readings'
import { writeSetting } from '../../../database/settings'
import { untilWritten } from '../../../database/until-written'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers, Spawn } from '../../../host'
import { readTable } from '../../../reading/read-table'
import { withProgress } from '../../../reading/with-progress'
import { fail } from '../../../rules/failure'
import { planRecords } from './plan-records'
import { describePlan } from './describe-plan'
import { countRecords, type ReferencesPlan, rowOf } from './planned'
import { type FileReading, headOf, readFile, recordsOf } from './read-files'
import { describeTable, mappingName, type OpenTable, openTable } from './resource-table'
import { type Placing, settlePlan } from './settle-plan'
import { writePlan } from './write-plan'

interface Kept {
  readings: FileReading[]
  plan: ReferencesPlan
  /** Stands for the library it was made on, until anything is written. */
  library: object | null
  /** The titles of a table and the mapping chosen for them, to remember once it is written. */
  table: { headers: string[]; mapping: ResourceMapping } | null
}

const tables = new KeptReadings<OpenTable>()
const plans = new KeptReadings<Kept>()
/** Records handled before others get their turn: some milliseconds. */
const stride = 500
const wholly: Placing = { hasFolders: true, intoId: null }

export type PlanStep =
  | { step: 'reading'; fileName: string; done: number; total: number; records: number }
  | { step: 'comparing'; done: number; total: number }
  | { step: 'planned'; plan: ReferencePlan }

/** Reads files and says what each record would become. Writes nothing. */
export async function* planFiles(
  workspace: WorkspaceFile,
  spawn: Spawn,
  files: readonly File[],
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  const readings: FileReading[] = []
  let records = 0
  for (const file of files) {
    const reading = readFile(workspace.database, file, spawn, signal)
    let next = await reading.next()
    for (; next.done !== true; next = await reading.next()) {
      const [done, total] = next.value
      yield { step: 'reading', fileName: file.name, done, total, records }
    }
    readings.push(next.value)
    records += next.value.records.length
    yield { step: 'reading', fileName: file.name, done: 1, total: 1, records }
  }
  yield* planReadings(workspace, readings, null, signal)
}

export type TableStep =
  | { step: 'reading'; done: number; total: number }
  | { step: 'read'; table: ResourceTable }

/** Reads a table and says what its columns seem to hold. Writes nothing. */
export async function* readResourceTable(
  workspace: WorkspaceFile,
  spawn: Spawn,
  source: TableInput,
  signal: AbortSignal,
): AsyncGenerator<TableStep> {
  const reading = withProgress((report) => readTable(source, spawn, signal, report))
  for await (const [done, total] of reading.progress) yield { step: 'reading', done, total }
  const table = openTable(await reading.result)
  const tableId = tables.keep(workspace, table)
  yield { step: 'read', table: { tableId, ...describeTable(workspace.database, table) } }
}

/** Says what each row of a table would become, by the mapping of its columns. Writes nothing. */
export async function* planTable(
  workspace: WorkspaceFile,
  tableId: string,
  mapping: ResourceMapping,
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  const table = tables.find(workspace, tableId)
  if (!table) return fail('NOT_FOUND', { kind: 'import' })
  const reading = { head: headOf(table, null), records: recordsOf(table, mapping) }
  yield* planReadings(workspace, [reading], { headers: table.headers, mapping }, signal)
}

async function* planReadings(
  workspace: WorkspaceFile,
  readings: FileReading[],
  table: Kept['table'],
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  const { database } = workspace
  const records = readings.flatMap((one) => one.records)
  const steps = planRecords(database, records)
  let next = steps.next()
  for (; next.done !== true; next = steps.next()) {
    if (next.value % stride > 0) continue
    yield { step: 'comparing', done: next.value, total: 2 * records.length }
    await letOthersIn()
    signal.throwIfAborted()
  }
  const plan = next.value
  settlePlan(database, plan, wholly)
  const library = untilWritten(workspace, newMark)
  const planId = plans.keep(workspace, { readings, plan, library, table })
  yield { step: 'planned', plan: { planId, ...describePlan(database, readings, plan) } }
}

/** The records of a plan that share a fate; after its import, what was made of them. */
export function plannedRows(
  workspace: WorkspaceFile,
  planId: string,
  status: ReferenceStatus,
  { offset, limit }: { offset: number; limit: number },
): { total: number; rows: ReferenceRow[] } {
  const { plan } = plans.find(workspace, planId) ?? fail('NOT_FOUND', { kind: 'import' })
  const alike = plan.records.filter((one) => one.status === status)
  return { total: alike.length, rows: alike.slice(offset, offset + limit).map(rowOf) }
}

export interface ApplyOptions extends Placing {
  planId: string
  isMerging: boolean
}

/**
 * Writes a plan in one action, after a backup. Where anything was written since it was made, it is
 * made again on the library of that instant, so that nothing is written over unawares.
 */
export async function applyPlan(
  workspace: WorkspaceFile,
  { dataFolder, spawn }: HostPowers,
  { planId, isMerging, ...placing }: ApplyOptions,
): Promise<{ actionId: string | null; counts: ReferenceCounts; sources: number }> {
  const kept = plans.find(workspace, planId) ?? fail('NOT_FOUND', { kind: 'import' })
  if (workspace.isReadOnly) return fail('WORKSPACE_READ_ONLY')
  await backUp(workspace.sqlite, backupFolder(dataFolder, workspace.path), 'import', spawn)
  const standing = kept.library === untilWritten(workspace, newMark) ? kept.plan : null
  // What it says is written into it: it stands for one import.
  kept.library = null
  const { actionId, value: plan } = act(workspace, 'references.apply', (writing) => {
    const made = standing ?? planAtOnce(writing.database, kept.readings)
    settlePlan(writing.database, made, placing)
    writePlan(writing, made, placing, isMerging)
    if (kept.table) writeSetting(writing, mappingName(kept.table.headers), kept.table.mapping)
    return made
  })
  kept.plan = plan
  return { actionId, counts: countRecords(plan.records), sources: plan.sources.length }
}

function planAtOnce(database: ReadableDatabase, readings: readonly FileReading[]): ReferencesPlan {
  const steps = planRecords(
    database,
    readings.flatMap((one) => one.records),
  )
  let next = steps.next()
  while (next.done !== true) next = steps.next()
  return next.value
}

function newMark(): object {
  return {}
}
