import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes the working folder of this process a new, empty one: mjml, htmlnano and cssnano look for
 * settings in theirs, and those of mjml name code to run.
 */
export function enterEmptyFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'veillee-letters-'))
  process.chdir(folder)
  process.on('exit', () => {
    try {
      process.chdir(tmpdir())
      rmdirSync(folder)
    } catch {
      // Left to the system, which clears its temporary folder: it is empty.
    }
  })
}
