import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LIMIT_BYTES = 1024 * 1024

/**
 * Opens the journal of faults in the data folder: one dated line each, readable by this user only,
 * the former megabyte kept beside it. It never leaves the machine.
 */
export function openLog(dataFolder: string): (line: string) => void {
  mkdirSync(dataFolder, { recursive: true })
  const path = join(dataFolder, 'veillee.log')
  return (line) => {
    const dated = `${new Date().toISOString()} ${line}\n`
    try {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      if (size > LIMIT_BYTES) renameSync(path, `${path}.old`)
      appendFileSync(path, dated, { mode: 0o600 })
    } catch {
      // A full disk must not turn a fault that was met into a crash.
      process.stderr.write(dated)
    }
  }
}
