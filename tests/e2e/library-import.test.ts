import { readFileSync } from 'node:fs'
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

/** Nested folders, a page twice under other spellings, a script, a search of the browser. */
const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Menu</H1>
<DL><p>
  <DT><H3>Numérique</H3>
  <DL><p>
    <DT><H3>Accessibilité</H3>
    <DL><p>
      <DT><A HREF="https://exemple.fr/rgaa" ADD_DATE="1614834367" TAGS="rgaa,web">Référentiel d’accessibilité</A>
      <DD>Le texte qui fait référence.
    </DL><p>
    <DT><A HREF="http://www.exemple.fr/rgaa/?utm_source=lettre#haut">Le même, autrement</A>
    <DT><A HREF="javascript:alert(document.title)">Lire plus tard</A>
    <DT><A HREF="place:sort=8&maxResults=10">Récents</A>
  </DL><p>
  <DT><A HREF="https://exemple.org/guide">Guide &lt;b&gt; &amp; astuces</A>
</DL><p>
`

describe.skipIf(isMissing)('bringing resources in, and taking them out', () => {
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
  const count = (status: string) => page.getByRole('button', { name: new RegExp(`${status}$`) })
  const counted = async (status: string) => (await count(status).textContent()) ?? ''
  const choose = (...files: { name: string; text: string | Buffer }[]) =>
    page.locator('input[type=file]').setInputFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(text),
      })),
    )
  const again = async () => {
    await page.getByRole('button', { name: 'Autres fichiers' }).press('Enter')
    await heading('Déposez vos fichiers').waitFor()
  }

  it('is found from the palette', async () => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await palette.fill('importer des ress')
    await page.getByRole('option', { name: /Importer des ressources/ }).waitFor()
    await palette.press('Enter')
    await heading('Importer des ressources').waitFor()
  })

  it.each([
    [
      'image.html',
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      /Ce n’est pas du texte|ce n’est pas du texte/,
    ],
    [
      'entites.opml',
      '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaa">]><opml><body><outline text="&a;" xmlUrl="https://a.fr"/></body></opml>',
      /déclare des entités XML/,
    ],
    ['vide.bib', '   \n', /il n’y a rien dans ce fichier/],
    ['roman.txt', 'Il était une fois une communauté.', /ni des favoris/],
  ])('says in words why %s is not read', async (name, text, why) => {
    await choose({ name, text })
    await page.getByText(why).waitFor()
    await heading('Rien à importer').waitFor()
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0)
    await again()
  })

  it('previews bookmarks: what is new, what is left out and why, where it goes', async () => {
    await choose({ name: 'favoris.html', text: bookmarks })
    await page.getByRole('button', { name: 'Importer 2 ressources' }).waitFor()
    expect(await counted('Nouvelles')).toMatch(/^2/)
    expect(await counted('Écartées')).toMatch(/^3/)
    await page.getByText('L’import crée aussi', { exact: false }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await count('Écartées').press('Enter')
    await page.getByText(/il ne devient jamais un lien/).waitFor()
    await page.getByText(/Une recherche du navigateur/).waitFor()
    await page.getByText(/réunies en une/).waitFor()
    expect(await page.locator('a[href^="javascript:"], a[href^="place:"]').count()).toBe(0)
  })

  it('writes them, reports each, opens one, and takes all back at once', async () => {
    await page.getByRole('button', { name: 'Importer 2 ressources' }).press('Enter')
    await heading(/Import terminé\s: 5 fiches lues/).waitFor()
    expect(await counted('Créées')).toMatch(/^2/)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    const made = page.getByRole('link', { name: 'Référentiel d’accessibilité' })
    await made.waitFor()
    await page.getByRole('button', { name: 'Annuler l’import' }).press('Enter')
    await heading('Déposez vos fichiers').waitFor()
    await page.getByRole('link', { name: 'Voir la bibliothèque' }).press('Enter')
    await heading('Ressources').waitFor()
    expect(await page.getByText('Référentiel d’accessibilité').count()).toBe(0)
  })

  it('asks what the columns of a table are, and imports it', async () => {
    await page.goto(`${new URL(host.address).origin}/#/ressources/import`)
    await choose({
      name: 'liste.csv',
      text: 'Titre;Adresse;Divers\nUn guide;https://exemple.net/un;x\n',
    })
    await heading('Ce que contient chaque colonne').waitFor()
    await page.getByRole('button', { name: 'Voir l’aperçu' }).press('Enter')
    await page.getByRole('button', { name: 'Importer 1 ressource' }).press('Enter')
    await heading(/Import terminé/).waitFor()
    await page.getByRole('button', { name: 'Autres fichiers' }).press('Enter')
  })

  it('reads pasted references', async () => {
    await page
      .getByLabel('Ou collez des références')
      .fill('TY  - BOOK\nTI  - Un livre collé\nER  - \n')
    await page.getByRole('button', { name: 'Lire ce texte' }).press('Enter')
    await page.getByRole('button', { name: 'Importer 1 ressource' }).waitFor()
    await again()
    await choose({ name: 'favoris.html', text: bookmarks })
    await page.getByRole('button', { name: 'Importer 2 ressources' }).press('Enter')
    await heading(/Import terminé/).waitFor()
  })

  it('exports a page that reads alone: the same resources, no script', async () => {
    await page.goto(`${new URL(host.address).origin}/#/ressources`)
    await page.getByRole('button', { name: 'Plus d’actions' }).press('Enter')
    await page.getByRole('menuitem', { name: /^Exporter/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Exporter 3 ressources' })
    await dialog.waitFor()
    await dialog.getByText('Favoris (HTML)').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await dialog.getByText('Une page à partager').click()
    await dialog.getByLabel('Titre de la page').fill('À lire <ensemble>')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter'),
    ])
    const html = readFileSync(await download.path(), 'utf8')
    expect(html).not.toContain('<script')
    const read = await visit(browser, host.address)
    await read.page.setContent(html)
    const titles = await read.page.getByRole('heading').allTextContents()
    expect(titles).toEqual(
      expect.arrayContaining(['À lire <ensemble>', 'Numérique', 'Accessibilité']),
    )
    await read.page.getByRole('link', { name: 'Guide <b> & astuces' }).waitFor()
    await expect.poll(() => brokenRules(read.page), onceStill).toEqual([])
    await read.close()
  })

  it('previews a bibliography and saves it', async () => {
    await page.getByRole('button', { name: 'Plus d’actions' }).press('Enter')
    await page.getByRole('menuitem', { name: /^Exporter/ }).press('Enter')
    await page.getByText('Une bibliographie').click()
    const preview = page.getByRole('region', { name: 'Aperçu de la bibliographie' })
    await preview.getByText('https://exemple.net/un').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer' }).press('Enter'),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('<i>')
  })

  it('is open to all in English and in the dark', async () => {
    const other = await visit(browser, host.address, { locale: 'en-GB', colorScheme: 'dark' })
    await other.page.getByRole('navigation').waitFor()
    await other.page.goto(`${new URL(host.address).origin}/#/ressources/import`)
    await other.page.locator('input[type=file]').setInputFiles([
      { name: 'bookmarks.html', mimeType: 'text/html', buffer: Buffer.from(bookmarks) },
      { name: 'empty.ris', mimeType: 'text/plain', buffer: Buffer.from(' ') },
    ])
    await other.page.getByText('there is nothing in this file', { exact: false }).waitFor()
    await other.page.getByRole('button', { name: /Left out$/ }).click()
    await other.page.getByText(/never becomes a link/).waitFor()
    await expect.poll(() => brokenRules(other.page), onceStill).toEqual([])
    expect(other.complaints).toEqual([])
    await other.close()
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
