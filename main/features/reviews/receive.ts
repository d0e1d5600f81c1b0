import { setImmediate } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { FileFault } from '../../../preload/contract/file-fault'
import type { ReceiveProgress } from '../../../preload/contract/reviews'
import { StatementPayload } from '../../../preload/contract/statements'
import { act, type Writing } from '../../database/action'
import { isOwnKey } from '../../database/known-keys'
import { naturalId } from '../../database/natural-key'
import { receivedStatements } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'
import { linkHash } from '../../rules/hash-chain'
import { largestBytes, readPayload, readSignedFile, type Signed } from '../../rules/signed-file'
import { entryHashesOf, versionContent } from '../../rules/statement-line'
import { brokenChains } from './chain-continuity'
import { readReceived } from './received'

/** A report a file would cost more than reading it. */
const reportedEach = 10

interface ReadFile {
  fileName: string
  fault: FileFault | null
  /** Null where the file cannot be kept. */
  sound: { payload: StatementPayload; signed: Signed } | null
}

type ReceivedFile = Extract<ReceiveProgress, { step: 'received' }>['received'][number]

/**
 * Reads review files one after another, and keeps the sound ones in one action; stopped before the
 * last is read, it keeps none. One whose chain contradicts another is kept, and says so: somebody
 * has to look at both.
 */
export async function* receiveFiles(
  file: WorkspaceFile,
  files: readonly File[],
  signal: AbortSignal | undefined,
): AsyncGenerator<ReceiveProgress> {
  const read: ReadFile[] = []
  for (const [done, one] of files.entries()) {
    signal?.throwIfAborted()
    if (done % reportedEach === 0) yield { step: 'reading', done, total: files.length }
    read.push(await readFile(one))
    // Between two files the engine answers whoever waits.
    await setImmediate()
  }
  signal?.throwIfAborted()
  const { actionId, value: received } = act(file, 'reviews.receive', (writing) =>
    read.map((one) => keep(writing, one)),
  )
  const broken = brokenChains(readReceived(file))
  yield {
    step: 'received',
    actionId,
    received: received.map((one) =>
      one.id !== null && broken.has(one.id) ? { ...one, fault: 'brokenChain' } : one,
    ),
  }
}

async function readFile(file: File): Promise<ReadFile> {
  const { name: fileName } = file
  // One byte over the limit is enough to say so.
  const bytes = await file.slice(0, largestBytes['veillee-releve'] + 1).arrayBuffer()
  const { fault, signed } = readSignedFile('veillee-releve', new Uint8Array(bytes))
  if (!signed) return { fileName, fault, sound: null }
  const payload = readPayload(StatementPayload, signed.payload)
  if (!payload) return { fileName, fault: 'notOurs', sound: null }
  if (!isLinked(payload)) return { fileName, fault: 'brokenChain', sound: null }
  return { fileName, fault: null, sound: { payload, signed } }
}

/** Whether full lines give the hash a statement claims; fewer lines have nothing to give. */
function isLinked({
  level,
  lines,
  statementId,
  version,
  previousHash,
  chainHash,
}: StatementPayload): boolean {
  if (level !== 'full') return true
  const hashes = entryHashesOf(lines)
  if (hashes === null || hashes.size !== lines.length) return false
  const content = versionContent(statementId, version, hashes)
  return chainHash === linkHash(previousHash, 'version', content)
}

function keep({ database, at }: Writing, { fileName, fault, sound }: ReadFile): ReceivedFile {
  if (!sound) return { fileName, fault, id: null }
  const { payload, signed } = sound
  if (isOwnKey(database, signed.publicKey)) return { fileName, fault: 'ownKey', id: null }
  const id = naturalId('receivedStatements', signed.hash, signed.publicKey)
  const known = database
    .select({ deletedAt: receivedStatements.deletedAt })
    .from(receivedStatements)
    .where(eq(receivedStatements.id, id))
    .get()
  if (known?.deletedAt === null) return { fileName, fault: 'twice', id: null }
  if (known) {
    database
      .update(receivedStatements)
      .set({ fileName, deletedAt: null, updatedAt: at })
      .where(eq(receivedStatements.id, id))
      .run()
    return { fileName, fault: null, id }
  }
  const { statementId, version, personId, fromOn, toOn } = payload
  const stated = { statementId, version, personId, fromOn, toOn }
  database
    .insert(receivedStatements)
    .values({ id, fileName, ...stated, ...signed, createdAt: at, updatedAt: at })
    .run()
  return { fileName, fault: null, id }
}
