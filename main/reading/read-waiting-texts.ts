import { readAttachment } from '../database/attachments'
import { nextWaiting, writeText } from '../database/attachment-texts'
import type { WorkspaceFile } from '../database/workspace-file'
import type { HostPowers } from '../host'
import { documentKind } from '../rules/document-kind'
import { readDocument } from './read-document'

type Host = Pick<HostPowers, 'spawn' | 'log'>

const atWork = new WeakSet<WorkspaceFile>()
const lookEveryMs = 500

/**
 * Reads the texts that wait, one file after the other, behind whoever asks: after files are kept,
 * when a workspace opens, and when a file that waits is looked at.
 */
export function readWaitingTexts(workspace: WorkspaceFile, host: Host): void {
  if (workspace.isReadOnly || atWork.has(workspace)) return
  if (nextWaiting(workspace.database) === undefined) return
  const closed = new AbortController()
  const timer = setInterval(() => {
    if (!workspace.sqlite.open) closed.abort()
  }, lookEveryMs)
  atWork.add(workspace)
  readAll(workspace, host.spawn, closed.signal)
    .catch((error: unknown) => {
      // What was not read waits for the next time.
      if (workspace.sqlite.open) host.log(`texts were not read: ${String(error)}`)
    })
    .finally(() => clearInterval(timer))
}

async function readAll(
  workspace: WorkspaceFile,
  spawn: Host['spawn'],
  signal: AbortSignal,
): Promise<void> {
  const { sqlite, database } = workspace
  try {
    for (;;) {
      const waiting = sqlite.open ? nextWaiting(database) : undefined
      if (waiting === undefined) return
      const read = await readKept(workspace, waiting, spawn, signal)
      if (sqlite.open) writeText(database, waiting.hash, read)
    }
  } finally {
    atWork.delete(workspace)
  }
}

async function readKept(
  { database }: WorkspaceFile,
  { hash, mediaType }: { hash: string; mediaType: string },
  spawn: Host['spawn'],
  signal: AbortSignal,
) {
  const kept = readAttachment(database, hash)
  if (kept === undefined) return { outcome: 'unreadable' as const, words: '' }
  const kind = documentKind(mediaType, kept.bytes)
  if (kind === null) return { outcome: 'none' as const, words: '' }
  return readDocument(kept.bytes, kind, { spawn, signal })
}
