import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium of this machine: the one CHROMIUM names, one on the path, or where systems put it. */
function findChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const named = process.env['CHROMIUM']
  const candidates = [...(named === undefined ? [] : [named]), ...onPath, ...usual]
  return candidates.find(isExecutable) ?? null
}

/**
 * Whether end-to-end tests can run. A missing browser is an error in CI; elsewhere they are
 * skipped, and say so.
 */
export function chromiumOrSkip(): { executablePath: string; isMissing: boolean } {
  const executablePath = findChromium()
  if (executablePath !== null) return { executablePath, isMissing: false }
  const sentence =
    'No Chromium on this machine: the end-to-end tests cannot run. Install one, or set CHROMIUM to its path.'
  if (process.env['CI'] === 'true') throw new Error(sentence)
  process.stderr.write(`\n!!! END-TO-END TESTS SKIPPED. ${sentence}\n\n`)
  return { executablePath: '', isMissing: true }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
