import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Download, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../preload/contract/letter-shapes'
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

const text = (html: string) =>
  `<mj-section><mj-column><mj-text>${html}</mj-text></mj-column></mj-section>`
const sourceOf = (second: string) =>
  `<mjml lang="fr"><mj-head><mj-title>L’été à Besançon\u00A0: « idées »</mj-title><mj-preview>Aperçu</mj-preview></mj-head><mj-body>${text('<h1>Bonjour</h1>')}${text(`<p>${second}</p>`)}<mj-section><mj-column><mj-social><mj-social-element name="mastodon" alt="Mastodon" href="https://m.exemple.fr/a">Nous</mj-social-element></mj-social><mj-image src="https://images.exemple.fr/a.png" alt="Au loin" /></mj-column></mj-section></mj-body></mjml>`

describe.skipIf(isMissing)('a letter on its way out', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let id: string
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    page = visited.page
    page.setDefaultTimeout(15_000)
    await page.getByRole('button', { name: /exemple/ }).click()
    await page.getByRole('navigation').waitFor()
    const start = { from: 'source', source: sourceOf('Deux mots') }
    const created = await pageCall<{ letter: Letter }>(page, 'newsletters/create', {
      title: 'Lettre d’essai',
      language: 'fr',
      today: '2026-11-24',
      start,
    })
    id = created.letter.id
    await page.goto(`${new URL(host.address).origin}/#/lettres/${id}`)
    await page.getByRole('heading', { level: 1, name: 'Lettre d’essai' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const notice = (words: RegExp) => page.getByRole('status').filter({ hasText: words })
  const bytesOf = async (download: Download) => readFile(await download.path())
  const saved = async (act: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()])
    return download
  }
  const fromMenu = (name: string) => async () => {
    await page.getByRole('button', { name: 'Autres façons de la sortir' }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const click = (name: string | RegExp) => page.getByRole('button', { name }).click()

  it('leaves as a draft that a mail program opens', async () => {
    const download = await saved(() => click('Créer le brouillon .eml'))
    expect(download.suggestedFilename()).toBe('Lettre d’essai.eml')
    const email = await PostalMime.parse(await bytesOf(download))
    expect(email.subject).toBe('L’été à Besançon\u00A0: « idées »')
    expect(email.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(email.from?.name).toBe('Claire Vidal')
    expect(email.html).toContain('Deux mots')
    expect(email.html).toContain(`cid:${email.attachments[0]?.contentId?.replace(/[<>]/g, '')}`)
    expect(email.text).toContain('Bonjour\n=======')
  })

  it('leaves as HTML to read or to send, and as plain text', async () => {
    const readable = await bytesOf(await saved(fromMenu('HTML à relire')))
    const small = await bytesOf(await saved(fromMenu('HTML compact')))
    expect(small.length).toBeLessThan(readable.length)
    for (const html of [readable, small]) {
      expect(html.toString()).toContain('Deux mots')
      expect(html.toString()).not.toMatch(/veillee-/)
    }
    const plain = (await bytesOf(await saved(fromMenu('Texte brut')))).toString()
    expect(plain).toContain('Bonjour\r\n=======\r\n\r\nDeux mots\r\n')
  })

  it('leaves as a page that asks nothing of anybody', async () => {
    const download = await saved(fromMenu('Page d’archive'))
    const context = await browser.newContext()
    const archive = await context.newPage()
    const asked: string[] = []
    archive.on('request', (request) => asked.push(request.url()))
    const complaints: string[] = []
    archive.on('console', (message) => complaints.push(message.text()))
    const path = `${await download.path()}.html`
    await download.saveAs(path)
    await archive.goto(pathToFileURL(path).href)
    await archive.getByRole('heading', { name: 'Bonjour' }).waitFor()
    await archive.waitForLoadState('networkidle')
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href])
    expect(await archive.title()).toBe('L’été à Besançon\u00A0: « idées »')
    expect(await archive.getByAltText('Au loin').count()).toBe(1)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is copied with its layout', async () => {
    await fromMenu('Copier pour un webmail')()
    await notice(/copiée avec sa mise en forme/).waitFor()
    const kinds = await page.evaluate(async () => {
      // As it lies there: what is read cleaned would be parsed by this page, whose policy complains.
      const clipboard: { read: (formats: object) => Promise<ClipboardItems> } = navigator.clipboard
      const [item] = await clipboard.read({ unsanitized: ['text/html'] })
      const html = await (await item?.getType('text/html'))?.text()
      return { types: item?.types ?? [], html: html ?? '' }
    })
    expect(kinds.types).toEqual(expect.arrayContaining(['text/html', 'text/plain']))
    expect(kinds.html).toContain('Deux mots')
    expect(kinds.html).toMatch(/style="[^"]*font-size/)
    expect(kinds.html).toContain('src="data:image/png;base64,')
  })

  it('says whom it goes to, in groups of a chosen size', async () => {
    await fromMenu('Destinataires…')()
    const dialog = page.getByRole('dialog', { name: 'À qui l’envoyer' })
    await dialog.getByText(/\d+ personnes à qui l’écrire/).waitFor()
    await dialog.getByText(/opposées? aux courriels/).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    const count = Number.parseInt(await dialog.getByText(/personnes à qui/).innerText(), 10)
    await dialog.getByLabel('Adresses par envoi').fill('20')
    const last = Math.ceil(count / 20)
    await dialog.getByRole('button', { name: `Copier les adresses de l’envoi ${last}` }).waitFor()
    await dialog.getByRole('button', { name: 'Copier les adresses de l’envoi 1' }).click()
    await notice(/Copié/).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split(', ')).toHaveLength(20)
    const draft = await saved(() =>
      dialog.getByRole('button', { name: 'Brouillon .eml de l’envoi 2' }).click(),
    )
    const email = await PostalMime.parse(await bytesOf(draft))
    expect(email.bcc).toHaveLength(20)
    const table = await saved(() =>
      dialog.getByRole('button', { name: 'Enregistrer en CSV' }).click(),
    )
    const lines = (await bytesOf(table)).toString().trimEnd().split('\r\n')
    expect(lines[0]).toBe('\uFEFFNom;Courriel')
    expect(lines).toHaveLength(count + 1)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('is rewritten as plain text, block by block, and never without being asked', async () => {
    await page.getByRole('radiogroup', { name: 'Forme montrée' }).getByText('Texte').click()
    const second = page.getByLabel('Texte du bloc 2', { exact: true })
    await second.fill('À ma façon')
    await page.getByText('récrit par vous').waitFor()
    const stored = () => pageCall<Letter>(page, 'newsletters/get', { id })
    await expect
      .poll(async () => (await stored()).textOverrides)
      .toEqual([{ index: 1, derived: 'Deux mots', text: 'À ma façon' }])
    const { textOverrides } = await stored()
    await pageCall(page, 'newsletters/saveVersion', {
      id,
      reason: 'asked',
      source: sourceOf('Trois mots'),
      textOverrides,
    })
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Lettre d’essai' }).waitFor()
    await page.getByRole('radiogroup', { name: 'Forme montrée' }).getByText('Texte').click()
    const ask = page.getByRole('group', { name: 'Le bloc a changé depuis votre texte' })
    await ask.getByText('Trois mots').waitFor()
    expect(await second.inputValue()).toBe('À ma façon')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await ask.getByRole('button', { name: 'Garder le mien' }).click()
    await ask.waitFor({ state: 'detached' })
    expect((await bytesOf(await saved(fromMenu('Texte brut')))).toString()).toContain('À ma façon')
    await click('Revenir au texte du bloc 2')
    await expect.poll(() => second.inputValue()).toBe('Trois mots')
    await expect.poll(async () => (await stored()).textOverrides).toEqual([])
  })

  it('prints alone, its columns as they are', async () => {
    await fromMenu('PDF ou papier…')()
    await page.getByText('choisissez «\u00A0Enregistrer au format PDF\u00A0»').waitFor()
    const paper = page.locator('[data-paper]')
    await paper.getByRole('heading', { name: 'Bonjour' }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await paper.getByText('Trois mots').isVisible()).toBe(true)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect([...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)]).toHaveLength(1)
    await page.emulateMedia({ media: null })
    await page.getByRole('link', { name: 'Retour à la lettre' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lettre d’essai' }).waitFor()
  })

  it('is marked ready, then sent, and opened again', async () => {
    await click('Marquer prête')
    const ready = page.getByRole('dialog', { name: 'Marquer la lettre prête ?' })
    await ready.getByText(/Rien ne l’arrête|réglés? avant qu’elle parte/).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await ready.getByRole('button', { name: /^Marquer prête/ }).click()
    await notice(/est prête à partir/).waitFor()
    await click('Marquer envoyée')
    const sent = page.getByRole('dialog', { name: 'Quand est-elle partie ?' })
    const audience = sent.getByLabel('Envoyée à combien de personnes')
    expect(Number(await audience.inputValue())).toBeGreaterThan(10)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await audience.fill('386')
    await sent.getByLabel('Jour', { exact: true }).fill('20/11/2026')
    await sent.getByLabel('Heure', { exact: true }).fill('10h')
    await sent.getByRole('button', { name: 'Marquer envoyée' }).click()
    await notice(/est notée envoyée/).waitFor()
    expect(await pageCall(page, 'newsletters/get', { id })).toMatchObject({
      state: 'sent',
      sentAt: '2026-11-20T09:00:00.000Z',
      audienceCount: 386,
    })
    await page.getByText('386 destinataires').waitFor()
    await click('Rouvrir')
    await notice(/de nouveau un brouillon/).waitFor()
    await page.getByRole('button', { name: 'Marquer prête' }).waitFor()
    await notice(/de nouveau un brouillon/)
      .getByRole('button', { name: 'Annuler' })
      .click()
    await page.getByText('386 destinataires').waitFor()
  })

  it('never complains', () => {
    expect(visited.complaints).toEqual([])
  })
})
