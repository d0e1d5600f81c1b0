import { setImmediate as letOthersIn } from 'node:timers/promises'
import type {
  MemberImportCounts,
  MemberImportRow,
  MemberMapping,
  MemberTable,
} from '../../../../preload/contract/members'
import type { TableInput } from '../../../../preload/contract/tables'
import { act } from '../../../database/action'
import { backUp } from '../../../database/backup'
import { backupFolder } from '../../../database/backup-folder'
import { insertPeople, readPeople } from '../../../database/people'
import { writeSetting } from '../../../database/settings'
import type { WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers, Spawn } from '../../../host'
import { readTable } from '../../../reading/read-table'
import { withProgress } from '../../../reading/with-progress'
import { fail } from '../../../rules/failure'
import { writeMember } from '../write-members'
import { KeptReadings } from '../../../database/kept-readings'
import { describeTable, mappingName, openPeopleTable, type PeopleTable } from './people-table'
import { planRows } from './plan-rows'
import { type ReadRow, readRow } from './read-row'

interface Plan {
  table: PeopleTable
  mapping: MemberMapping
  rows: ReadRow[]
  shown: Map<MemberImportRow['status'], MemberImportRow[]>
}

const tables = new KeptReadings<PeopleTable>()
const plans = new KeptReadings<Plan>()
/** Rows handled before others get their turn: some milliseconds. */
const stride = 2000

export type TableStep =
  | { step: 'reading'; done: number; total: number }
  | { step: 'read'; table: MemberTable }

/** Reads a table and says what its columns seem to hold. Writes nothing. */
export async function* readPeopleTable(
  workspace: WorkspaceFile,
  spawn: Spawn,
  source: TableInput,
  signal: AbortSignal,
): AsyncGenerator<TableStep> {
  const reading = withProgress((report) => readTable(source, spawn, signal, report))
  for await (const [done, total] of reading.progress) yield { step: 'reading', done, total }
  const table = openPeopleTable(await reading.result)
  const tableId = tables.keep(workspace, table)
  yield { step: 'read', table: { tableId, ...describeTable(workspace.database, table) } }
}

export type PlanStep =
  | { step: 'comparing'; done: number; total: number }
  | { step: 'planned'; planId: string; counts: MemberImportCounts }

/** Says what each row would become, others being answered meanwhile. Writes nothing. */
export async function* planPeople(
  workspace: WorkspaceFile,
  tableId: string,
  mapping: MemberMapping,
  signal: AbortSignal,
): AsyncGenerator<PlanStep> {
  const table = tables.find(workspace, tableId)
  if (!table) return fail('NOT_FOUND', { kind: 'import' })
  const total = 2 * table.rows.length
  const rows: ReadRow[] = []
  for (const record of table.rows) {
    rows.push(readRow(record, table.headers.length, mapping))
    if (rows.length % stride > 0) continue
    yield { step: 'comparing', done: rows.length, total }
    await letOthersIn()
    signal.throwIfAborted()
  }
  const shown = new Map<MemberImportRow['status'], MemberImportRow[]>()
  let done = rows.length
  for (const planned of planRows(rows, readPeople(workspace))) {
    const alike = shown.get(planned.shown.status) ?? []
    alike.push(planned.shown)
    shown.set(planned.shown.status, alike)
    done += 1
    if (done % stride > 0) continue
    yield { step: 'comparing', done, total }
    await letOthersIn()
    signal.throwIfAborted()
  }
  const planId = plans.keep(workspace, { table, mapping, rows, shown })
  const count = (status: MemberImportRow['status']) => shown.get(status)?.length ?? 0
  const counts = {
    new: count('new'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
  yield { step: 'planned', planId, counts }
}

/** The rows of a plan that share a fate. */
export function plannedRows(
  workspace: WorkspaceFile,
  planId: string,
  status: MemberImportRow['status'],
): readonly MemberImportRow[] {
  const plan = plans.find(workspace, planId) ?? fail('NOT_FOUND', { kind: 'import' })
  return plan.shown.get(status) ?? []
}

/**
 * Writes the new and the updated rows in one action, after a backup. The plan is made again on the
 * people of that instant, so that nothing done since it was shown is written over unawares.
 */
export async function applyPeople(
  workspace: WorkspaceFile,
  { dataFolder, spawn }: HostPowers,
  planId: string,
  statuses: ReadonlySet<MemberImportRow['status']>,
) {
  const plan = plans.find(workspace, planId) ?? fail('NOT_FOUND', { kind: 'import' })
  if (workspace.isReadOnly) return fail('WORKSPACE_READ_ONLY')
  await backUp(workspace.sqlite, backupFolder(dataFolder, workspace.path), 'import', spawn)
  const { actionId, value } = act(workspace, 'members.applyImport', (writing) => {
    const chosen = [...planRows(plan.rows, readPeople(workspace))].flatMap(({ shown, write }) =>
      write !== null && statuses.has(shown.status) ? [write] : [],
    )
    const created = chosen.filter(({ id }) => id === null)
    insertPeople(
      workspace,
      writing.at,
      created.map(({ fields }) => ({ ...fields, name: fields.name ?? '' })),
    )
    for (const { id, fields } of chosen) if (id !== null) writeMember(writing, id, fields)
    writeSetting(writing, mappingName(plan.table.headers), plan.mapping)
    return { created: created.length, updated: chosen.length - created.length }
  })
  return { actionId, ...value }
}
