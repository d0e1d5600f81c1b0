import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules } from './broken-rules'
import { type Host, isMissing, launchBrowser, removeFolder, startHost, visit } from './host'

/** Every screen by its address; those of a workspace are seen with the sample and with an empty one. */
const screens = [
  '#/',
  '#/rituels',
  '#/rituels?vue=semaine',
  '#/rituels?vue=liste',
  '#/rituels/tous',
  '#/rituels/nouveau',
  '#/rituels/rythme',
  '#/rituels/import',
  '#/seances',
  '#/seances/nouvelle',
  '#/seances/part',
  '#/imprimer/mois',
  '#/imprimer/trimestre',
  '#/lettres',
  '#/lettres/nouvelle',
  '#/ressources',
  '#/ressources?q=zzz&etat=toRead',
  '#/ressources?ajout=1',
  '#/ressources?modifier=nouvelle',
  '#/ressources/veille',
  '#/ressources/veille?source=nouvelle',
  '#/ressources/doublons',
  '#/ressources/import',
  '#/lettres/reglages',
  '#/temps/releves',
  '#/temps/releves/nouveau',
  '#/reglages',
  '#/temps',
  '#/temps?saisie=nouvelle',
  '#/temps/liste',
  '#/temps/bilan',
  '#/temps/engagement',
  '#/communaute',
  '#/communaute?personne=nouvelle',
  '#/communaute/import',
  '#/corbeille',
]
const looks = [
  { colorScheme: 'light', locale: 'fr-FR' },
  { colorScheme: 'dark', locale: 'en-GB' },
] as const

/** The screens of a session, where the workspace has one: its address is not known beforehand. */
async function screensOfSession(page: Page, address: string): Promise<string[]> {
  await page.goto(`${new URL(address).origin}/#/seances`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  const links = await page
    .locator('nav a[href^="#/seances/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const session = links.find((link) => /\/[0-9a-f-]{36}$/.test(link))
  if (session === undefined) return []
  return [session, `${session}/modifier`, `${session}/emargement`, `${session}/message`]
}

/** A screen that is still laying itself out is looked at once more: only what stays is a fault. */
async function brokenOnceStill(page: Page): Promise<string[]> {
  await page.waitForTimeout(1500)
  return brokenRules(page)
}

/** What keeps screens from being open to all: broken rules of WCAG, a page wider than its window. */
async function faultsOf(page: Page, address: string, shown: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const screen of shown) {
    await page.goto(`${new URL(address).origin}/${screen}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const broken = (await brokenRules(page)).length === 0 ? [] : await brokenOnceStill(page)
    found.push(...broken.map((fault) => `${screen} ${fault}`))
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    if (overflow > 0) found.push(`${screen} scrolls sideways by ${overflow} px`)
  }
  return found
}

describe.skipIf(isMissing)('every screen', () => {
  let browser: Browser
  let host: Host
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  describe.each([
    ['of the sample community', /exemple|sample/i],
    ['of an empty community', /créer l’espace|create the workspace/i],
  ])('%s', (_what, button) => {
    beforeAll(async () => {
      host = await startHost()
      const { page, close } = await visit(browser, host.address)
      await page.getByRole('button', { name: button }).click()
      await page.getByRole('navigation').waitFor()
      await close()
    })
    afterAll(async () => {
      await host.stop()
      removeFolder(host.dataFolder)
    })

    it.each(looks)(
      'is open to all in $colorScheme, $locale, and never complains',
      async (look) => {
        const { page, complaints, close } = await visit(browser, host.address, look)
        await page.getByRole('navigation').waitFor()
        expect(await faultsOf(page, host.address, screens)).toEqual([])
        expect(complaints).toEqual([])
        await close()
      },
      180_000,
    )

    it.each(looks)('shows a session to all in $colorScheme, $locale', async (look) => {
      const { page, complaints, close } = await visit(browser, host.address, look)
      await page.getByRole('navigation').waitFor()
      const ofSession = await screensOfSession(page, host.address)
      expect(await faultsOf(page, host.address, ofSession)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    })
  })
})
