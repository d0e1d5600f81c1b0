import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Spawn } from '../host'
import { asFailure } from './gate'

/** Automatic copies kept per workspace until their rotation has rules of its own. */
const keptCopies = 12
const verificationLimitMs = 60_000

/** Copies the live database aside, verified in another process before it gets its name. */
export async function backUp(
  sqlite: Database.Database,
  folder: string,
  reason: 'migration' | 'import',
  spawn: Spawn,
): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const stamp = new Date().toISOString().replaceAll(':', '-')
  const path = join(folder, `${stamp}-${reason}.veillee-db`)
  const partial = `${path}.partial`
  try {
    await sqlite.backup(partial)
    await verifyCopy(partial, spawn)
    syncToDisk(partial)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw asFailure(error)
  }
  dropOldest(folder)
  return path
}

/** Writes a complete, compact copy at `path`; never over a file. Gives its size in bytes. */
export function saveCopy(sqlite: Database.Database, path: string): number {
  const partial = `${path}.partial`
  try {
    sqlite.prepare('VACUUM INTO ?').run(partial)
    syncToDisk(partial)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw asFailure(error)
  }
  return statSync(path).size
}

function verifyCopy(path: string, spawn: Spawn): Promise<void> {
  const verifier = spawn('verify-copy')
  return new Promise<void>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error('the copy took too long to verify')),
      verificationLimitMs,
    )
    const settle = (isSound: boolean) => {
      clearTimeout(limit)
      if (isSound) resolve()
      else reject(new Error('the copy did not pass its check'))
    }
    verifier.onMessage((message) => settle(message === 'ok'))
    verifier.onExit(() => settle(false))
    verifier.post(path)
  }).finally(() => verifier.kill())
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
  // A folder cannot be opened for this on Windows, where the rename is durable by itself.
  if (process.platform === 'win32') return
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function dropOldest(folder: string): void {
  const copies = readdirSync(folder)
    .filter((name) => name.endsWith('.veillee-db'))
    .toSorted()
  for (const name of copies.slice(0, -keptCopies)) rmSync(join(folder, name))
}
