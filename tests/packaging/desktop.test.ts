import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The desktop application as a person starts it. Runs where Electron's binary is; in CI it must be.
const root = resolve(import.meta.dirname, '../..')
const binary = findElectron()
if (binary === null && process.env['CI'] !== undefined) {
  throw new Error('Electron’s binary is missing: run npx install-electron first.')
}
if (binary === null) process.stderr.write('Desktop test skipped: Electron’s binary is missing.\n')

function findElectron(): string | null {
  const folder = join(root, 'node_modules/electron')
  if (!existsSync(join(folder, 'path.txt'))) return null
  const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
  return existsSync(path) ? path : null
}

interface PortTaker {
  veillee: { platform: string; connect: () => void }
}

describe.skipIf(binary === null)('the desktop application', () => {
  const profile = mkdtempSync(join(tmpdir(), 'veillee-desktop-'))
  const complaints: string[] = []
  let application: ElectronApplication
  let page: Page

  beforeAll(async () => {
    application = await _electron.launch({
      executablePath: binary ?? '',
      args: [root, `--user-data-dir=${profile}`],
      chromiumSandbox: true,
    })
    page = await application.firstWindow()
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
  })
  afterAll(async () => {
    await application.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('shows its page under its own scheme', async () => {
    await page.waitForSelector('h1, h2')
    expect(new URL(page.url()).protocol).toBe('veillee:')
    expect(await page.title()).toContain('Veillée')
  })

  it('gives the page a port to the engine, and the engine answers on it', async () => {
    const answer = await page.evaluate(async () => {
      const desktop = (globalThis as unknown as PortTaker).veillee
      const port = await new Promise<MessagePort>((found) => {
        addEventListener('message', (event) => event.ports[0] && found(event.ports[0]))
        desktop.connect()
      })
      // The least a client of the contract says: an id, and the path of an operation.
      const answered = new Promise<unknown>((heard) => {
        port.addEventListener('message', ({ data }) => heard(data))
      })
      port.start()
      port.postMessage(JSON.stringify({ i: '1', p: { u: '/workspace/status' } }))
      return String(await answered)
    })
    expect(answer).toContain('defaultTimeZone')
  })

  it('is shut to Node, to other windows and to the network', async () => {
    const powers = await page.evaluate(async () => ({
      node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
      window: window.open('https://example.org') === null,
      network: await fetch('https://example.org').then(
        () => 'reached',
        () => 'refused',
      ),
    }))
    expect(powers).toEqual({ node: 'undefinedundefined', window: true, network: 'refused' })
    await page.evaluate(() => location.assign('https://example.org'))
    expect(new URL(page.url()).protocol).toBe('veillee:')
  })

  it('runs one window, sandboxed', async () => {
    const windows = await application.evaluate(({ BrowserWindow, app }) => ({
      count: BrowserWindow.getAllWindows().length,
      sandboxed: app
        .getAppMetrics()
        .every(({ type, sandboxed }) => type !== 'Tab' || sandboxed !== false),
    }))
    expect(windows).toEqual({ count: 1, sandboxed: true })
  })

  it('complains of nothing but what it was made to refuse', () => {
    const expected = /example\.org|Content Security Policy/
    expect(complaints.filter((line) => !expected.test(line))).toEqual([])
  })
})
