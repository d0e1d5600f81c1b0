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

const words = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
/** A day so far from today on the workspace's clock, as it is typed. */
const day = (from: number) => words.format(Date.now() + from * 86_400_000)

describe.skipIf(isMissing)('monitoring, from the keyboard alone', () => {
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
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const week = () => page.getByRole('region', { name: 'À regarder cette semaine' })
  const all = () => page.getByRole('table', { name: 'Toutes les sources' })
  const panel = () => page.getByRole('complementary', { name: 'Source suivie' })
  const dialog = () => page.getByRole('dialog')

  const follow = async (name: string, address: string, rhythm: string, startOn: string) => {
    await field('Nom').waitFor()
    await expect
      .poll(() => field('Nom').evaluate((one) => one === document.activeElement))
      .toBe(true)
    await page.keyboard.type(name)
    await field('Adresse').focus()
    await page.keyboard.type(address)
    await dialog().getByRole('radio', { name: rhythm }).press('Space')
    await field('À partir du').press('Control+a')
    await page.keyboard.type(startOn)
    await page.keyboard.press('Enter')
    await notice(/est suivie/).waitFor()
    await panel().waitFor()
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'hidden' })
  }

  it('says what to do first, and that nothing is fetched', async () => {
    await page.getByRole('link', { name: 'Ressources' }).press('Enter')
    await page.getByRole('link', { name: 'Veille', exact: true }).press('Enter')
    await heading('Aucune source suivie').waitFor()
    await page.getByText(/Veillée ne va rien chercher/).waitFor()
  })

  it('says at its field what is wrong, and keeps what was typed', async () => {
    await page.getByRole('button', { name: 'Suivre une source' }).press('Enter')
    await field('Adresse').fill('javascript:alert(1)')
    await page.keyboard.press('Enter')
    await page.getByText('Indiquez un nom.').waitFor()
    await page.getByText('Une adresse commence par https:// ou http://.').waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Suivre une source' }).press('Enter')
    expect(await field('Adresse').inputValue()).toBe('javascript:alert(1)')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.getByRole('button', { name: 'Repartir de zéro' }).press('Enter')
    await field('Nom').focus()
    await follow('Journal officiel', 'journal.example.org/jo', 'Chaque semaine', day(-3))
  })

  it('shows what is late, what is due, and what can wait', async () => {
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await palette.fill('suivre une source')
    await palette.press('Enter')
    await follow('Gazette', 'https://gazette.example.org', 'Chaque mois', day(0))
    await page.getByRole('button', { name: 'Suivre une source' }).press('Enter')
    await follow('Revue', '', 'Chaque trimestre', day(40))
    await week().getByText('En retard de 3 jours').waitFor()
    await week().getByText('Aujourd’hui').waitFor()
    expect(await week().getByRole('listitem').count()).toBe(2)
    expect(await all().getByRole('link').allTextContents()).toEqual([
      'Journal officiel',
      'Gazette',
      'Revue',
    ])
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('notes a look: the next one is due a week later, and this can be taken back', async () => {
    await page.getByRole('button', { name: 'Noter un passage sur Journal officiel' }).press('Enter')
    await dialog().waitFor()
    const note = field('Ce qui a été vu')
    await expect.poll(() => note.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('Un décret sur les greffes')
    await field('Ressources trouvées').fill('2')
    await field('Jour').fill(day(2))
    await dialog().getByRole('button', { name: 'Noter un passage' }).press('Enter')
    await page.getByText('Ce jour n’est pas encore venu.').waitFor()
    await field('Jour').fill(day(0))
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await dialog().getByRole('button', { name: 'Noter un passage' }).press('Enter')
    await notice(/Passage noté sur/).waitFor()
    await dialog().waitFor({ state: 'hidden' })
    await expect.poll(() => week().getByRole('listitem').count()).toBe(1)
    await all().getByRole('link', { name: 'Journal officiel' }).press('Enter')
    await panel().getByText('Un décret sur les greffes').waitFor()
    await panel()
      .getByText(/2\sressources trouvées/)
      .waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.keyboard.press('Control+z')
    await panel().getByText('Aucun passage noté.').waitFor()
    await expect.poll(() => week().getByRole('listitem').count()).toBe(2)
  })

  it('opens the address outside, in a link that gives nothing away', async () => {
    const link = panel().getByRole('link', { name: /journal\.example\.org/ })
    expect(await link.getAttribute('href')).toBe('https://journal.example.org/jo')
    expect(await link.getAttribute('rel')).toBe('noreferrer noopener')
  })

  it('pauses, edits, throws away and takes back', async () => {
    await panel().getByRole('button', { name: 'Mettre en pause' }).press('Enter')
    await panel().getByText('En pause').waitFor()
    await expect.poll(() => week().getByRole('listitem').count()).toBe(1)
    await panel().getByRole('button', { name: 'Modifier la source' }).press('Enter')
    await field('Nom').fill('Journal officiel du jour')
    await page.keyboard.press('Enter')
    await notice(/est à jour/).waitFor()
    await expect.poll(() => panel().count()).toBe(1)
    await panel().getByRole('button', { name: 'Mettre à la corbeille' }).press('Enter')
    await notice(/est à la corbeille/).waitFor()
    await panel().waitFor({ state: 'hidden' })
    expect(await all().getByRole('link').allTextContents()).toEqual(['Gazette', 'Revue'])
    await page.keyboard.press('Control+z')
    await all().getByRole('link', { name: 'Journal officiel du jour' }).waitFor()
  })

  it('filters as one types, and goes from row to row with arrows', async () => {
    await field('Nom, adresse ou note').focus()
    await page.keyboard.type('GAZ')
    await page.getByText(/1\ssur\s3/).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    const last = all().getByRole('link', { name: 'Revue' })
    await last.waitFor()
    await all().getByRole('link', { name: 'Gazette' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => last.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await panel().getByRole('heading', { name: 'Revue' }).waitFor()
    expect(visited.complaints).toEqual([])
  })

  it('leads from a look to the resource found there', async () => {
    await panel().getByRole('button', { name: 'Noter un passage' }).press('Enter')
    await dialog().getByRole('checkbox', { name: 'Ajouter ensuite' }).press('Space')
    await dialog().getByRole('button', { name: 'Noter un passage' }).press('Enter')
    await expect.poll(() => page.url()).toContain('#/ressources?ajout=1')
  })
})
