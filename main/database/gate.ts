import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { fail, Failure } from '../rules/failure'
import { applicationId, expectedSchema, schemaText, schemaVersion } from './migrations'

const magic = Buffer.from('SQLite format 3\0')
/** A full check of a larger file would hold the opening up; its pages are checked as they are read. */
const checkedAtOpeningBytes = 32 * 1024 * 1024

/**
 * Decides whether a file may be opened, without changing a byte of it. Anything but a sound
 * workspace of a version we know is refused with the failure that says which it is.
 * Reads the file outside SQLite only before any connection exists: closing such a descriptor
 * would drop POSIX locks that a connection of this process holds.
 */
export function checkWorkspaceFile(path: string): void {
  if (!startsLikeSqlite(path)) fail('NOT_A_WORKSPACE')
  const strays = [`${path}-wal`, `${path}-shm`].filter((stray) => !existsSync(stray))
  try {
    withReadOnly(path, checkContents)
  } finally {
    for (const stray of strays) rmSync(stray, { force: true })
  }
}

function startsLikeSqlite(path: string): boolean {
  if (!statSync(path).isFile()) return false
  const head = Buffer.alloc(magic.length)
  const descriptor = openSync(path, 'r')
  try {
    return readSync(descriptor, head, 0, head.length, 0) === head.length && head.equals(magic)
  } finally {
    closeSync(descriptor)
  }
}

function withReadOnly(path: string, check: (sqlite: Database.Database) => void): void {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(path, { readonly: true, timeout: 200 })
    sqlite.pragma('trusted_schema = OFF')
    check(sqlite)
  } catch (error) {
    throw asFailure(error)
  } finally {
    sqlite?.close()
  }
}

function checkContents(sqlite: Database.Database): void {
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId) fail('NOT_A_WORKSPACE')
  const version = sqlite.pragma('user_version', { simple: true }) as number
  if (version > schemaVersion) {
    fail('WORKSPACE_NEWER', { fileVersion: version, knownVersion: schemaVersion })
  }
  if (version < 1 || schemaText(sqlite) !== expectedSchema(version)) fail('WORKSPACE_FOREIGN')
  const size = sqlite.prepare<[], { bytes: number }>(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size',
  )
  if ((size.get()?.bytes ?? 0) > checkedAtOpeningBytes) return
  if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') fail('WORKSPACE_DAMAGED')
}

/** Says what an error of SQLite or of the file system means to the person who opens a file. */
export function asFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  if (
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS' ||
    code.startsWith('SQLITE_CANTOPEN')
  ) {
    return new Failure('FOLDER_NOT_WRITABLE', undefined, { cause: error })
  }
  if (code === 'ENOSPC') return new Failure('DISK_FULL', undefined, { cause: error })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new Failure('WORKSPACE_LOCKED', undefined, { cause: error })
  }
  if (code.startsWith('SQLITE_NOTADB'))
    return new Failure('NOT_A_WORKSPACE', undefined, { cause: error })
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_SHORT_READ')) {
    return new Failure('WORKSPACE_DAMAGED', undefined, { cause: error })
  }
  if (code.startsWith('SQLITE_FULL')) return new Failure('DISK_FULL', undefined, { cause: error })
  if (code.startsWith('SQLITE_READONLY'))
    return new Failure('WORKSPACE_READ_ONLY', undefined, { cause: error })
  return error
}
