import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { receivedStatements } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'
import { type PayloadHead, payloadHead } from '../../rules/payload-head'

/** A review file that was received, with what it states less its lines. */
export interface Received {
  id: string
  fileName: string
  receivedAt: string
  /** SHA-256 of the payload. */
  hash: string
  publicKey: string
  head: PayloadHead
}

const headsByFile = new WeakMap<WorkspaceFile, Map<string, PayloadHead>>()
const readAtOnce = 200

/** Everything received and not in the trash, in the order it came; what a payload says is read once. */
export function readReceived(file: WorkspaceFile): Received[] {
  const { id, fileName, createdAt: receivedAt, hash, publicKey } = receivedStatements
  const rows = file.database
    .select({ id, fileName, receivedAt, hash, publicKey })
    .from(receivedStatements)
    .where(isNull(receivedStatements.deletedAt))
    .orderBy(asc(receivedAt), asc(id))
    .all()
  const heads = headsByFile.get(file) ?? new Map<string, PayloadHead>()
  headsByFile.set(file, heads)
  readHeads(
    file,
    heads,
    rows.map((row) => row.id).filter((one) => !heads.has(one)),
  )
  return rows.flatMap((row) => {
    const head = heads.get(row.id)
    return head ? [{ ...row, head }] : []
  })
}

/** The payload of one file received, as it was signed. */
export function readPayloadText(file: WorkspaceFile, id: string): string | undefined {
  return file.database
    .select({ payload: receivedStatements.payload })
    .from(receivedStatements)
    .where(and(eq(receivedStatements.id, id), isNull(receivedStatements.deletedAt)))
    .get()?.payload
}

/** A payload never changes once received: its head is kept as long as the file is open. */
function readHeads(
  { database }: WorkspaceFile,
  heads: Map<string, PayloadHead>,
  ids: readonly string[],
): void {
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const { id, payload } = receivedStatements
    const rows = database
      .select({ id, payload })
      .from(receivedStatements)
      .where(inArray(id, ids.slice(from, from + readAtOnce)))
      .all()
    for (const row of rows) heads.set(row.id, payloadHead(row.payload))
  }
}
