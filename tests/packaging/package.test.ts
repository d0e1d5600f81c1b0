import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isBuiltin } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { extractAll, listPackage } from '@electron/asar'
import { getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { pdfBytes } from '../fixtures/pdf'
import { makeElectronStandIn } from './stand-in'

// Packages the built application with a stand-in for Electron, then looks at what is inside.
const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const native = `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`

let scratch: string
let resources: string
let app: string
let files: string[]

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'veillee-package-'))
  makeElectronStandIn(join(scratch, 'electron'))
  const configuration = join(scratch, 'electron-builder.json')
  const changed = {
    electronDist: join(scratch, 'electron'),
    directories: { ...packageJson.build.directories, output: join(scratch, 'dist') },
  }
  writeFileSync(configuration, JSON.stringify({ ...packageJson.build, ...changed }))
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const args = [builder, '--linux', 'dir', '--publish', 'never', '--config', configuration]
  await run(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 })

  resources = join(scratch, 'dist/linux-unpacked/resources')
  app = join(scratch, 'app')
  extractAll(join(resources, 'app.asar'), app)
  files = listPackage(join(resources, 'app.asar'), { isPack: false })
    .map((path) => path.replaceAll('\\', '/').slice(1))
    .filter((path) => statSync(join(app, path)).isFile())
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const modulesOf = (paths: string[]) =>
  new Set(
    paths.flatMap((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  )

describe('the package', () => {
  it('holds every entry of the application', () => {
    const needed = [
      'package.json',
      'out/main/index.js',
      'out/main/engine.js',
      'out/main/parse-ics.js',
      'out/main/parse-pdf.js',
      'out/main/parse-references.js',
      'out/main/parse-table.js',
      'out/main/render-letter.js',
      'out/main/spell-letter.js',
      'out/main/verify-copy.js',
      'out/main/write-workbook.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
      native,
    ]
    expect(needed.filter((path) => !files.includes(path))).toEqual([])
  })

  it('holds nothing but the built application and what it runs on', () => {
    const known = [
      /^package\.json$/,
      /^node_modules\//,
      /^out\/main\/(chunks\/)?[\w.-]+\.js$/,
      /^out\/preload\/index\.cjs$/,
      /^out\/renderer\/(index\.html|[\w/.-]+\.(js|css|woff2|svg|png|wasm|json))$/,
    ]
    expect(files.filter((path) => !known.some((pattern) => pattern.test(path)))).toEqual([])
    expect(files).not.toContain('out/main/browser.js')
  })

  it('holds no source, test, map or type', () => {
    const unwanted = /\.(tsx?|mts|cts|map|flow|c|cc|cpp|h|gyp|sh)$|\.test\.|\/(__tests__|tests?)\//
    expect(files.filter((path) => unwanted.test(path))).toEqual([])
  })

  it('holds no module but the native one: the others are bundled', () => {
    expect([...modulesOf(files)]).toEqual(['better-sqlite3'])
  })

  it('holds every module that its own code imports', () => {
    const own = files.filter((path) => /^out\/(main|preload)\//.test(path))
    const imports = own.flatMap((path) =>
      [
        ...readFileSync(join(app, path), 'utf8').matchAll(
          /(?:from|import|require\()\s*"([@\w][\w@./:-]*)"/g,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !isBuiltin(name)),
    )
    const names = new Set(imports.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))
    expect(names).toContain('better-sqlite3')
    const missing = [...names].filter((name) => !existsSync(join(app, 'node_modules', name)))
    expect(missing).toEqual(['electron'])
  })

  it('asks for nothing but electron in the sandboxed preload', () => {
    const preload = readFileSync(join(app, 'out/preload/index.cjs'), 'utf8')
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual([
      'electron',
    ])
  })

  it('keeps only the native file of this system outside the archive', () => {
    const unpacked = join(resources, 'app.asar.unpacked')
    const paths = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(unpacked, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    expect(paths).toEqual([native])
    expect(statSync(join(unpacked, native)).size).toBeGreaterThan(500_000)
  })

  it('keeps the languages it speaks', () => {
    const locales = readdirSync(join(scratch, 'dist/linux-unpacked/locales'))
    expect(locales.toSorted()).toEqual(['en-US.pak', 'fr.pak'])
  })

  it('has its fuses blown', async () => {
    const wire = await getCurrentFuseWire(join(scratch, 'dist/linux-unpacked/veillee'))
    const states = Array.from({ length: 9 }, (_, fuse) =>
      String.fromCharCode(Number(Reflect.get(wire, fuse))),
    )
    // RunAsNode, CookieEncryption, NodeOptions, NodeCliInspect, AsarIntegrity, OnlyLoadAppFromAsar,
    // BrowserProcessSpecificV8Snapshot, GrantFileProtocolExtraPrivileges, WasmTrapHandlers
    expect(states.join('')).toBe('010011001')
  })
})

/** What a packaged program says first, to a message if any, as the browser host would fork it. */
async function firstWord(entry: string, message?: string): Promise<unknown> {
  const child = fork(join(app, `out/main/${entry}.js`), [], { serialization: 'advanced' })
  if (message !== undefined) child.send(message)
  const [word] = await once(child, 'message')
  child.disconnect()
  return word
}

describe('the packaged engine', () => {
  it('makes a workspace and answers under plain Node', async () => {
    const data = join(scratch, 'data')
    mkdirSync(data)
    const boot = fileURLToPath(new URL('./boot-engine.mjs', import.meta.url))
    const args = [boot, join(app, 'out/main/engine.js'), data]
    const { stdout } = await run(process.execPath, args, { cwd: data })
    const { before, created, after } = JSON.parse(stdout)
    expect(before.current).toBeNull()
    expect(created.name).toBe('Secrétaires généraux')
    expect(after.current.path).toBe(created.path)
    expect(readFileSync(created.path).subarray(0, 15).toString()).toBe('SQLite format 3')
    expect(readdirSync(data).some((name) => name.endsWith('-wal'))).toBe(false)
    expect(await firstWord('verify-copy', created.path)).toBe('ok')
  })

  it('finds its parser, ready to read', async () => {
    expect(await firstWord('parse-ics')).toEqual({ step: 'ready' })
  })

  it('reads a PDF', async () => {
    const child = fork(join(app, 'out/main/parse-pdf.js'), [], { serialization: 'advanced' })
    const said: unknown[] = []
    const done = new Promise<void>((end) =>
      child.on('message', (message) => {
        said.push(message)
        if (JSON.stringify(message).includes('done')) end()
      }),
    )
    child.send({ kind: 'pdf', bytes: pdfBytes({ pages: [['Le xylographe']] }) })
    await done
    child.disconnect()
    expect(said).toContainEqual({ step: 'words', words: 'le xylographe' })
    expect(said.at(-1)).toEqual({ step: 'done', isCut: false })
  })
})
