import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumOrSkip } from './browser-path'

const { executablePath, isMissing: isChromiumMissing } = chromiumOrSkip()

/** True where no browser was found: end-to-end tests are then skipped, out loud. */
export const isMissing = isChromiumMissing

/** Keeps a browser of the system to itself: no look-up, no update, no first-run page. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
]

export interface Host {
  address: string
  dataFolder: string
  process: ChildProcess
  stop: () => Promise<void>
}

/** Starts the built browser host on a fresh data folder, in a time zone. */
export async function startHost({
  timeZone = 'Europe/Paris',
  dataFolder = mkdtempSync(join(tmpdir(), 'veillee-e2e-')),
} = {}): Promise<Host> {
  const child = spawn(
    process.execPath,
    [resolve('out/main/browser.js'), '--port=0', `--data=${dataFolder}`, '--no-open'],
    { env: { ...process.env, TZ: timeZone }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string]
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
  }
  return { address, dataFolder, process: child, stop }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Chromium refuses its own sandbox to root, as in a container. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...flags, ...(isRoot ? ['--no-sandbox'] : [])] })
}

export interface Visit {
  page: Page
  /** What the page should never say: errors on the console, uncaught exceptions, refused content. */
  complaints: string[]
  close: () => Promise<void>
}

/** A window of 1440 × 900 on the application, in French unless said otherwise. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    acceptDownloads: true,
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(address)
  return { page, complaints, close: () => context.close() }
}
