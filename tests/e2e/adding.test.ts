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

const pasted = [
  'https://exemple.fr/guide-des-regies?utm_source=lettre',
  'http://www.exemple.fr/guide-des-regies/#haut',
  'https://exemple.fr/accueil-du-public',
  'doi:10.1000/xyz123',
  'ISBN 978-2-07-036822-9',
  'javascript:alert(1)',
].join('\n')

describe.skipIf(isMissing)('adding resources, from the keyboard alone', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
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

  const dialog = () => page.getByRole('dialog', { name: 'Ajouter des ressources' })
  const panel = () => page.getByRole('complementary', { name: 'Fiche de la ressource' })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const total = async () =>
    (await pageCall<{ total: number }>(page, 'resources/list', { today: '2026-11-24' })).total
  const paste = async (text: string) => {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await page.keyboard.press('Control+v')
  }

  it('opens on what is pasted anywhere, and says what each line is', async () => {
    await page.getByRole('link', { name: 'Ressources', exact: true }).press('Enter')
    await page.getByRole('heading', { name: 'Ressources', level: 1 }).waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await paste(pasted)
    await dialog().getByText('La même que la ligne 1').waitFor()
    await dialog().getByText('Ce numéro n’est pas un ISBN juste').waitFor()
    await dialog().getByText('Une adresse qui exécute un programme').waitFor()
    await dialog().getByRole('button', { name: 'Ajouter 3 ressources' }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    expect(await total()).toBe(0)
  })

  it('keeps what was pasted when the dialog is left', async () => {
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
    await page.keyboard.press('n')
    const box = dialog().getByLabel('Adresses, références, DOI, ISBN')
    await expect.poll(() => box.inputValue()).toBe(pasted)
  })

  it('adds what is new in one action, under the titles completed, and takes it all back', async () => {
    const title = dialog().getByRole('textbox', { name: 'Titre de doi:10.1000/xyz123' })
    await title.fill('Un article à lire')
    await dialog().getByRole('button', { name: 'Ajouter 3 ressources' }).press('Enter')
    await notice(/3 ressources ajoutées/).waitFor()
    await dialog().waitFor({ state: 'hidden' })
    expect(await total()).toBe(3)
    await page.getByText('Guide des regies (exemple.fr)').first().waitFor()
    await page.getByText('Un article à lire').first().waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(total).toBe(0)
    await page.getByRole('button', { name: 'Rétablir' }).press('Enter')
    await expect.poll(total).toBe(3)
  })

  it('shows what the library has already, by its address less tracking', async () => {
    await page.keyboard.press('n')
    const box = dialog().getByLabel('Adresses, références, DOI, ISBN')
    await box.fill('https://exemple.fr/accueil-du-public?fbclid=abc')
    await dialog().getByText('Déjà là, même adresse').waitFor()
    await dialog().getByRole('button', { name: 'Rien à ajouter' }).waitFor()
    const kept = dialog().getByRole('link', { name: 'Accueil du public (exemple.fr)' })
    await kept.press('Enter')
    await panel().waitFor()
    await panel().getByRole('heading', { name: 'Accueil du public (exemple.fr)' }).waitFor()
  })

  it('edits a resource, saying at its field what is wrong', async () => {
    await panel().getByRole('button', { name: 'Modifier', exact: true }).press('Enter')
    const form = page.getByRole('dialog', { name: 'Modifier la ressource' })
    await form.getByRole('textbox', { name: 'Titre', exact: true }).fill('Accueillir sans guichet')
    await form.getByRole('textbox', { name: 'Adresse', exact: true }).fill('exemple.fr')
    await form.getByRole('textbox', { name: 'Auteurs', exact: true }).fill('Dupont, Marie ; INSEE')
    await form.getByRole('textbox', { name: 'Date', exact: true }).fill('mai 2024')
    await form.getByRole('combobox', { name: 'Droits' }).press('Enter')
    await page.getByRole('option', { name: 'CC BY 4.0' }).click()
    await form.getByText('Vous pouvez la reproduire et l’adapter dans une lettre').waitFor()
    await form.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await form.getByText('Une adresse commence par http:// ou https://.').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await form.getByRole('textbox', { name: 'Adresse', exact: true }).fill('https://exemple.fr/a')
    await form.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await notice(/Accueillir sans guichet.*est à jour/).waitFor()
    await panel().getByText('Marie Dupont, INSEE').waitFor()
    await panel().getByText('mai 2024').waitFor()
  })

  it('says what the licence allows, and copies the line that credits it', async () => {
    await panel().getByText('Vous pouvez la reproduire et l’adapter dans une lettre').waitFor()
    await panel().getByRole('button', { name: 'Copier la mention' }).press('Enter')
    await notice(/Copié/).waitFor()
    const line = await page.evaluate(() => navigator.clipboard.readText())
    expect(line).toContain('par Marie Dupont et INSEE, 2024, https://exemple.fr/a.')
    expect(line).toContain('CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.fr)')
  })

  it('copies its reference in the style asked for', async () => {
    await panel().getByRole('button', { name: 'Citer' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Copier au format APA' }).press('Enter')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Dupont, M\..*2024.*Accueillir sans guichet/)
  })

  it('changes its state and its review day at once, and takes them back', async () => {
    await panel().getByRole('button', { name: 'État : À lire. Le changer' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Relue' }).press('Enter')
    await panel().getByRole('button', { name: 'État : Relue. Le changer' }).waitFor()
    await panel()
      .getByRole('button', { name: /^Relecture : Pas de relecture/ })
      .press('Enter')
    await page.getByRole('menuitem', { name: 'Relire dans 6 mois' }).press('Enter')
    await notice(/À relire avant le/).waitFor()
    await panel()
      .getByRole('button', { name: /^Relecture : avant le/ })
      .waitFor()
    await panel().getByRole('heading', { level: 2 }).click()
    await page.keyboard.press('Control+z')
    await panel()
      .getByRole('button', { name: /^Relecture : Pas de relecture/ })
      .waitFor()
  })

  it('tags it and files it in place, keeps a file with it and gives it back', async () => {
    const tags = panel().getByRole('combobox', { name: 'Étiquettes' })
    await tags.fill('accueil')
    await tags.press('Enter')
    await notice(/Étiquettes à jour/).waitFor()
    await panel().getByRole('combobox', { name: 'Collections' }).fill('Guichet')
    await page.getByRole('option', { name: 'Créer « Guichet »' }).click()
    await notice(/Collections à jour/).waitFor()
    await panel()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'notes.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Les horaires du guichet'),
      })
    await notice(/1 fichier gardé/).waitFor()
    const download = page.waitForEvent('download')
    await panel().getByRole('button', { name: 'Enregistrer une copie de notes.txt' }).press('Enter')
    expect((await download).suggestedFilename()).toBe('notes.txt')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await panel().getByRole('button', { name: 'Retirer notes.txt' }).press('Enter')
    await notice(/notes.txt est retiré/).waitFor()
  })

  it('makes a resource of each file dropped on the page', async () => {
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'hidden' })
    const before = await total()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.items.add(new File(['Compte rendu de la visite'], 'visite.txt', { type: 'text/plain' }))
      data.items.add(new File(['# Le guide du village\n\nAccueil'], 'guide.md'))
      data.items.add(new File([], 'vide.txt'))
      const given = { dataTransfer: data, bubbles: true, cancelable: true }
      document.querySelector('main')?.dispatchEvent(new DragEvent('dragover', given))
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', given))
    })
    await dialog().getByText('vide, laissé de côté').waitFor()
    await notice(/2 ressources ajoutées/).waitFor()
    expect(await total()).toBe(before + 2)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await dialog().getByRole('button', { name: 'Terminer' }).press('Enter')
    await dialog().waitFor({ state: 'hidden' })
  })

  it('writes a resource by hand, told what the library has already', async () => {
    await page.keyboard.press('n')
    await dialog().getByRole('button', { name: 'Saisir à la main' }).press('Enter')
    const form = page.getByRole('dialog', { name: 'Nouvelle ressource' })
    await form.getByRole('textbox', { name: 'Titre', exact: true }).fill('Le livre du guichet')
    await form.getByRole('textbox', { name: 'Adresse', exact: true }).fill('http://exemple.fr/a/')
    await form.getByText('Déjà là, même adresse').waitFor()
    await form.getByRole('textbox', { name: 'Adresse', exact: true }).fill('')
    await form.getByText('Déjà là, même adresse').waitFor({ state: 'hidden' })
    await form.getByRole('button', { name: 'Ajouter', exact: true }).press('Enter')
    await panel().getByRole('heading', { name: 'Le livre du guichet' }).waitFor()
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'hidden' })
  })

  it('is open to all in English and in the dark too', async () => {
    const other = await visit(browser, host.address, { locale: 'en-GB', colorScheme: 'dark' })
    await other.page.getByRole('navigation').waitFor()
    const list = await pageCall<{ rows: { id: string }[] }>(page, 'resources/list', {
      today: '2026-11-24',
    })
    const open = `ressource=${list.rows[0]?.id ?? ''}`
    const { origin } = new URL(host.address)
    for (const [search, role, name] of [
      [open, 'complementary', 'Resource'],
      [`${open}&modifier=${list.rows[0]?.id ?? ''}`, 'dialog', 'Edit the resource'],
      ['ajout=1', 'dialog', 'Add resources'],
    ] as const) {
      await other.page.goto(`${origin}/#/ressources?${search}`)
      await other.page.getByRole(role, { name, exact: true }).waitFor()
      await other.page.waitForLoadState('networkidle')
      await expect.poll(() => brokenRules(other.page), onceStill).toEqual([])
    }
    expect(other.complaints).toEqual([])
    await other.close()
  })

  it('adds an address from the palette, wherever one is, and opens it', async () => {
    await page.keyboard.press('Alt+1')
    await page.waitForURL(/#\/$/)
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await palette.fill('https://exemple.fr/budget-2027.pdf')
    await page.getByRole('option', { name: /Ajouter cette ressource/ }).waitFor()
    await palette.press('Enter')
    await notice(/Budget 2027 \(exemple.fr\).*entre dans la bibliothèque/).waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Ouvrir' }).press('Enter')
    await panel().getByRole('heading', { name: 'Budget 2027 (exemple.fr)' }).waitFor()
    await panel().getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter')
    await notice(/est à la corbeille/).waitFor()
    await panel().waitFor({ state: 'hidden' })
    expect(visited.complaints).toEqual([])
  })
})
