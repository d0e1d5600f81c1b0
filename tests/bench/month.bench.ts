import { startHost, launchBrowser, visit, isMissing } from '../e2e/host'
import { crowdedYear, makeWorkspace } from './large-workspace'
import { type Measured, quantile } from './sampling'

export const group = 'calendar'

declare global {
  interface Window {
    /** Presses a button and waits until the frame that shows the title asked for is painted. */
    paintedAfter: (button: string, title: string) => Promise<number>
  }
}

/** A month of 150 dates in a year of 2,000, from the press of a button to its painted page. */
export async function measure(): Promise<Measured[]> {
  if (isMissing) throw new Error('no Chromium to measure in')
  const { dataFolder } = await makeWorkspace(crowdedYear)
  const host = await startHost({ dataFolder })
  const browser = await launchBrowser()
  const { page } = await visit(browser, host.address)
  await page.getByRole('link', { name: 'Rituels' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(installStopwatch)

  // From today's month back or on to November 2026, whenever this is run.
  const now = new Date()
  const away = 2026 * 12 + 10 - (now.getUTCFullYear() * 12 + now.getUTCMonth())
  for (let step = 0; step < Math.abs(away); step += 1) {
    await page.getByRole('button', { name: away > 0 ? 'Mois suivant' : 'Mois précédent' }).click()
  }
  await page.getByRole('heading', { name: 'Novembre 2026' }).waitFor()
  await page.getByText('Rencontre 0', { exact: true }).first().waitFor()
  const overflow = await page.getByText(/^\+\d+$/).count()
  if (overflow === 0) throw new Error('nothing overflows: this is not the month that was meant')

  const samples = []
  for (let turn = 0; turn < 20; turn += 1) {
    await page.evaluate(() => window.paintedAfter('Mois suivant', 'Décembre 2026'))
    await page.waitForTimeout(150)
    samples.push(await page.evaluate(() => window.paintedAfter('Mois précédent', 'Novembre 2026')))
    await page.waitForTimeout(150)
  }
  await browser.close()
  await host.stop()
  return [
    {
      name: 'month of 150 dates, press to painted page, median of 20',
      value: quantile(samples, 0.5),
      unit: 'ms',
      limit: 100,
    },
  ]
}

function installStopwatch(): void {
  const shows = (title: string) =>
    document.querySelector('h1')?.textContent === title &&
    document.querySelectorAll('[data-occurrence]').length > 40
  window.paintedAfter = async (button, title) => {
    const pressed = performance.now()
    document.querySelector<HTMLButtonElement>(`button[aria-label="${button}"]`)?.click()
    while (!shows(title)) await new Promise((resolve) => requestAnimationFrame(resolve))
    // This runs within the frame that shows the title: a message sent now is heard once it is painted.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(null)
    })
    return performance.now() - pressed
  }
}
