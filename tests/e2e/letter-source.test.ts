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

const section = (words: string) => `<mj-section>
      <mj-column>
   <mj-text><p>${words}</p></mj-text>
      </mj-column>
    </mj-section>`
const first = section('Bonjour à toutes')
const second = section('Vingt-trois présents à la visio de mardi')
const source = `<mjml lang="fr">
  <mj-head>
    <mj-title>Lettre de novembre</mj-title>
  </mj-head>
  <mj-body>
    ${first}
    ${second}
  </mj-body>
</mjml>
`

interface Made {
  letter: { id: string; source: string }
}

describe.skipIf(isMissing)('the source of a letter and its versions, from the keyboard', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let id: string
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(10_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    const start = { from: 'source', source }
    const input = { title: 'Lettre n° 18', language: 'fr', today: '2026-11-22', start }
    const { letter } = await pageCall<Made>(page, 'newsletters/create', input)
    id = letter.id
    await page.goto(`${new URL(page.url()).origin}/#/lettres/${id}`)
    await page.getByRole('heading', { level: 1, name: 'Lettre n° 18' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const editor = () => page.getByRole('textbox', { name: 'Source MJML de la lettre' })
  const written = () => pageCall<{ source: string }>(page, 'newsletters/get', { id })
  const saved = async () => (await written()).source
  const problems = () => page.getByRole('region', { name: 'Problèmes de la source' })
  const show = (pane: 'Blocs' | 'Source MJML') =>
    page.getByRole('radio', { name: pane, exact: true }).press('Space')
  const option = (name: string) => page.getByRole('option', { name })

  it('completes a tag, an attribute and its value from what mjml knows', async () => {
    await show('Source MJML')
    await page.locator('[aria-busy=false]').filter({ has: editor() }).waitFor()
    await editor().focus()
    await page.keyboard.press('Control+Home')
    for (let line = 0; line < 7; line += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('<mj-div')
    await option('mj-divider').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' border-c')
    await option('border-color').waitFor()
    await page.keyboard.press('Enter')
    await option('accent').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('/>')
    await expect.poll(saved).toMatch(/<mj-divider border-color="#[0-9a-fA-F]{6}"\/>/)
    await problems().getByText('Aucun problème dans la source').waitFor()
  })

  it('underlines what is wrong, lists it, and leads to it', async () => {
    await page.keyboard.type('<mj-image src="a" colour="red"/></mj-wrapper>')
    await problems().getByText('2 problèmes dans la source').waitFor()
    await problems().getByText('<mj-image> n’a pas d’attribut « colour ».').waitFor()
    await expect.poll(() => page.locator('.cm-lintRange').count()).toBeGreaterThan(0)
    await problems().getByRole('button', { name: '</mj-wrapper> ne ferme rien.' }).press('Enter')
    await page.keyboard.press('Delete')
    await problems().getByText('1 problème dans la source').waitFor()
    await page.keyboard.press('F8')
    await page.keyboard.press('Delete')
    await problems().getByText('Aucun problème dans la source').waitFor()
    await expect.poll(saved).toContain('<mj-image src="a" />')
  })

  it('indents all of it in one step, which the other view undoes', async () => {
    const before = await saved()
    await editor().press('Shift+Alt+F')
    await expect.poll(saved).toContain('\n        <mj-text>')
    await show('Blocs')
    await page.getByRole('tree').waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(saved).toBe(before)
  })

  it('undoes here what was done to the blocks', async () => {
    const before = await saved()
    await page
      .getByRole('treeitem', { name: /7 mots/ })
      .last()
      .press('Delete')
    await expect.poll(saved).not.toContain('Vingt-trois')
    await show('Source MJML')
    await editor().press('Control+z')
    await expect.poll(saved).toBe(before)
  })

  it('keeps the Tab key for indenting, and gives it back after Escape', async () => {
    await editor().focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect.poll(() => editor().evaluate((one) => one.matches(':focus'))).toBe(false)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('keeps a version when asked, and says where nothing is new', async () => {
    await editor().press('Control+s')
    await page.getByRole('status').filter({ hasText: 'Version gardée' }).waitFor()
    await editor().press('Control+s')
    await page.getByRole('status').filter({ hasText: 'Rien n’a changé' }).waitFor()
  })

  it('shows what differs between two versions, in words, as it looks and as it is written', async () => {
    await page.getByRole('link', { name: '2 versions' }).press('Enter')
    await page.getByRole('heading', { name: 'Versions de « Lettre n° 18 »' }).waitFor()
    const changes = page.getByRole('list', { name: 'Ce qui a changé' })
    await changes.getByRole('button', { name: /Modifié.*Bonjour/ }).press('Enter')
    const after = page.frameLocator('iframe').nth(1)
    await after.locator('[data-veillee-change="changed"]').first().waitFor()
    await page.getByRole('radio', { name: 'Texte' }).press('Space')
    await page
      .locator('.cm-merge-b .cm-changedLine, .cm-merge-b .cm-insertedLine')
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Différence suivante' }).press('Enter')
    await page.getByRole('radio', { name: 'À la suite' }).press('Space')
    await page.getByRole('textbox', { name: /Différences de texte/ }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('brings a version back, and takes that back', async () => {
    const before = await saved()
    const restore = page.getByRole('button', { name: /^Rétablir la version/ })
    await restore.last().press('Enter')
    await page.getByText('3 versions gardées.').waitFor()
    expect(await saved()).toBe(source)
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).press('Enter')
    await expect.poll(saved).toBe(before)
    await page.getByRole('link', { name: 'Revenir à la lettre' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Lettre n° 18' }).waitFor()
  })

  it('says nothing on its console, breaks no policy and asks nothing of the web', () => {
    expect(visited.complaints).toEqual([])
  })
})
