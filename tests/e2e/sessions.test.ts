import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
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

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describe.skipIf(isMissing)('a session', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, { timezoneId: 'Europe/Paris' })
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.reload()
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByLabel('Votre binôme').fill('Nadia Benali')
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation', { name: 'Navigation' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const drawer = () => page.getByRole('dialog', { name: /séance/ })
  const title = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
  const notice = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  const minutes = () => page.getByRole('textbox', { name: 'Compte rendu' })
  const list = () => page.getByRole('navigation', { name: 'Liste des séances' })

  it('is planned on its own, by the keyboard alone', async () => {
    await page.keyboard.press('Alt+3')
    await page.getByRole('heading', { level: 1, name: 'Séances' }).waitFor()
    await page.keyboard.press('n')
    await drawer().waitFor()
    await page.keyboard.type('Budget 2027')
    await page.keyboard.press('Enter')
    await title('Budget 2027').waitFor()
    await page.getByText('Mardi 24 novembre 2026, de 14 h à 15 h').waitFor()
    await list()
      .getByRole('link', { name: /Budget 2027/ })
      .waitFor()
  })

  it('says on its fields what cannot be, and remarks on what life allows', async () => {
    await page.getByRole('link', { name: 'Modifier' }).click()
    const end = drawer().getByLabel('Fin')
    await end.fill('13:00')
    await drawer()
      .getByText(/La fin vient avant le début/)
      .waitFor()
    await drawer().getByRole('button', { name: 'Enregistrer' }).click()
    await drawer().getByText('Un champ est à corriger.').waitFor()
    await end.fill('14:00')
    await drawer()
      .getByText(/la séance ne durera rien/)
      .waitFor()
    await end.fill('16:00')
    await drawer().getByText('Hybride', { exact: true }).click()
    await drawer().getByLabel('Lieu').fill('Mende, salle 2')
    await drawer().getByLabel('Thème').fill('Finances')
    await drawer().getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Mardi 24 novembre 2026, de 14 h à 16 h').waitFor()
    await page.getByText('Mende, salle 2').waitFor()
  })

  it('remarks on another at the same time, and lets both be', async () => {
    await page.getByRole('link', { name: 'Planifier une séance' }).click()
    await drawer().getByLabel('Titre').fill('Élections')
    await drawer()
      .getByText(/En même temps que «\u00A0Budget 2027\u00A0»/)
      .waitFor()
    await drawer().getByRole('button', { name: 'Planifier la séance' }).click()
    await title('Élections').waitFor()
    await list()
      .getByRole('link', { name: /Budget 2027/ })
      .click()
    await title('Budget 2027').waitFor()
  })

  it('keeps its minutes as they are typed, with their formatting', async () => {
    await minutes().click()
    await page.keyboard.type('Point ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('important')
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- premier')
    await minutes().locator('ul li').getByText('premier').waitFor()
    // Left by the Tab key, which no list keeps.
    await page.keyboard.press('Tab')
    await page.getByText('Enregistré', { exact: true }).waitFor()
    await page.reload()
    await minutes().locator('strong', { hasText: 'important' }).waitFor()
    await minutes().locator('ul li', { hasText: 'premier' }).waitFor()
  })

  it('loses nothing of a text when the page goes away before it is written', async () => {
    await minutes().locator('p').first().click()
    await page.keyboard.press('Home')
    await page.keyboard.type('Avant tout. ')
    await page.reload()
    await minutes().getByText('Avant tout. Point important').waitFor()
  })

  it('holds decisions and actions, each added by Enter, moved, ticked and given to somebody', async () => {
    const add = page.getByLabel('Ajouter une action, puis Entrée')
    await page.getByLabel('Ajouter une décision, puis Entrée').fill('On partage le modèle')
    await page.keyboard.press('Enter')
    await page.getByRole('listitem').filter({ hasText: 'On partage le modèle' }).waitFor()
    await add.fill('Envoyer le modèle')
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: 'Fait\u00A0: Envoyer le modèle' }).waitFor()
    await add.fill('Réserver la salle')
    await page.keyboard.press('Enter')
    const second = page.getByRole('listitem').filter({ hasText: 'Réserver la salle' })
    await second.getByRole('checkbox').focus()
    await page.keyboard.press('Alt+ArrowUp')
    const actions = page.getByRole('list', { name: 'Actions' }).getByRole('listitem')
    await expect
      .poll(() => actions.allInnerTexts())
      .toEqual([
        expect.stringContaining('Réserver la salle'),
        expect.stringContaining('Envoyer le modèle'),
      ])
    await second.getByRole('button', { name: /^Modifier/ }).click()
    await page.getByRole('combobox', { name: 'Qui s’en charge' }).fill('Nadia')
    await page.getByRole('option', { name: /Nadia Benali/ }).click()
    await page.getByRole('textbox', { name: 'Pour le' }).fill('01/12/2026')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await second.getByText('Nadia Benali · pour le 1er décembre').waitFor()
    await page.getByRole('checkbox', { name: 'Fait\u00A0: Envoyer le modèle' }).click()
    await notice(/Fait\u00A0: Envoyer le modèle/).waitFor()
  })

  it('keeps what was shared, and refuses on its field what is no address', async () => {
    await page.getByRole('textbox', { name: 'Ajouter une ressource' }).fill('Le guide')
    await page.getByRole('option', { name: 'Ajouter « Le guide »' }).click()
    const form = page.getByRole('form', { name: 'Ajouter une ressource' })
    await form.getByLabel('Adresse').fill('exemple.fr')
    await form.getByRole('checkbox', { name: 'Ajouter aussi à la bibliothèque' }).uncheck()
    await form.getByRole('button', { name: 'Ajouter' }).click()
    await form.getByText(/Une adresse complète/).waitFor()
    await form.getByLabel('Adresse').fill('https://exemple.fr/guide')
    await form.getByRole('button', { name: 'Ajouter' }).click()
    await page.getByRole('link', { name: /Le guide/ }).waitFor()
  })

  it('is open to all, in detail', async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  it('prints an attendance sheet, and gives it to a spreadsheet', async () => {
    await page.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Feuille d’émargement' }).click()
    await page.getByRole('columnheader', { name: 'Signature' }).waitFor()
    // Its heading, and ten lines for who comes.
    expect(await page.getByRole('row').count()).toBe(11)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en CSV' }).click()
    const path = await (await download).path()
    expect(readFileSync(path, 'utf8')).toContain('Organisation')
    await page.getByRole('link', { name: 'Retour à la séance' }).click()
    await title('Budget 2027').waitFor()
  })

  it('has its messages ready', async () => {
    await page.getByRole('button', { name: 'Écrire' }).click()
    await page.getByRole('menuitem', { name: 'Suites' }).click()
    const body = page.getByLabel('Texte', { exact: true })
    await body.waitFor()
    const followUp = await body.inputValue()
    expect(followUp).toContain('- On partage le modèle')
    expect(followUp).toContain('- Réserver la salle (Nadia Benali, pour le 1er décembre)')
    expect(followUp).toContain('https://exemple.fr/guide')
    expect(followUp).toContain('Claire Vidal')
    await page.getByText('Invitation', { exact: true }).click()
    await expect.poll(() => body.inputValue()).toContain('Où\u00A0: Mende, salle 2')
    await body.fill('Venez nombreux.')
    await page.getByRole('button', { name: 'Copier le texte' }).click()
    await notice('Copié').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Venez nombreux.')
    const link = page.getByRole('link', { name: 'Ouvrir dans la messagerie' })
    expect(await link.getAttribute('href')).toMatch(/^mailto:\?.*body=Venez%20nombreux/)
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('link', { name: 'Retour à la séance' }).click()
  })

  it('is cancelled with a reason, and reopened', async () => {
    await page.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Annuler la séance…' }).click()
    await page.getByRole('textbox', { name: 'Motif' }).fill('Salle prise')
    await page.getByRole('button', { name: 'Annuler la séance' }).click()
    await page.getByText('Motif\u00A0: Salle prise').waitFor()
    await page.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Rouvrir la séance' }).click()
    await page.getByText('Prévue', { exact: true }).waitFor()
  })

  it('goes to the trash, comes back, and goes there again when that is undone', async () => {
    await page.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click()
    await notice(/est à la corbeille/).waitFor()
    await list()
      .getByRole('link', { name: /Budget 2027/ })
      .waitFor({ state: 'detached' })
    await page.getByRole('navigation').getByRole('link', { name: 'Corbeille' }).click()
    await page.getByRole('button', { name: /Restaurer «\s?Budget 2027/ }).click()
    await notice(/est de retour/)
      .getByRole('button', { name: 'Annuler' })
      .click()
    await page.getByRole('button', { name: /Restaurer «\s?Budget 2027/ }).waitFor()
  })

  it('is found in its list by words, and by filters', async () => {
    await page.getByRole('link', { name: /^Séances/ }).click()
    await page.getByLabel('Chercher une séance').fill('elections')
    await list()
      .getByRole('link', { name: /Élections/ })
      .waitFor()
    await expect.poll(() => list().getByRole('link').count()).toBe(1)
    await page.getByLabel('Chercher une séance').fill('personne ne s’appelle ainsi')
    await page.getByText('Aucune séance ne correspond.').waitFor()
    await page.getByLabel('Chercher une séance').fill('')
  })

  it('is made from a date of a ritual, once, at an address of its own', async () => {
    const date = list()
      .getByRole('link', { name: /Question du lundi/ })
      .last()
    const asked = await date.getAttribute('href')
    await date.click()
    await notice(/est prête/).waitFor()
    await title('Question du lundi').waitFor()
    const own = page.url()
    expect(own).toMatch(/#\/seances\/[0-9a-f-]{36}$/)
    await page.goto(`${new URL(host.address).origin}/${asked}`)
    await title('Question du lundi').waitFor()
    expect(page.url()).toBe(own)
  })

  it('complained of nothing', () => {
    expect(visited.complaints).toEqual([])
  })
})
