import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import { fail } from '../rules/failure'
import { asFailure, checkWorkspaceFile } from './gate'
import { installJournal } from './journal'
import { migrate, schemaVersion } from './migrations'
import { installResourceIndex } from './resource-index'
import { installSearch } from './search'
import type { Identity, WorkspaceFile } from './workspace-file'

const nobody: Identity = { deviceId: '', authorId: null }

export interface Opening {
  path: string
  /** Where a file on a read-only place is copied to be read. */
  viewingFolder: string
  /** Called with the sound but older file before its migrations run. */
  backUp: (sqlite: Database.Database) => Promise<unknown>
}

/** Opens a workspace after every check; a file it refuses keeps its bytes. */
export async function openWorkspaceFile({
  path,
  viewingFolder,
  backUp,
}: Opening): Promise<WorkspaceFile> {
  if (!isAbsolute(path)) fail('PATH_NOT_ABSOLUTE')
  if (!existsSync(path)) fail('FILE_NOT_FOUND')
  if (isWritablePlace(path)) return connect(path, path, backUp)
  const copy = copyForViewing(path, viewingFolder)
  const file = await connect(copy, path, () => Promise.resolve())
  file.sqlite.pragma('query_only = ON')
  const close = () => {
    file.close()
    rmSync(dirname(copy), { recursive: true, force: true })
  }
  return { ...file, isReadOnly: true, close }
}

/** Makes a new, empty workspace file at `path`, complete or not at all. */
export function createWorkspaceFile(path: string): void {
  if (existsSync(path)) fail('FILE_EXISTS')
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(path)
    sqlite.pragma('journal_mode = WAL')
    migrate(sqlite)
  } catch (error) {
    sqlite?.close()
    rmSync(path, { force: true })
    throw asFailure(error)
  }
  sqlite.close()
}

async function connect(
  opened: string,
  path: string,
  backUp: Opening['backUp'],
): Promise<WorkspaceFile> {
  checkWorkspaceFile(opened)
  const sqlite = new Database(opened, { timeout: 200 })
  try {
    harden(sqlite)
    if ((sqlite.pragma('user_version', { simple: true }) as number) < schemaVersion) {
      await backUp(sqlite)
      migrate(sqlite)
    }
    installJournal(sqlite)
    installSearch(sqlite)
    installResourceIndex(sqlite)
  } catch (error) {
    sqlite.close()
    throw asFailure(error)
  }
  const database = drizzle(sqlite, { casing: 'snake_case' })
  return {
    path,
    isReadOnly: false,
    sqlite,
    database,
    identity: nobody,
    signer: null,
    close: () => sqlite.close(),
  }
}

/** The settings each connection starts with; `synchronous` is read back, for WAL forgets it. */
function harden(sqlite: Database.Database): void {
  sqlite.pragma('locking_mode = EXCLUSIVE')
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('cell_size_check = ON')
  sqlite.pragma('secure_delete = ON')
  // Each write with triggers keeps what it may have to take back: in a file, that is half its time.
  sqlite.pragma('temp_store = MEMORY')
  if (process.platform === 'darwin') {
    sqlite.pragma('fullfsync = ON')
    sqlite.pragma('checkpoint_fullfsync = ON')
  }
  // Takes the exclusive lock now rather than at the first write.
  sqlite.exec('BEGIN IMMEDIATE; COMMIT')
  if (sqlite.pragma('synchronous', { simple: true }) !== 2)
    throw new Error('synchronous is not FULL')
  if (sqlite.pragma('journal_mode', { simple: true }) !== 'wal') throw new Error('not in WAL mode')
}

/** Whether both the file and its folder may be written, as their owner marked them. */
function isWritablePlace(path: string): boolean {
  return [path, dirname(path)].every((place) => {
    try {
      accessSync(place, constants.W_OK)
      // An administrator may write anywhere; what was marked read-only stays so all the same.
      return (statSync(place).mode & 0o222) !== 0
    } catch {
      return false
    }
  })
}

function copyForViewing(path: string, viewingFolder: string): string {
  const folder = join(viewingFolder, uuidv7())
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, basename(path))
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  return copy
}
