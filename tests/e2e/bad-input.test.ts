import { createHash } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Host,
  isMissing,
  launchBrowser,
  removeFolder,
  startHost,
  type Visit,
  visit,
} from './host'

const mixed = resolve(import.meta.dirname, '../fixtures/ics/broken-mixed.ics')

describe.skipIf(isMissing)('bad input', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('says what is wrong with a file that is no workspace, and leaves it alone', async () => {
    const path = join(host.dataFolder, 'lettre.veillee-db')
    writeFileSync(path, 'Chère Madame')
    await openPath(path)
    await page.getByText('Ce fichier n’est pas un espace Veillée.', { exact: false }).waitFor()
    // What was typed is still there, to be corrected.
    expect(await pathField().inputValue()).toBe(path)
    await pathField().fill(join(host.dataFolder, 'absent.veillee-db'))
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir' }).click()
    await page.getByText('Ce fichier n’est plus à cet endroit.', { exact: false }).waitFor()
    expect(readFileSync(path, 'utf8')).toBe('Chère Madame')
    await page.keyboard.press('Escape')
  })

  it('imports what can be read of a broken calendar and lists the rest with why', async () => {
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation').waitFor()
    await goToImport()
    await page.locator('input[type=file]').setInputFiles(mixed)
    await page.getByRole('heading', { name: /Illisibles/ }).waitFor()
    await page.getByRole('heading', { name: /Nouveaux/ }).waitFor()
    await page.getByText('L’événement n’a pas de date de début.').first().waitFor()
  })

  it('refuses files that weigh too much together, before it sends them', async () => {
    const heavy = ['une.mp4', 'deux.mp4', 'trois.mp4'].map((name) => join(host.dataFolder, name))
    for (const path of heavy) {
      writeFileSync(path, '')
      truncateSync(path, 90 * 1024 * 1024)
    }
    await page.goto(`${new URL(host.address).origin}/#/ressources?ajout=1`)
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(heavy)
    await page.getByText('Ces fichiers dépassent ensemble 256 Mo', { exact: false }).waitFor()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(mixed)
    await page
      .getByRole('status')
      .filter({ hasText: /1 ressource/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('refuses what is no calendar, or too heavy a one, and stays alive', async () => {
    const before = await digest()
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))
    const heavy = Buffer.alloc(50 * 1024 * 1024, 'X-NOTE:rien\r\n')
    await goToImport()
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'photo.ics', mimeType: 'text/calendar', buffer: noise }])
    await page.getByText('Ce fichier n’est pas un calendrier iCalendar.').first().waitFor()
    await goToImport()
    const large = join(host.dataFolder, 'lourd.ics')
    writeFileSync(large, heavy)
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByText('Le fichier est trop lourd.').first().waitFor()
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    expect(await digest()).toBe(before)
  })

  const pathField = () =>
    page.getByRole('dialog').getByRole('textbox', { name: 'Chemin du fichier' })

  async function openPath(path: string): Promise<void> {
    await page.getByRole('button', { name: 'Ouvrir un fichier…' }).click()
    await pathField().fill(path)
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir' }).click()
  }

  async function goToImport(): Promise<void> {
    await page.getByRole('link', { name: 'Aujourd’hui' }).click()
    await page.getByRole('button', { name: 'Créer', exact: true }).click()
    await page.getByRole('menuitem', { name: /Importer un calendrier/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Importer un calendrier' }).waitFor()
  }

  /** All that the list of rituals says: what an import that failed must not have touched. */
  async function digest(): Promise<string> {
    const origin = new URL(host.address).origin
    const key = await page.evaluate(() => sessionStorage.getItem('veillee.key'))
    const answer = await fetch(`${origin}/rpc/rituals/list`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, origin, 'content-type': 'application/json' },
      body: '{}',
    })
    return createHash('sha256')
      .update(await answer.text())
      .digest('hex')
  }
})
