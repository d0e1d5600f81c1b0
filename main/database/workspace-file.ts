import type Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** What an operation that only reads is given. */
export type ReadableDatabase = Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$count'>

/** What a writing operation is given, inside the transaction of its action. */
export type WritableDatabase = Pick<
  BetterSQLite3Database,
  'select' | 'selectDistinct' | '$count' | 'insert' | 'update'
>

/** Who writes, and from which copy of Veillée. */
export interface Identity {
  deviceId: string
  authorId: string | null
}

/** Signs with the key of this device, which itself never leaves the closure it lives in. */
export interface Signer {
  /** Ed25519, SPKI DER in base64. */
  readonly publicKey: string
  sign(text: string): string
}

/** An open workspace: one SQLite file, locked for this process alone. */
export interface WorkspaceFile {
  /** The path people know; for a read-only place, not the path of the copy that is read. */
  readonly path: string
  readonly isReadOnly: boolean
  readonly sqlite: Database.Database
  readonly database: WritableDatabase
  identity: Identity
  /** Null while nobody writes from here: a file opened read-only. */
  signer: Signer | null
  close(): void
}
