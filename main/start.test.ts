import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// The launcher is run as it stands, in a house of stand-ins: a builder, a browser host, an Electron.
let root: string

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const log = () => (existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8') : '')
const note = (text: string) =>
  `require('node:fs').appendFileSync(${JSON.stringify(join(root, 'log'))}, ${text} + '\\n');`

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'veillee-launch-'))
  mkdirSync(join(root, 'main'))
  copyFileSync(join(import.meta.dirname, 'start.mjs'), join(root, 'main/start.mjs'))
  put('main/index.ts', '')
  put(
    'node_modules/electron-vite/bin/electron-vite.js',
    `${note("'build'")}
     const fs = require('node:fs')
     const put = (path, text) => {
       fs.mkdirSync(require('node:path').dirname(path), { recursive: true })
       fs.writeFileSync(path, text)
     }
     put('out/main/index.js', ''); put('out/preload/index.cjs', ''); put('out/renderer/index.html', '')
     put('out/main/browser.js', fs.readFileSync('browser-host.js', 'utf8'))`,
  )
  put(
    'browser-host.js',
    `${note("'browser ' + process.argv.slice(2).join(' ')")}
     console.log('http://127.0.0.1:4242/#secret')`,
  )
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function launch(args: string[] = [], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [join(root, 'main/start.mjs'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', LANG: 'fr_FR.UTF-8', DISPLAY: ':0', ...env },
  })
}

async function outcome(child: ChildProcess) {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => (stdout += chunk))
  child.stderr?.on('data', (chunk) => (stderr += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, stdout, stderr }
}

const sentence = (language: string) =>
  language === 'fr' ? /^Electron .+ votre navigateur\.\n$/ : /^Electron .+ browser instead\.\n$/

function putElectron(script: string) {
  put('node_modules/electron/path.txt', 'electron')
  put('node_modules/electron/dist/electron', `#!${process.execPath}\n${script}`)
  chmodSync(join(root, 'node_modules/electron/dist/electron'), 0o755)
}

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

describe('npm start -- --browser', () => {
  it('builds first, in silence, and prints the address alone', async () => {
    const args = ['--browser', '--port=4242', '--data=/tmp/somewhere', '--no-open']
    const { code, stdout, stderr } = await outcome(launch(args))
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'http://127.0.0.1:4242/#secret\n',
      stderr: '',
    })
    expect(log()).toBe('build\nbrowser --port=4242 --data=/tmp/somewhere --no-open\n')
  })

  it('builds again only when a source is newer than what was built', async () => {
    await outcome(launch(['--browser']))
    await outcome(launch(['--browser']))
    expect(log()).toBe('build\nbrowser \nbrowser \n')
    const later = new Date(Date.now() + 5000)
    put('main/index.test.ts', '')
    utimesSync(join(root, 'main/index.test.ts'), later, later)
    await outcome(launch(['--browser']))
    expect(log()).not.toMatch(/build[^]*build/)
    utimesSync(join(root, 'main/index.ts'), later, later)
    await outcome(launch(['--browser']))
    expect(log()).toMatch(/build[^]*build\nbrowser \n$/)
  })

  it('shows what the builder said when it failed', async () => {
    put(
      'node_modules/electron-vite/bin/electron-vite.js',
      "console.error('line 3'); process.exit(1)",
    )
    const { code, stdout, stderr } = await outcome(launch(['--browser']))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe('line 3\nVeillée n’a pas pu être construite.\n')
  })

  it('says what to do when nothing is installed', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    const french = await outcome(launch(['--browser']))
    expect(french.stderr).toContain('npm ci')
    expect(french.code).toBe(1)
  })

  it('passes the exit code on', async () => {
    put('browser-host.js', 'process.exit(7)')
    expect((await outcome(launch(['--browser']))).code).toBe(7)
  })

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on, and waits for the host to close',
    async (signal) => {
      put(
        'browser-host.js',
        `process.on('${signal}', () => setTimeout(() => { ${note("'closed'")} process.exit(0) }, 50))
         console.log('ready'); setInterval(() => {}, 1000)`,
      )
      const child = launch(['--browser'])
      child.stdout?.once('data', () => child.kill(signal))
      expect((await outcome(child)).code).toBe(0)
      expect(log()).toContain('closed')
    },
  )
})

describe('npm start where Electron cannot be had', () => {
  it.each([
    ['fr', 'fr_FR.UTF-8'],
    ['en', 'en_GB.UTF-8'],
    ['en', 'C.UTF-8'],
  ])('says so in one sentence (%s, %s) and opens the browser host', async (language, LANG) => {
    put('node_modules/electron/install.js', 'process.exit(1)')
    const { code, stdout, stderr } = await outcome(launch(['--no-open'], { LANG }))
    expect(stderr).toMatch(sentence(language))
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'http://127.0.0.1:4242/#secret\n' })
    expect(log()).toContain('browser --no-open')
  })

  it.skipIf(process.platform !== 'linux')(
    'does not wait for a display that is not there',
    async () => {
      const { stderr } = await outcome(launch([], { DISPLAY: '' }))
      expect(stderr).toMatch(sentence('fr'))
    },
  )
})

// Electron's sandbox refuses root on Linux, and so does the launcher before it.
describe.skipIf(isRoot || process.platform === 'win32')('npm start with Electron', () => {
  it('starts it on the application, with the data folder asked for', async () => {
    putElectron(note("'electron ' + process.argv.slice(2).join(' ')"))
    expect((await outcome(launch(['--data=/tmp/somewhere']))).code).toBe(0)
    expect(log()).toBe(`build\nelectron ${root} --user-data-dir=/tmp/somewhere\n`)
  })

  it('downloads it once when it is missing', async () => {
    put(
      'node_modules/electron/install.js',
      `${note("'download'")} const fs = require('node:fs')
       fs.mkdirSync(__dirname + '/dist')
       fs.writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\nexit 0\\n', { mode: 0o755 })
       fs.writeFileSync(__dirname + '/path.txt', 'electron')`,
    )
    expect(await outcome(launch())).toMatchObject({ code: 0, stderr: '' })
    await outcome(launch())
    expect(log()).toBe('build\ndownload\n')
  })

  it('gives up a download that brings nothing more', { timeout: 20_000 }, async () => {
    put('node_modules/electron/install.js', 'setInterval(() => {}, 1000)')
    const { stderr, stdout } = await outcome(launch())
    expect(stderr).toContain('Electron n’a pas pu être téléchargé')
    expect(stdout).toContain('http://127.0.0.1')
  })

  it('opens the browser host when it dies at once', async () => {
    putElectron('process.exit(133)')
    const { code, stderr } = await outcome(launch())
    expect(stderr).toBe(
      'Electron ne peut pas démarrer ici : Veillée s’ouvre dans votre navigateur.\n',
    )
    expect(code).toBe(0)
  })

  it('does not when it was asked to stop', async () => {
    putElectron(
      "process.on('SIGTERM', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1000)",
    )
    const child = launch()
    child.stdout?.once('data', () => child.kill('SIGTERM'))
    expect((await outcome(child)).code).toBe(3)
    expect(log()).not.toContain('browser')
  })
})
