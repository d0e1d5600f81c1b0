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

const drafts = [
  { title: 'Régies de recettes', type: 'tutorial', tags: ['finances'], licence: 'ccBy' },
  { title: 'Calendrier budgétaire', type: 'document', tags: ['budget'], state: 'reviewed' },
  { title: 'Recensement', type: 'link', address: 'https://www.exemple.org/recensement' },
  { title: 'Enregistrer une naissance', type: 'video', summary: 'Pas à pas, à l’état civil' },
  { title: 'Marchés publics', type: 'tutorial', tags: ['finances'], state: 'outOfDate' },
]

describe.skipIf(isMissing)('the library, from the keyboard', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(10_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
  const titles = () =>
    page
      .locator('[data-index]')
      .evaluateAll((rows) =>
        rows
          .toSorted((a, b) => Number(a.dataset['index']) - Number(b.dataset['index']))
          .map((one) => one.querySelector('[data-title]')?.textContent ?? ''),
      )
  const search = () => page.getByRole('searchbox', { name: /Mots du titre/ })
  const node = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}`) })
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  it('says what it is for while it is empty', async () => {
    await page.keyboard.press('Alt+5')
    await page.getByRole('heading', { level: 1, name: 'Ressources' }).waitFor()
    await page.getByRole('heading', { name: 'La bibliothèque est encore vide' }).waitFor()
    await page.getByRole('link', { name: 'Importer des favoris' }).waitFor()
    await pageCall(page, 'resources/createMany', { drafts })
    await page.reload()
    await page.getByText('5 ressources, dont 3 à relire').waitFor()
  })

  it('finds words wherever they are, whatever their accents', async () => {
    await row('Recensement').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('etat civ')
    await page.getByText('1 sur 5', { exact: true }).waitFor()
    expect(await titles()).toEqual(['Enregistrer une naissance'])
    await search().press('Control+a')
    await page.keyboard.type('introuvable')
    await page
      .getByRole('button', { name: 'Sans « Mots : introuvable » : 5 ressources' })
      .press('Enter')
    await expect.poll(titles).toHaveLength(5)
    expect(await search().inputValue()).toBe('')
  })

  it('filters, keeps the filter under a name, and goes back', async () => {
    await page.getByRole('checkbox', { name: 'Tutoriel' }).press('Space')
    await expect.poll(titles).toHaveLength(2)
    await page.getByRole('checkbox', { name: 'Périmée' }).press('Space')
    await expect.poll(titles).toEqual(['Marchés publics'])
    await page.getByRole('button', { name: 'Enregistrer ce filtre' }).press('Enter')
    await page.getByLabel('Nom du filtre').fill('À reprendre')
    await page.keyboard.press('Enter')
    await notice(/À reprendre/).waitFor()
    await page.getByRole('button', { name: 'Retirer le filtre Périmée' }).press('Enter')
    await expect.poll(titles).toHaveLength(2)
    await page.goBack()
    await expect.poll(titles).toEqual(['Marchés publics'])
    await page.getByRole('button', { name: 'Tout effacer' }).press('Enter')
    await expect.poll(titles).toHaveLength(5)
    await page.getByRole('link', { name: 'À reprendre' }).press('Enter')
    await expect.poll(titles).toEqual(['Marchés publics'])
    await page.getByRole('button', { name: 'Tout effacer' }).press('Enter')
    await expect.poll(titles).toHaveLength(5)
  })

  it('sorts', async () => {
    await page.getByRole('button', { name: /^Ordre/ }).press('Enter')
    await page.getByRole('menuitemradio', { name: 'Titre' }).press('Enter')
    await expect
      .poll(titles)
      .toEqual([
        'Calendrier budgétaire',
        'Enregistrer une naissance',
        'Marchés publics',
        'Recensement',
        'Régies de recettes',
      ])
  })

  it('selects from one row to another, and tags them all at once', async () => {
    await row('Calendrier').focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.getByText('3 sélectionnées').waitFor()
    const bar = page.getByRole('toolbar', { name: 'Actions sur la sélection' })
    await bar.getByRole('button', { name: 'Étiquettes' }).press('Enter')
    const added = page.getByLabel('Ajouter', { exact: true }).and(page.locator('input'))
    await added.pressSequentially('à montrer')
    await added.press('Enter')
    await page.getByRole('button', { name: 'Appliquer' }).press('Enter')
    await notice(/3 ressources sont à jour/).waitFor()
    await page.getByRole('button', { name: 'à montrer' }).waitFor()
    await expect.poll(() => row('Recensement').textContent()).not.toContain('à montrer')
    await expect.poll(() => row('Marchés publics').textContent()).toContain('à montrer')
  })

  it('selects all that match, and none again', async () => {
    await row('Recensement').focus()
    await page.keyboard.press('Control+a')
    await page.getByText('5 sélectionnées').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('5 ressources', { exact: true }).waitFor()
  })

  it('makes collections, one in another, and puts resources there', async () => {
    await page.getByRole('button', { name: 'Nouvelle collection' }).press('Enter')
    await page.keyboard.type('Finances')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toContain('Finances')
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Nouvelle sous-collection' }).press('Enter')
    await page.keyboard.type('Régies')
    await page.keyboard.press('Enter')
    await node('Régies').waitFor()
    await row('Régies de recettes').focus()
    await page.keyboard.press('Space')
    const bar = page.getByRole('toolbar', { name: 'Actions sur la sélection' })
    await bar.getByRole('button', { name: 'Collections' }).press('Enter')
    await page.getByLabel('Ajouter à').and(page.locator('input')).pressSequentially('Régies')
    await page.getByRole('option', { name: 'Finances › Régies' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Appliquer' }).press('Enter')
    await expect.poll(() => node('Finances').textContent()).toBe('Finances1')
  })

  it('renames a collection in place, moves it and takes it back', async () => {
    await node('Régies').focus()
    await page.keyboard.press('F2')
    await page.keyboard.type('Régies et avances')
    await page.keyboard.press('Enter')
    await node('Régies et avances').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => node('Régies et avances').getAttribute('aria-level')).toBe('1')
    await expect.poll(() => node('Finances').textContent()).toBe('Finances0')
    await page.keyboard.press('Control+z')
    await expect.poll(() => node('Régies et avances').getAttribute('aria-level')).toBe('2')
    await node('Régies et avances').press('Enter')
    await expect.poll(titles).toEqual(['Régies de recettes'])
    await node('Toutes').press('Enter')
    await expect.poll(titles).toHaveLength(5)
  })

  it('throws away what is selected, and has it back', async () => {
    await row('Recensement').focus()
    await page.keyboard.press('Delete')
    await notice(/1 ressource est à la corbeille/).waitFor()
    await expect.poll(titles).toHaveLength(4)
    await page.keyboard.press('Control+z')
    await expect.poll(titles).toHaveLength(5)
  })

  it('opens the one the keyboard is on, and closes it', async () => {
    await row('Marchés publics').focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading', { name: 'Marchés publics' }).waitFor()
    await panel.getByRole('button', { name: 'Fermer' }).press('Enter')
    await panel.waitFor({ state: 'hidden' })
  })

  it('merges tags into one, and has them back', async () => {
    await page.getByRole('button', { name: 'Plus d’actions' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Gérer les étiquettes' }).press('Enter')
    const drawer = page.getByRole('dialog', { name: 'Gérer les étiquettes' })
    await drawer.getByRole('checkbox', { name: 'budget' }).press('Space')
    await drawer.getByRole('checkbox', { name: 'finances' }).press('Space')
    await drawer.getByRole('button', { name: 'Fusionner…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Fusionner 2 étiquettes' })
    await dialog.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter')
    await notice(/Il reste l’étiquette «\sfinances\s»/).waitFor()
    await drawer.getByRole('checkbox', { name: 'budget' }).waitFor({ state: 'hidden' })
    await drawer.getByRole('button', { name: 'Renommer l’étiquette finances' }).press('Enter')
    await page.keyboard.type('argent')
    await page.keyboard.press('Enter')
    await drawer.getByRole('checkbox', { name: 'argent' }).waitFor()
    await page.keyboard.press('Control+z')
    await drawer.getByRole('checkbox', { name: 'finances' }).waitFor()
    await page.keyboard.press('Control+z')
    await drawer.getByRole('checkbox', { name: 'budget' }).waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })

  it.each(['fr-FR', 'en-GB'])('is open to all while it is used, in %s', async (locale) => {
    const other = await visit(browser, host.address, { locale, colorScheme: 'dark' })
    const { page: there } = other
    await there.getByRole('navigation').waitFor()
    await there.goto(`${new URL(host.address).origin}/#/ressources?type=tutorial`)
    const first = there.locator('[data-index="0"]')
    await first.waitFor()
    await first.press('Space')
    await there.getByRole('toolbar').waitFor()
    await expect.poll(() => brokenRules(there), onceStill).toEqual([])
    for (const button of [/Étiquettes|Tags/, /Collections/, /Modifier|Edit/]) {
      await there.getByRole('toolbar').getByRole('button', { name: button }).click()
      await there
        .getByRole('dialog')
        .getByRole('button', { name: /Appliquer|Apply/ })
        .waitFor()
      await there.keyboard.press('Escape')
      await expect.poll(() => brokenRules(there), onceStill).toEqual([])
      if (await there.getByRole('dialog').isVisible()) await there.keyboard.press('Escape')
      await there.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await there
      .getByRole('button', { name: /Plus d’actions|More/ })
      .first()
      .click()
    await there.getByRole('menuitem', { name: /étiquettes|tags/ }).click()
    await there.getByRole('dialog').waitFor()
    await expect.poll(() => brokenRules(there), onceStill).toEqual([])
    expect(other.complaints).toEqual([])
    await other.close()
  })

  it('offers nothing that writes where the workspace is read-only', async () => {
    const other = await visit(browser, host.address)
    await other.page.getByRole('navigation').waitFor()
    await other.page.route('**/rpc/workspace/status', async (route) => {
      const answer = await route.fetch()
      const said = (await answer.json()) as { json: { current: { isReadOnly: boolean } } }
      said.json.current.isReadOnly = true
      await route.fulfill({ response: answer, json: said })
    })
    await other.page.goto(`${new URL(host.address).origin}/#/ressources?q=regies`)
    await other.page.reload()
    const first = other.page.locator('[data-index="0"]')
    await first.press('Space')
    await first.press('Delete')
    await first.press('Enter')
    await other.page.getByRole('complementary').waitFor()
    for (const name of ['Ajouter une ressource', 'Nouvelle collection', 'Enregistrer ce filtre']) {
      expect(await other.page.getByRole('button', { name }).count()).toBe(0)
    }
    expect(await other.page.getByRole('toolbar').count()).toBe(0)
    expect(await other.page.getByRole('link', { name: 'Importer' }).count()).toBe(0)
    await other.close()
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
