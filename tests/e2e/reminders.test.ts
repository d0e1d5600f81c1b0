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

declare global {
  interface Window {
    /** What the system was asked to show, kept with the tab: a reload does not empty it. */
    shownTitles: () => string[]
  }
}

const at = (time: string) => new Date(`2031-11-25T${time}Z`)

describe.skipIf(isMissing)('a reminder a quarter of an hour before', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, { timezoneId: 'Europe/Paris' })
    page = visited.page
    await page.clock.setFixedTime(new Date('2031-11-24T10:00:00Z'))
    await page.reload()
    await page.getByLabel('Nom de la communauté').fill('Réseau des greffes')
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    for (const template of await page.getByRole('checkbox').all()) await template.uncheck()
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const reminders = () => page.getByRole('region', { name: 'Rappels' })

  it('is set in the form, where it says how it will reach one', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Nouveau rituel' }).first().click()
    await page.getByRole('button', { name: /Partir de rien/ }).click()
    await page.getByRole('textbox', { name: 'Titre' }).fill('Point du réseau')
    await page.getByRole('combobox', { name: 'Rappel' }).click()
    await page.getByRole('option', { name: /15.min avant/ }).click()
    await page.getByText(/dans (la|sa) fenêtre/).waitFor()
    await page.getByRole('button', { name: 'Créer le rituel' }).click()
    await page
      .getByRole('button', { name: /^Point du réseau, mardi 25/ })
      .first()
      .waitFor()
  })

  it('shows in the page where the system may not, once, and not again after a reload', async () => {
    await page.clock.setFixedTime(at('12:44:00'))
    await page.reload()
    await page.getByRole('navigation').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await reminders().getByText('Point du réseau').count()).toBe(0)
    await page.clock.setFixedTime(at('12:45:00'))
    await page.reload()
    await reminders().getByText('Point du réseau').waitFor()
    await page.reload()
    await page.getByRole('navigation').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await reminders().getByText('Point du réseau').count()).toBe(0)
  })

  it('is a system notification once allowed, and a click on it opens the date', async () => {
    await page.context().grantPermissions(['notifications'])
    await page.addInitScript(() => {
      const key = 'shown'
      const shown = () => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]
      window.shownTitles = shown
      const Real = window.Notification
      window.Notification = class extends Real {
        constructor(title: string, options?: NotificationOptions) {
          super(title, options)
          sessionStorage.setItem(key, JSON.stringify([...shown(), title]))
          // The system's own click cannot be driven from here.
          setTimeout(() => this.dispatchEvent(new Event('click')), 200)
        }
      }
    })
    await page.goto(`${new URL(host.address).origin}/#/`)
    await page.clock.setFixedTime(new Date('2031-12-02T12:50:00Z'))
    await page.reload()
    await expect
      .poll(() => page.evaluate(() => window.shownTitles()), { timeout: 15_000 })
      .toEqual(['Point du réseau'])
    await page.getByRole('heading', { name: /Aujourd’hui/ }).waitFor()
    await page.waitForURL(/serie=.*date=2031-12-02/)
    await page.reload()
    await page.getByRole('navigation').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => window.shownTitles())).toEqual(['Point du réseau'])
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
