import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, onceStill } from './broken-rules'
import {
  type Host,
  isMissing,
  launchBrowser,
  removeFolder,
  startHost,
  type Visit,
  visit,
} from './host'
import { pageCall } from './page-call'

const bad = `<mjml>
  <mj-head></mj-head>
  <mj-body>
    <mj-section><mj-column><mj-text><h2>Le mois où tout le monde fait un budget</h2><p>Bonjour {{inconnu}}. <a href="http://exemple.fr">Cliquez ici</a></p></mj-text></mj-column></mj-section>
    <mj-section><mj-column><mj-image src="cid:a" /><mj-text color="#aaaaaa">L’équippe se retrouve</mj-text></mj-column></mj-section>
  </mj-body>
</mjml>`

describe.skipIf(isMissing)('« Prête à partir ? »', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let id = ''
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(20_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    const { letter } = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', {
      title: 'Lettre n° 1',
      language: 'fr',
      today: '2026-11-20',
      start: { from: 'source', source: bad },
    })
    id = letter.id
    await page.goto(`${new URL(page.url()).origin}/#/lettres/${id}`)
    await page.getByRole('tab', { name: /Prête à partir/ }).press('Enter')
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const finding = (name: RegExp | string) => page.getByRole('button', { name, exact: false })

  it('lists what is wrong, what stops the letter first', async () => {
    const list = page.getByRole('list', { name: 'À regarder' })
    await list.getByText('Sans objet').waitFor()
    for (const title of [
      'Comment se désinscrire n’est pas dit',
      'Mentions légales absentes',
      'Champ que personne ne remplit',
      'Texte alternatif absent',
      'Lien vague',
      'Contraste insuffisant',
    ]) {
      await list
        .getByRole('button', { name: `: ${title}` })
        .first()
        .waitFor()
    }
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('puts right in one step all that can be, and takes it back in one', async () => {
    await page.getByRole('button', { name: 'Corriger tout ce qui peut l’être' }).press('Enter')
    await finding('Sans objet').first().waitFor({ state: 'detached' })
    await finding('Mentions légales absentes').first().waitFor({ state: 'detached' })
    await finding('Lien vague').first().waitFor()
    await page.keyboard.press('Control+z')
    await finding('Sans objet').first().waitFor()
    await page.getByRole('button', { name: 'Corriger tout ce qui peut l’être' }).press('Enter')
    await finding('Sans objet').first().waitFor({ state: 'detached' })
  })

  it('corrects a word, and says of an image that it decorates', async () => {
    await page
      .getByRole('button', { name: /Remplacer « L’équippe » par « L’équipe »/ })
      .press('Enter')
    // It waits until the letter is checked again: what it would change has moved.
    await page.getByRole('button', { name: /Elle décore/ }).click()
    await finding('Texte alternatif absent').first().waitFor({ state: 'detached' })
    await page
      .getByRole('button', { name: /L’équippe/ })
      .first()
      .waitFor({ state: 'detached' })
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })
})
