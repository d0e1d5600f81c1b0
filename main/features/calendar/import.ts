import { v7 as uuidv7 } from 'uuid'
import type { ImportProgress } from '../../../preload/contract/calendar'
import { act } from '../../database/action'
import { backUp } from '../../database/backup'
import { backupFolder } from '../../database/backup-folder'
import { workspaceTimeZone } from '../../database/workspace-row'
import type { WorkspaceFile } from '../../database/workspace-file'
import type { HostPowers, Spawn } from '../../host'
import { fail } from '../../rules/failure'
import { type KnownEvent, readCalendarEvents } from '../../database/calendar-events'
import { planImport, type ReadFile } from './plan-import'
import { readIcsFile } from '../../reading/read-ics'
import { withProgress } from '../../reading/with-progress'
import { createFromEvent, updateFromEvent } from './write-events'

/** Plans shown and not yet applied, kept as what was read: closing the workspace forgets them. */
const readingsByFile = new WeakMap<WorkspaceFile, Map<string, ReadFile[]>>()
const keptPlans = 3

/** Reads files one after the other and says what each event would become. Writes nothing. */
export async function* planFiles(
  workspace: WorkspaceFile,
  spawn: Spawn,
  files: readonly File[],
  signal: AbortSignal,
): AsyncGenerator<ImportProgress> {
  const timeZone = workspaceTimeZone(workspace.database)
  const readings: ReadFile[] = []
  for (const file of files) {
    signal.throwIfAborted()
    const place = { fileName: file.name, done: readings.length, total: files.length }
    yield { step: 'reading', ...place, eventsDone: 0, eventsTotal: 0 }
    const reading = withProgress((report) => readIcsFile(file, timeZone, spawn, signal, report))
    for await (const [eventsDone, eventsTotal] of reading.progress) {
      yield { step: 'reading', ...place, eventsDone, eventsTotal }
    }
    readings.push({ fileName: file.name, ...(await reading.result) })
  }
  const planId = uuidv7()
  keep(workspace, planId, readings)
  const { entries } = planImport(readings, knownByUid(workspace))
  yield { step: 'planned', plan: { planId, entries } }
}

/**
 * Writes the chosen entries in one action, after a backup. The plan is made again from what was
 * read, so that nothing done since it was shown is written over unawares.
 */
export async function applyPlan(
  workspace: WorkspaceFile,
  { dataFolder, spawn }: HostPowers,
  planId: string,
  keys: ReadonlySet<string>,
) {
  const readings = readingsByFile.get(workspace)?.get(planId)
  if (!readings) return fail('NOT_FOUND', { kind: 'import' })
  if (workspace.isReadOnly) return fail('WORKSPACE_READ_ONLY')
  await backUp(workspace.sqlite, backupFolder(dataFolder, workspace.path), 'import', spawn)
  const { actionId, value } = act(workspace, 'calendar.applyImport', (writing) => {
    const { writeByKey } = planImport(readings, knownByUid(workspace))
    const count = { created: 0, updated: 0, skipped: 0 }
    for (const key of keys) {
      const planned = writeByKey.get(key)
      if (planned === undefined) {
        count.skipped += 1
      } else if (planned.known === null) {
        createFromEvent(writing, planned.event)
        count.created += 1
      } else {
        updateFromEvent(writing, planned.known, planned.event)
        count.updated += 1
      }
    }
    return count
  })
  readingsByFile.get(workspace)?.delete(planId)
  return { actionId, ...value }
}

function knownByUid({ database }: WorkspaceFile): Map<string, KnownEvent> {
  return new Map(readCalendarEvents(database).map((known) => [known.event.uid, known]))
}

function keep(workspace: WorkspaceFile, planId: string, readings: ReadFile[]): void {
  const plans = readingsByFile.get(workspace) ?? new Map<string, ReadFile[]>()
  plans.set(planId, readings)
  for (const oldest of [...plans.keys()].slice(0, -keptPlans)) plans.delete(oldest)
  readingsByFile.set(workspace, plans)
}
