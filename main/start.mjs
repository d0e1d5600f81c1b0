// The launcher behind `npm start`. Plain JavaScript, so that any Node from 20 on can run it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = resolve(import.meta.dirname, '..')
const at = (...parts) => join(root, ...parts)

const SOURCES = [
  'main',
  'preload',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
/** Without a byte more for this long, a download or an unpacking is not going anywhere. */
const STALL_MILLISECONDS = 8000
/** An Electron that ends badly this soon never showed a window. */
const EARLY_END_MILLISECONDS = 5000

const WORDS = {
  fr: {
    install: 'Installez d’abord les dépendances de Veillée avec « npm ci ».',
    build: 'Veillée n’a pas pu être construite.',
    downloading: 'Veillée télécharge Electron, une fois pour toutes…',
    noDownload: 'Electron n’a pas pu être téléchargé : Veillée s’ouvre dans votre navigateur.',
    noStart: 'Electron ne peut pas démarrer ici : Veillée s’ouvre dans votre navigateur.',
  },
  en: {
    install: 'Install Veillée’s dependencies first, with “npm ci”.',
    build: 'Veillée could not be built.',
    downloading: 'Veillée is downloading Electron, once and for all…',
    noDownload: 'Electron could not be downloaded: Veillée opens in your browser instead.',
    noStart: 'Electron cannot start here: Veillée opens in your browser instead.',
  },
}
const words = WORDS[language()]
const say = (sentence) => process.stderr.write(`${sentence}\n`)

const { values: options } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    port: { type: 'string' },
    data: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
})

process.exitCode = await main()

async function main() {
  const node = findNode()
  if (node === null || !existsSync(at('node_modules/electron-vite'))) {
    say(words.install)
    return 1
  }
  if (isStale() && !(await build(node))) return 1
  if (options.browser) return await runBrowserHost(node)

  const trouble = await runElectron(node)
  if (typeof trouble === 'number') return trouble
  say(words[trouble])
  return await runBrowserHost(node)
}

/** The Node that came with the dependencies, or this one where it is recent enough. */
function findNode() {
  const shipped = ['bin/node.exe', 'bin/node'].map((name) => at('node_modules/node', name))
  const found = shipped.find((path) => existsSync(path) && statSync(path).size > 1000)
  if (found !== undefined) return found
  return Number.parseInt(process.versions.node, 10) >= 22 ? process.execPath : null
}

function isStale() {
  const built = BUILT.map((path) => statSync(at(path), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const newest = Math.max(...SOURCES.map((path) => newestUnder(at(path))))
  return !existsSync(at('out/main/browser.js')) || newest > Math.min(...built)
}

function newestUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || /\.(md|test\.tsx?)$/.test(path)) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestUnder(join(path, name))))
}

/** Builds in silence; what went wrong, if anything, goes to stderr. */
async function build(node) {
  const tool = at('node_modules/electron-vite/bin/electron-vite.js')
  const builder = spawn(node, [tool, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  builder.stdout.on('data', (chunk) => said.push(chunk))
  builder.stderr.on('data', (chunk) => said.push(chunk))
  if ((await ended(builder)) === 0) return true
  process.stderr.write(Buffer.concat(said))
  say(words.build)
  return false
}

/** Runs the desktop application: its exit code, or why it could not be had. */
async function runElectron(node) {
  if (process.platform === 'linux') {
    // Its sandbox refuses root, and it needs a display; the browser host needs neither.
    const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    if (process.getuid() === 0 || !hasDisplay) return 'noStart'
  }
  if (findElectron() === null) await download(node)
  const electron = findElectron()
  if (electron === null) return 'noDownload'

  const data = options.data === undefined ? [] : [`--user-data-dir=${resolve(options.data)}`]
  const startedAt = Date.now()
  // In a group of its own: it must hear Ctrl+C once, a second one would cut its closing short.
  const detached = process.platform !== 'win32'
  const child = spawn(electron, [root, ...data], { stdio: 'inherit', detached })
  const wasStopped = passSignals(child)
  const code = await ended(child)
  const isEarly = Date.now() - startedAt < EARLY_END_MILLISECONDS
  return code !== 0 && isEarly && !wasStopped() ? 'noStart' : code
}

function findElectron() {
  const pathFile = at('node_modules/electron/path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? at('node_modules/electron/dist')
  const path = join(dist, readFileSync(pathFile, 'utf8').trim())
  return existsSync(path) ? path : null
}

/** Fetches Electron's binary, and gives up as soon as nothing more arrives. */
async function download(node) {
  const installer = at('node_modules/electron/install.js')
  if (!existsSync(installer)) return
  const temporary = mkdtempSync(join(tmpdir(), 'veillee-electron-'))
  const places = [temporary, at('node_modules/electron/dist')]
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const child = spawn(node, [installer], { stdio: 'ignore', env })
  const patience = setTimeout(() => say(words.downloading), 3000)
  let size = 0
  let grewAt = Date.now()
  const watch = setInterval(() => {
    const now = places.reduce((sum, place) => sum + sizeUnder(place), 0)
    if (now !== size) grewAt = Date.now()
    size = now
    if (Date.now() - grewAt > STALL_MILLISECONDS) child.kill('SIGKILL')
  }, 500)
  const wasStopped = passSignals(child)
  await ended(child)
  clearTimeout(patience)
  clearInterval(watch)
  rmSync(temporary, { recursive: true, force: true })
  if (wasStopped()) process.exit(130)
}

function sizeUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.size
  try {
    return readdirSync(path).reduce((sum, name) => sum + sizeUnder(join(path, name)), 0)
  } catch {
    return 0 // The download has just moved this folder away.
  }
}

async function runBrowserHost(node) {
  const args = [at('out/main/browser.js')]
  if (options.port !== undefined) args.push(`--port=${options.port}`)
  if (options.data !== undefined) args.push(`--data=${resolve(options.data)}`)
  if (options['no-open']) args.push('--no-open')
  const child = spawn(node, args, { stdio: 'inherit' })
  passSignals(child)
  return await ended(child)
}

/** Passes signals on for as long as the child lives; says afterwards whether there was one. */
function passSignals(child) {
  let wasStopped = false
  const stop = (signal) => {
    wasStopped = true
    // On Windows the console has told the child already, and kill would not let it close.
    if (process.platform !== 'win32') child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, stop)
  })
  return () => wasStopped
}

/** The child's exit code; 128 and its number for a signal, as shells have it; 127 when absent. */
function ended(child) {
  return new Promise((settle) => {
    child.once('error', () => settle(127))
    child.once('close', (code, signal) => settle(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

function language() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const name = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale
  return /^(en|C\b|POSIX)/i.test(name) ? 'en' : 'fr'
}
