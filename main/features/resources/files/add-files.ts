import type { FileOutcome, FilesProgress } from '../../../../preload/contract/resources'
import { act, type Writing } from '../../../database/action'
import { keepResourceFile } from '../../../database/resource-files'
import { getResource } from '../../../database/resources'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers } from '../../../host'
import { readWaitingTexts } from '../../../reading/read-waiting-texts'
import { fail } from '../../../rules/failure'
import { acceptFile } from './accept-file'

type Accepted = Awaited<ReturnType<typeof acceptFile>>

/** Keeps files with a resource in one action; their text is read once that is written. */
export async function* addFiles(
  workspace: WorkspaceFile,
  host: HostPowers,
  { id, files }: { id: string; files: readonly File[] },
  signal: AbortSignal,
): AsyncGenerator<FilesProgress> {
  if (workspace.isReadOnly) fail('WORKSPACE_READ_ONLY')
  demandLive(workspace.database, id)
  const accepted: { name: string; file: Accepted }[] = []
  for (const [done, file] of files.entries()) {
    signal.throwIfAborted()
    yield { step: 'reading', name: file.name, done, total: files.length }
    accepted.push({ name: file.name, file: await acceptFile(file) })
  }
  signal.throwIfAborted()
  const { actionId, value } = act(workspace, 'resources.addFiles', (writing) => {
    demandLive(writing.database, id)
    return accepted.map(({ name, file }) => ({ name, ...keep(writing, id, file) }))
  })
  readWaitingTexts(workspace, host)
  yield { step: 'kept', actionId, outcomes: value }
}

function keep(writing: Writing, id: string, file: Accepted): Omit<FileOutcome, 'name'> {
  if (typeof file === 'string') return { outcome: file, resourceId: null }
  const isNew = keepResourceFile(writing, id, file)
  return { outcome: isNew ? 'attached' : 'known', resourceId: id }
}

function demandLive(database: ReadableDatabase, id: string): void {
  if (getResource(database, id).deletedAt !== null) fail('NOT_FOUND', { kind: 'resource' })
}
