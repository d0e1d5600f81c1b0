import { existsSync, readFileSync } from 'node:fs'
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

/** The bookmarks of somebody who has kept them for years: nested folders, tags, days, repeats. */
const bookmarks = resolve(import.meta.dirname, '../fixtures/references/community-bookmarks.html')
/** One that a browser wrote, where the files for developers lie beside the project. */
const real = resolve(
  import.meta.dirname,
  '../../../shared/corpus/bookmarks/shaarli-chromium_nested.htm',
)

describe.skipIf(isMissing)('a library, from the bookmarks of one to a page for all', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(15_000)
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const rows = () => page.locator('[role=row][data-id]')
  const goTo = (path: string) => page.goto(`${new URL(host.address).origin}/#${path}`)

  it('imports them all but what is no page, folders as collections', async () => {
    await goTo('/ressources')
    await page
      .getByRole('link', { name: /^Importer/ })
      .last()
      .press('Enter')
    await page.locator('input[type=file]').setInputFiles(bookmarks)
    await page.getByText('152 fiches').waitFor()
    await page.getByRole('button', { name: 'Importer 150 ressources' }).press('Enter')
    await heading(/Import terminé\s: 152 fiches lues/).waitFor()
    await page.getByRole('link', { name: 'Voir dans la bibliothèque' }).press('Enter')
    await page.getByText('150 ressources', { exact: false }).first().waitFor()
    for (const title of ['État civil', 'Vie de la communauté', 'En vrac']) {
      await page.getByText(title, { exact: true }).first().waitFor()
    }
  })

  it('finds the two that stand twice, and merges each', async () => {
    await goTo('/ressources/doublons')
    await page.getByText('2 groupes de ressources', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter')
    await notice(/réunit 2 fiches/).waitFor()
    await page.getByText('1 groupe de ressources', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter')
    await heading('Aucun doublon').waitFor()
  })

  it('reviews three at once, and puts them into a collection', async () => {
    await goTo('/ressources')
    await page.getByText('148 ressources', { exact: false }).first().waitFor()
    await page
      .getByRole('searchbox', {
        name: 'Mots du titre, du résumé, des notes, des auteurs ou des fichiers',
      })
      .fill('hameconnage')
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(3)
    await rows().first().focus()
    await page.keyboard.press('Control+a')
    await page.getByText('3 sélectionnées').waitFor()
    const acts = page.getByRole('toolbar', { name: 'Actions sur la sélection' })
    await acts.getByRole('button', { name: 'État' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Relue' }).press('Enter')
    await notice(/3 ressources\s: Relue/).waitFor()
    await acts.getByRole('button', { name: 'Collections' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Collections de 3 ressources' })
    await dialog.getByLabel('Ajouter à').first().fill('vie de la')
    await page.getByRole('option', { name: 'Vie de la communauté' }).click()
    await dialog.getByRole('button', { name: 'Appliquer' }).press('Enter')
    await notice(/3 ressources sont à jour/).waitFor()
  })

  it('exports the page of that selection, which reads alone', async () => {
    await page.getByRole('button', { name: 'Autres actions sur la sélection' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Exporter la sélection…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Exporter 3 ressources' })
    await dialog.getByText('Une page à partager').click()
    await dialog.getByLabel('Titre de la page').fill('Se garder de l’hameçonnage')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter'),
    ])
    expect(download.suggestedFilename()).toBe('Se garder de l’hameçonnage.html')
    const html = readFileSync(await download.path(), 'utf8')
    const read = await visit(browser, host.address)
    await read.page.setContent(html)
    const headings = await read.page.getByRole('heading').allTextContents()
    expect(headings).toEqual([
      'Se garder de l’hameçonnage',
      'Sommaire',
      'Numérique',
      'Vie de la communauté',
    ])
    const titles = await read.page.locator('article .title').allTextContents()
    expect(titles.toSorted()).toEqual(
      ['', ' : modèle', ' : questions fréquentes'].flatMap((end) => [
        `Reconnaître un hameçonnage${end}`,
        `Reconnaître un hameçonnage${end}`,
      ]),
    )
    expect(await read.page.locator('script, img, link').count()).toBe(0)
    await read.close()
  })

  it('takes the last step back by a key', async () => {
    await page.keyboard.press('Control+z')
    await notice(/annul|comme avant|retiré/i)
      .first()
      .waitFor()
  })

  it.skipIf(!existsSync(real))('imports what a browser wrote, and counts all of it', async () => {
    const written = readFileSync(real, 'utf8').match(/<A HREF/gi)?.length ?? 0
    await goTo('/ressources/import')
    await page.locator('input[type=file]').setInputFiles(real)
    await page.getByText(`${written} fiches`, { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Importer \d+ ressources/ }).press('Enter')
    await heading(new RegExp(`${written} fiches lues`)).waitFor()
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
