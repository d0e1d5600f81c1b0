import { resolve } from 'node:path'
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

/** Windows-1252, semicolons: two people are good, two are good but for a cell, the rest is not. */
const list = resolve(import.meta.dirname, '../fixtures/csv/members-windows-1252.csv')

describe.skipIf(isMissing)('people, from the keyboard alone', () => {
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
    await page.getByLabel('Nom de la communauté').fill('Réseau des greffes')
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

  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const person = (name: string) => page.getByRole('link', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const count = (status: string) => page.getByRole('button', { name: new RegExp(`${status}$`) })

  it('says what to do first in an empty community', async () => {
    await page.getByRole('link', { name: 'Communauté' }).press('Enter')
    await heading('Communauté').waitFor()
    await heading('Le cercle est encore vide').waitFor()
  })

  it('adds a person from the palette, saying at its field what is wrong', async () => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await palette.fill('nouvelle pers')
    await palette.press('Enter')
    await field('Nom').waitFor()
    await page.keyboard.type('Ada Lovelace')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ada chez greffe')
    await page.keyboard.press('Enter')
    await page.getByText('Cette adresse n’est pas complète.').waitFor()
    expect(await field('Nom').inputValue()).toBe('Ada Lovelace')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('ada@greffe.example')
    await page.keyboard.press('Enter')
    await notice(/Ada Lovelace entre dans l’annuaire/).waitFor()
    await heading('Ada Lovelace').waitFor()
  })

  it('edits her, and takes it back', async () => {
    await field('Nom').press('Control+a')
    await page.keyboard.type('Ada Byron')
    await page.keyboard.press('Enter')
    await notice(/Ada Byron est à jour/).waitFor()
    await person('Ada Byron').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Fiche' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+z')
    await person('Ada Lovelace').waitFor()
  })

  it('previews a list in another encoding, and says what is wrong with each row', async () => {
    await page.getByRole('link', { name: 'Importer une liste' }).press('Enter')
    await heading('Importer une liste').waitFor()
    await page.locator('input[type=file]').setInputFiles(list)
    await heading('Ce que contient chaque colonne').waitFor()
    await page.getByText('Ce fichier ne dit pas comment ses accents sont codés').waitFor()
    await page.getByText('Élodie', { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Voir l’aperçu' }).press('Enter')
    await count('Nouvelles').waitFor()
    expect(await count('Nouvelles').textContent()).toMatch(/^5/)
    expect(await count('Refusées').textContent()).toMatch(/^3/)
    await page.getByText('Arrivée : ce jour n’existe pas, laissé de côté (31/02/2026)').waitFor()
    await page.getByText('Courriel incomplet, laissé de côté (ines chez greffe)').waitFor()
    await page.getByText('ressemble à une formule', { exact: false }).waitFor()
    await page.getByText('ni oui ni non', { exact: false }).waitFor()
    await page.getByText('Moins de cases que de titres').waitFor()
    await count('Refusées').press('Enter')
    for (const why of ['Aucun nom', 'Déjà sur une autre ligne', 'Plus de cases que de titres']) {
      await page.getByText(why, { exact: false }).waitFor()
    }
  })

  it('imports the good rows, finds them by any of their words, and takes all back', async () => {
    await page.getByRole('button', { name: 'Importer 5 personnes' }).press('Enter')
    await heading('Import terminé').waitFor()
    await page.getByRole('button', { name: 'Voir la communauté' }).press('Enter')
    await person('Élodie Œuvrard').waitFor()
    await field('Nom, courriel, structure ou territoire').focus()
    await page.keyboard.type('correze lefevre')
    await page.getByText('1 personne', { exact: true }).waitFor()
    await person('François Lefèvre').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await person('Ada Lovelace').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Fiche' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await notice(/Import annulé/).waitFor()
    await person('Élodie Œuvrard').waitFor({ state: 'hidden' })
    await person('Ada Lovelace').waitFor()
  })

  it('finds them in the trash, from where one comes back', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Corbeille' }).press('Enter')
    await page.getByRole('button', { name: 'Restaurer « Élodie Œuvrard »' }).press('Enter')
    await notice(/Élodie Œuvrard\s» est de retour/).waitFor()
    await page.getByRole('link', { name: 'Communauté' }).press('Enter')
    await person('Élodie Œuvrard').waitFor()
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
