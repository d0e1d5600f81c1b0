import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createApplication } from './application'
import { forkFrom } from './fork-process'
import { startLoopbackServer } from './loopback/server'
import { keepHeapModest } from './modest-heap'

keepHeapModest()

// Composition root of the browser host: the same application, served to this machine's browser.
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    browser: { type: 'boolean', default: true },
  },
})

const dataFolder = resolve(values.data ?? defaultDataFolder())
const documentsFolder =
  values.data === undefined
    ? join(homedir(), 'Documents', 'Veillée')
    : join(dataFolder, 'workspaces')
mkdirSync(dataFolder, { recursive: true })

const application = createApplication({
  dataFolder,
  documentsFolder,
  sealingKey: null,
  spawn: forkFrom(import.meta.dirname),
  log: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
})

const server = await startLoopbackServer(
  application,
  join(import.meta.dirname, '../renderer'),
  Number(values.port),
)
process.stdout.write(`${server.address}\n`)
if (!values['no-open']) openInBrowser(server.address)

let isClosing = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isClosing) return
    isClosing = true
    void server.close().then(() => {
      application.close()
      process.exit(0)
    })
  })
}

/** Where an application keeps its own files on this system. */
function defaultDataFolder(): string {
  if (process.platform === 'win32') return join(process.env['APPDATA'] ?? homedir(), 'Veillée')
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'Veillée')
  return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'veillee')
}

function openInBrowser(address: string): void {
  const [command, ...leading] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open']
  // Without a browser to open, the address on the first line still says where to go.
  spawn(command ?? 'xdg-open', [...leading, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
