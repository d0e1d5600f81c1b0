import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, onceStill } from './broken-rules'
import type { Resource } from '../../preload/contract/resource-shapes'
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

const roux = {
  role: 'author',
  family: 'Roux',
  given: 'Paul',
  particle: '',
  suffix: '',
  literal: '',
}

describe.skipIf(isMissing)('duplicates, from the keyboard alone', () => {
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

  const ids: Record<string, string> = {}
  const add = async (title: string, more: object = {}) => {
    const { resource } = await pageCall<{ resource: Resource }>(page, 'resources/create', {
      title,
      ...more,
    })
    ids[title] = resource.id
  }
  const kept = (title: string) =>
    pageCall<Resource>(page, 'resources/get', { id: ids[title] ?? '' })
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const group = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Groupes qui se ressemblent' }).getByRole('button', {
      name,
    })
  const radio = (name: string | RegExp) => page.getByRole('radio', { name })
  const open = async () => {
    await page.goto(`${new URL(host.address).origin}/#/`)
    await page.keyboard.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await palette.fill('doublons')
    await palette.press('Enter')
    await heading('Doublons').waitFor()
  }

  it('says that there is none', async () => {
    await open()
    await heading('Aucun doublon').waitFor()
  })

  it('compares four of one address field by field, and merges what was chosen', async () => {
    const address = 'https://exemple.fr/guide'
    await add('Guide', { address: `${address}?utm_source=lettre`, tags: ['Accueil'] })
    await add('Le guide', { address: `http://www.exemple.fr/guide/`, summary: 'Pas à pas' })
    await add('Guide complet', { address: `${address}#fin`, licence: 'ccBy', tags: ['Veille'] })
    await add('guide', { address, territory: 'Aveyron', note: 'Vu en mars' })
    await add('Article', { type: 'article', doi: '10.1000/a' })
    await add('L’article', { type: 'article', address: 'https://doi.org/10.1000/A' })
    await add('Veiller ensemble sur le numérique', { creators: [roux] })
    await add('Veiller ensemble sur le numerique !', { creators: [roux] })
    await page.reload()
    await page.getByText('3 groupes de ressources qui se ressemblent, dont 2 sûrs').waitFor()
    await group(/^Article/).focus()
    await page.keyboard.press('ArrowDown')
    await heading('Comparer 4 fiches').waitFor()
    expect(await group(/^Guide/).getAttribute('aria-current')).toBe('true')

    await radio('Garder la fiche B, Le guide').focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByText(/La fiche A est gardée/).waitFor()
    await radio(/^Titre, fiche A/).focus()
    await page.keyboard.press('ArrowRight')
    expect(await radio(/^Titre, fiche B/).isChecked()).toBe(true)
    expect(await radio(/^Résumé, fiche B/).isChecked()).toBe(true)
    expect(await radio(/^Territoire, fiche D/).isChecked()).toBe(true)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])

    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter')
    await notice(/Le guide\s» réunit 4 fiches/).waitFor()
    expect(await kept('Guide')).toMatchObject({
      title: 'Le guide',
      summary: 'Pas à pas',
      licence: 'ccBy',
      territory: 'Aveyron',
      note: 'Vu en mars',
      tags: ['Accueil', 'Veille'],
    })
    expect((await kept('guide')).deletedAt).not.toBeNull()
  })

  it('goes on to the next group, where the focus is', async () => {
    await heading('Comparer 2 fiches').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Comparer 2 fiches')
    await radio(/^Titre, fiche B\s: Veiller/).waitFor()
  })

  it('takes the merge back', async () => {
    await page.keyboard.press('Control+z')
    await group(/^Guide/).waitFor()
    expect(await kept('Guide')).toMatchObject({ title: 'Guide', summary: '', note: '' })
    expect((await kept('guide')).deletedAt).toBeNull()
  })

  it('shows together no more what is different, and takes that back', async () => {
    await group(/^Veiller/).press('Enter')
    const different = page.getByRole('button', { name: 'Ce sont des ressources différentes' })
    await radio(/^Titre, fiche B\s: Veiller/).waitFor()
    await different.press('Enter')
    await notice(/ne seront plus montrées ensemble/).waitFor()
    await expect.poll(() => group(/^Veiller/).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await group(/^Veiller/).waitFor()
  })

  it('merges every sure group at once, and takes that back at once', async () => {
    await page.getByRole('button', { name: 'Tout fusionner (2 groupes sûrs)' }).press('Enter')
    await notice(/2 groupes fusionnés/).waitFor()
    await expect.poll(() => group(/./).count()).toBe(1)
    expect((await kept('L’article')).deletedAt === null).not.toBe(
      (await kept('Article')).deletedAt === null,
    )
    await page.getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(() => group(/./).count()).toBe(3)
  })

  it('compares those chosen, and leads to the one kept', async () => {
    const [one, other] = [ids['Article'] ?? '', ids['Veiller ensemble sur le numérique'] ?? '']
    await page.goto(`${new URL(host.address).origin}/#/ressources/doublons?ids=${one},${other}`)
    await heading('Comparer 2 fiches').waitFor()
    await page.getByRole('button', { name: 'Fusionner', exact: true }).press('Enter')
    await notice(/réunit 2 fiches/).waitFor()
    await expect.poll(() => page.url()).toContain('/ressources?ressource=')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await kept('Article')).deletedAt).toBeNull()
    await page.goto(`${new URL(host.address).origin}/#/ressources/doublons?ids=${one}`)
    await heading('Il n’y a rien à comparer').waitFor()
  })

  it('complained of nothing', () => {
    expect(visited.complaints).toEqual([])
  })
})
