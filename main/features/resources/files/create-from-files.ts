import type { FileOutcome, FilesProgress } from '../../../../preload/contract/resources'
import { act, type Writing } from '../../../database/action'
import { writeText } from '../../../database/attachment-texts'
import { holderOf, keepResourceFile } from '../../../database/resource-files'
import { insertResource } from '../../../database/resource-writing'
import type { WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers } from '../../../host'
import { readDocument, type ReadDocument } from '../../../reading/read-document'
import { readWaitingTexts } from '../../../reading/read-waiting-texts'
import { fail } from '../../../rules/failure'
import { type AcceptedFile, acceptFile } from './accept-file'
import { draftFromFile } from './draft-from-file'

/** What somebody who waits is made to wait for one file; a slower one is read to its end later. */
const patienceMs = 6000

interface Read {
  name: string
  file: Awaited<ReturnType<typeof acceptFile>>
  /** Null where nothing was to be read, or nothing could be yet. */
  document: ReadDocument | null
}

/** Makes a resource of each file in one action; one the library has already makes none. */
export async function* createFromFiles(
  workspace: WorkspaceFile,
  host: HostPowers,
  { files, collectionIds }: { files: readonly File[]; collectionIds: readonly string[] },
  signal: AbortSignal,
): AsyncGenerator<FilesProgress> {
  if (workspace.isReadOnly) fail('WORKSPACE_READ_ONLY')
  const read: Read[] = []
  const seen = new Set<string>()
  for (const [done, { name }] of files.entries()) {
    signal.throwIfAborted()
    yield { step: 'reading', name, done, total: files.length }
    const file = await acceptFile(files[done] ?? fail('NOT_FOUND', { kind: 'file' }))
    const isNew = typeof file === 'object' && !seen.has(file.hash)
    if (isNew) seen.add(file.hash)
    const isUnknown = isNew && holderOf(workspace.database, file.hash) === null
    read.push({ name, file, document: isUnknown ? await readSoon(file, host, signal) : null })
  }
  signal.throwIfAborted()
  const { actionId, value } = act(workspace, 'resources.createFromFiles', (writing) =>
    read.map((one) => ({ name: one.name, ...create(writing, one, collectionIds) })),
  )
  readWaitingTexts(workspace, host)
  yield { step: 'kept', actionId, outcomes: value }
}

/** A machine that starts no process keeps the file all the same: its text waits. */
async function readSoon(
  { bytes, kind }: AcceptedFile,
  { spawn, log }: HostPowers,
  signal: AbortSignal,
): Promise<ReadDocument | null> {
  if (kind === null) return null
  try {
    return await readDocument(bytes, kind, { spawn, signal, limitMs: patienceMs })
  } catch (error) {
    signal.throwIfAborted()
    log(`a file was not read: ${String(error)}`)
    return null
  }
}

function create(
  writing: Writing,
  { file, document }: Read,
  collectionIds: readonly string[],
): Omit<FileOutcome, 'name'> {
  if (typeof file === 'string') return { outcome: file, resourceId: null }
  const holder = holderOf(writing.database, file.hash)
  if (holder !== null) return { outcome: 'known', resourceId: holder }
  const draft = draftFromFile(file, document?.description ?? null)
  const resourceId = insertResource(writing, { ...draft, collectionIds: [...collectionIds] })
  keepResourceFile(writing, resourceId, file)
  if (document !== null && document.outcome !== 'tooSlow') {
    writeText(writing.database, file.hash, document)
  }
  return { outcome: 'created', resourceId }
}
