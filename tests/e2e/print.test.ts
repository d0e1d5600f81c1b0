import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crowdedYear, makeWorkspace } from '../bench/large-workspace'
import {
  type Host,
  isMissing,
  launchBrowser,
  removeFolder,
  startHost,
  type Visit,
  visit,
} from './host'

/** A4 lying down, in points: 297 by 210 mm. */
const landscape = { width: 841.9, height: 595.3 }

/** What a PDF says of its pages; Chromium leaves them in the clear. */
async function printed(page: Page): Promise<{ width: number; height: number }[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))
}

function expectPages(pages: { width: number; height: number }[], count: number): void {
  expect(pages).toHaveLength(count)
  for (const { width, height } of pages) {
    expect(Math.abs(width - landscape.width)).toBeLessThan(1)
    expect(Math.abs(height - landscape.height)).toBeLessThan(1)
  }
}

describe.skipIf(isMissing)('the calendar on paper', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.reload()
    await page.getByRole('button', { name: /exemple/ }).click()
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const open = (address: string) => page.goto(`${new URL(host.address).origin}/${address}`)
  const heading = (level: number, name: string) =>
    page.getByRole('heading', { level, name, exact: true })

  it('goes from the month shown to its paper, which prints as one A4 page', async () => {
    await open('#/rituels')
    await page.getByRole('button', { name: 'Mois précédent' }).click()
    await page.getByRole('heading', { level: 1, name: 'Octobre 2026' }).waitFor()
    await page.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Imprimer le mois' }).click()
    await heading(2, 'Octobre 2026').waitFor()
    expectPages(await printed(page), 1)
  })

  it('prints the paper alone: dates with how they went, holidays by name', async () => {
    await open('#/imprimer/mois?jour=2026-11-12')
    await heading(2, 'Novembre 2026').waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByText('Armistice de 1918').waitFor()
    const text = await page.evaluate(() => document.body.innerText)
    expect(text).toContain('Secrétaires de mairie du Haut-Val')
    expect(text).toMatch(/09:00\s*Question du lundi\s*✓\u00A0tenu\s*Distanciel/)
    expect(text).toMatch(/✕\u00A0annulé/)
    expect(text).toContain('Visio\u00A0: vos questions sur les élections')
    expect(text).toContain('Imprimé le 23 novembre 2026')
    for (const frame of ['Rechercher', 'Aujourd’hui', 'Imprimer ou PDF', 'Retour au calendrier'])
      expect(text).not.toContain(frame)
    await page.emulateMedia({ media: null })
  })

  it('says which dates have moved', async () => {
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    await heading(2, 'Décembre 2026').waitFor()
    await page.getByText('↷\u00A0déplacé').waitFor()
  })

  it('prints a term of three months, side by side', async () => {
    await open('#/imprimer/trimestre?jour=2026-11-12')
    await heading(2, 'Novembre 2026 – janvier 2027').waitFor()
    for (const month of ['Novembre 2026', 'Décembre 2026', 'Janvier 2027'])
      await heading(3, month).waitFor()
    expectPages(await printed(page), 1)
    await page.getByRole('button', { name: 'Trimestre suivant' }).click()
    await heading(2, 'Février – avril 2027').waitFor()
  })

  it('asks the browser to print', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '')
    })
    await page.getByRole('button', { name: 'Imprimer ou PDF' }).click()
    expect(await page.locator('body[data-asked]').count()).toBe(1)
  })

  it('names holidays over the days of the calendar', async () => {
    await open('#/rituels')
    await page.getByRole('button', { name: 'Aujourd’hui', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Novembre 2026' }).waitFor()
    const eleventh = page.locator('[data-date="2026-11-11"]').first()
    await eleventh.getByText('Armistice de 1918').waitFor()
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    await page.getByRole('heading', { level: 1, name: 'Décembre 2026' }).waitFor()
    const school = page.locator('[data-date="2026-12-22"]').first()
    await school.getByText('Vacances scolaires\u00A0: Fin d’année (Haut-Val)').waitFor()
  })

  it('shows sessions of no ritual, and opens their page', async () => {
    await page.getByRole('button', { name: /^Forum des métiers du Haut-Val, / }).click()
    await page.waitForURL(/#\/seances\/[\da-f-]{36}$/)
  })

  it('never complains', () => {
    expect(visited.complaints).toEqual([])
  })
})

describe.skipIf(isMissing)('a month that holds more than a page', () => {
  let browser: Browser
  let host: Host
  beforeAll(async () => {
    const { dataFolder } = await makeWorkspace(crowdedYear)
    host = await startHost({ dataFolder })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('goes on over numbered pages, each day once', async () => {
    const { page, close } = await visit(browser, host.address)
    await page.getByRole('navigation').waitFor()
    await page.goto(`${new URL(host.address).origin}/#/imprimer/mois?jour=2026-11-12`)
    await page.getByText(/^Page 1 sur \d$/).waitFor()
    const count = await page.getByText(/^Page \d sur \d$/).count()
    expect(count).toBeGreaterThan(1)
    const days = await page.locator('td:not([data-outside]) > p:first-child').allInnerTexts()
    expect(days.map((text) => Number.parseInt(text, 10))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    )
    expectPages(await printed(page), count)
    await close()
  })
})
