import type { Browser, Page } from 'playwright-core'
import { isMissing, launchBrowser, removeFolder, startHost, visit } from '../e2e/host'
import { pageCall } from '../e2e/page-call'
import { largeLetter } from './large-letter'
import { type Measured, quantile } from './sampling'

export const group = 'letters'

const keystrokes = 100
const starts = 5
const frameSelector = 'iframe[sandbox]'

/** A letter of 60 blocks in Chromium: from a key to its painted preview, and the first preview of all. */
export async function measure(): Promise<Measured[]> {
  if (isMissing) throw new Error('no Chromium to measure in')
  const browser = await launchBrowser()
  const made = await startHost()
  const { page } = await visit(browser, made.address)
  await page.getByRole('button', { name: 'Créer l’espace' }).click()
  await page.getByRole('navigation').first().waitFor()
  const start = { from: 'source', source: largeLetter(60) }
  const fields = { title: 'Mesure', language: 'fr', today: '2026-11-22', start }
  const { letter } = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', fields)
  const path = `/lettres/${letter.id}`
  await go(page, path)
  await page.frameLocator(frameSelector).getByText('Le rendez-vous 55').waitFor()
  const taken = await type(page)
  await made.stop()

  const firsts: number[] = []
  for (let run = 0; run < starts; run += 1)
    firsts.push(await firstPreview(browser, made.dataFolder, path))
  await browser.close()
  removeFolder(made.dataFolder)
  return [
    {
      name: 'letter of 60 blocks, key to painted preview, p95',
      value: quantile(taken, 0.95),
      unit: 'ms',
      limit: 100,
    },
    {
      name: 'letter of 60 blocks, key to painted preview, median',
      value: quantile(taken, 0.5),
      unit: 'ms',
    },
    {
      name: 'letter of 60 blocks, first preview after start, median of 5',
      value: quantile(firsts, 0.5),
      unit: 'ms',
      limit: 700,
    },
  ]
}

/** Types in the source, one key after the other was painted. */
async function type(page: Page): Promise<number[]> {
  await page.getByText('Source MJML').click()
  await page.locator('.cm-line', { hasText: 'Bonjour {{prenom}}' }).first().click()
  await page.keyboard.press('Home')
  for (let step = '<p>Bonj'.length; step > 0; step -= 1) await page.keyboard.press('ArrowRight')
  await page.evaluate(watchPaints, frameSelector)
  const taken: number[] = []
  for (let index = 0; index < keystrokes; index += 1) {
    const painted = page.evaluate(() => window.nextPaint())
    await page.keyboard.press(String(index % 10))
    taken.push(await painted)
  }
  // The first ones compile what the others run.
  return taken.slice(10)
}

/** From leaving the first screen of an application that has just started to the letter it shows. */
async function firstPreview(browser: Browser, dataFolder: string, path: string): Promise<number> {
  const host = await startHost({ dataFolder })
  const { page, close } = await visit(browser, host.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const started = performance.now()
  await go(page, path)
  await page.frameLocator(frameSelector).getByText('Le rendez-vous 0').waitFor()
  const taken = performance.now() - started
  await close()
  await host.stop()
  return taken
}

function go(page: Page, path: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash
  }, path)
}

declare global {
  interface Window {
    /** Milliseconds from the next key to the paint of what it changed in the preview. */
    nextPaint: () => Promise<number>
  }
}

function watchPaints(selector: string): void {
  let pressedAt = 0
  let resolve: (taken: number) => void = () => undefined
  window.addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true })
  const body = document.querySelector<HTMLIFrameElement>(selector)?.contentDocument?.body
  if (!body) throw new Error('no preview')
  const observer = new MutationObserver(() =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      // Comes right after the frame it was posted in is painted.
      port1.addEventListener('message', () => resolve(performance.now() - pressedAt))
      port1.start()
      port2.postMessage(null)
    }),
  )
  observer.observe(body, { childList: true, characterData: true, subtree: true })
  window.nextPaint = () => new Promise((done) => (resolve = done))
}
