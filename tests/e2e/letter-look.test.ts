import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LetterSettings } from '../../preload/contract/letter-theme'
import { plainPng } from '../fixtures/images'
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

/** Other tests may be at work on this machine. */
const soon = { timeout: 15_000 }

describe.skipIf(isMissing)('the look of letters, from the keyboard', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let origin: string
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(15_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    origin = new URL(page.url()).origin
    await page.goto(`${origin}/#/lettres/reglages`)
    await page.getByRole('heading', { level: 1, name: 'Charte et champs' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const settings = () => pageCall<LetterSettings>(page, 'newsletters/settings')
  const frame = () => page.locator('iframe[title="Une petite lettre dans cette charte"]')
  // Asked from the page: the frame itself runs nothing, not even for a test.
  const sampleSays = () =>
    frame().evaluate((one: HTMLIFrameElement) => one.contentDocument?.body.textContent ?? '')
  const linkColour = () =>
    frame().evaluate((one: HTMLIFrameElement) => {
      const link = one.contentDocument?.querySelector('p a') ?? null
      return link === null ? '' : getComputedStyle(link).color
    })
  const logoAddress = () =>
    frame().evaluate((one: HTMLIFrameElement) => one.contentDocument?.images[0]?.src ?? '')

  it('is open to all', async () => {
    await expect.poll(sampleSays, soon).toContain('Un titre de lettre')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('says as a colour is picked whether it is read, and what would be', async () => {
    const accent = page.getByRole('textbox', { name: 'Liens et boutons', exact: true })
    await accent.fill('#f3a36b')
    await page.getByText(/^2,0 sur son fond\s: trop faible/).waitFor()
    await expect.poll(linkColour, soon).toBe('rgb(243, 163, 107)')
    // Shown, and not written before the field is left.
    expect((await settings()).theme.accentColour).toBe('#b2461a')
    const take = page.getByRole('button', { name: /^Prendre #[0-9a-f]{6}, la plus proche$/ })
    const near = /#[0-9a-f]{6}/.exec(await take.first().innerText())?.[0] ?? ''
    await take.first().press('Enter')
    await expect.poll(async () => (await settings()).theme.accentColour, soon).toBe(near)
    await expect.poll(() => accent.inputValue(), soon).toBe(near)
    await page.getByText(/trop faible/).waitFor({ state: 'detached' })
    await accent.fill('rouge')
    await page.getByText('Écrivez une couleur comme #2b4480.').waitFor()
    await accent.fill(near)
    await accent.press('Tab')
  })

  it('keeps fonts, width and the foot, each as it is left', async () => {
    await page.getByRole('combobox', { name: 'Police des titres' }).press('Enter')
    await page.getByRole('option', { name: 'Verdana' }).click()
    await expect.poll(async () => (await settings()).theme.headingFont, soon).toBe('verdana')
    const width = page.getByRole('textbox', { name: 'Largeur' })
    await width.fill('2000')
    await page.getByText('De 320 à 800 px.').waitFor()
    await width.fill('640')
    await width.press('Tab')
    await expect.poll(async () => (await settings()).theme.widthPx, soon).toBe(640)
    const legal = page.getByRole('textbox', { name: 'Mention légale' })
    await legal.fill('Réseau des greffes, 1 rue du Palais, Lyon.')
    await expect.poll(sampleSays, soon).toContain('Réseau des greffes, 1 rue du Palais, Lyon.')
    await legal.press('Tab')
    await expect.poll(async () => (await settings()).theme.legalMention, soon).toMatch(/^Réseau/)
  })

  it('shows the logo in the small letter', async () => {
    await page.locator('input[type="file"]').setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: plainPng(640, 200, 90),
    })
    await page.getByRole('img', { name: 'Le logo' }).waitFor()
    await expect.poll(logoAddress, soon).toMatch(/^blob:/)
    const { theme } = await settings()
    expect(theme.logoId).toMatch(/^[0-9a-f]{64}$/)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('has fields of its own, refused where they could not be written', async () => {
    await page.getByRole('button', { name: 'Ajouter un champ' }).press('Enter')
    const name = page.getByRole('textbox', { name: 'Nom', exact: true }).last()
    await name.fill('code postal')
    await page.getByText('Des lettres, des chiffres, . _ ou -, sans espace.').waitFor()
    await name.fill('{{commune}}')
    await name.press('Tab')
    const example = page.getByRole('textbox', { name: 'Exemple' }).last()
    await example.fill('Espalion')
    await example.press('Tab')
    await expect
      .poll(async () => (await settings()).mergeFields.at(-1), soon)
      .toEqual({ name: 'commune', sample: 'Espalion', isFixed: false })
  })

  it('is given to a letter that has not got it, which undoes as any other change', async () => {
    const body =
      '<mj-section><mj-column><mj-text>Bonjour {{prenom}} {{ville}}</mj-text></mj-column></mj-section>'
    const { letter } = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', {
      title: 'Lettre reçue',
      language: 'fr',
      today: '2026-11-22',
      start: { from: 'source', source: `<mjml><mj-body>${body}</mj-body></mjml>` },
    })
    const source = async () =>
      (await pageCall<{ source: string }>(page, 'newsletters/get', { id: letter.id })).source
    await page.goto(`${origin}/#/lettres/${letter.id}`)
    await page.getByRole('heading', { level: 1, name: 'Lettre reçue' }).waitFor()
    await page.getByRole('button', { name: 'Appliquer à cette lettre' }).press('Enter')
    await page.getByText('Cette lettre suit la charte.').waitFor()
    await expect.poll(source, soon).toContain('width="640px"')
    expect(await source()).toContain(body)
    await page.getByText('{{ville}}').waitFor()
    await page.getByText('personne ne le remplit').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: 'Appliquer à cette lettre' }).waitFor()
  })

  it('lets a letter say its subject, its preview and its language', async () => {
    await page.getByRole('textbox', { name: 'Objet' }).fill('Nouvelles & dates')
    await page.getByRole('textbox', { name: 'Texte d’aperçu' }).fill('En bref')
    await page.getByRole('combobox', { name: 'Langue' }).press('Enter')
    await page.getByRole('option', { name: 'Anglais' }).click()
    const id = page.url().split('/').at(-1)
    const source = async () =>
      (await pageCall<{ source: string }>(page, 'newsletters/get', { id })).source
    await expect.poll(source, soon).toContain('<mj-title>Nouvelles &amp; dates</mj-title>')
    expect(await source()).toContain('<mj-preview>En bref</mj-preview>')
    expect(await source()).toContain('<mjml lang="en">')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('asks nothing of anyone else', () => {
    expect(visited.complaints).toEqual([])
  })
})
