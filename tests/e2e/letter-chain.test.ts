import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Occurrence } from '../../preload/contract/calendar'
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

const day = (after: number) =>
  new Date(Date.now() + after * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Paris' })
const title = 'Lettre de bout en bout'

/** From a template to the inbox, with a date that changes on the way. */
describe.skipIf(isMissing)('a letter, from a template to all its ways out', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let id = ''
  let moved: Occurrence
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(20_000)
    await page.getByRole('button', { name: /exemple/ }).click()
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const go = async (hash: string, heading: string | RegExp) => {
    await page.goto(`${new URL(host.address).origin}/#${hash}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  const block = (name: RegExp) => page.getByRole('treeitem', { name })
  const kept = () => pageCall<Letter>(page, 'newsletters/get', { id })
  const notice = (words: RegExp) => page.getByRole('status').filter({ hasText: words })
  const saved = async (act: () => Promise<void>): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()])
    return download
  }
  const out = (name: string) => async () => {
    await page.getByRole('button', { name: 'Autres façons de la sortir' }).press('Enter')
    await page.getByRole('menuitem', { name, exact: true }).press('Enter')
  }
  const textOf = async (download: Download) =>
    (await readFile(await download.path())).toString('utf8')

  it('starts from the monthly one, its agenda filled from the calendar', async () => {
    await go('/lettres', 'Lettres')
    await page
      .getByRole('link', { name: /Nouvelle lettre/ })
      .first()
      .press('Enter')
    await page.getByLabel('Nom dans l’espace').fill(title)
    await page.getByRole('radio', { name: /Mensuelle/ }).check({ force: true })
    await page.getByRole('button', { name: 'Créer la lettre' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    id = new URL(page.url()).hash.split('/').at(-1) ?? ''
    const occurrences = await pageCall<Occurrence[]>(page, 'calendar/occurrences', {
      from: day(2),
      to: day(28),
    })
    const next = occurrences.find(
      ({ state, isAllDay, start }) =>
        state === 'planned' && !isAllDay && ![0, 6].includes(new Date(start).getDay()),
    )
    if (!next) throw new Error('the sample has no date to move')
    moved = next
    expect((await kept()).source).toContain('<!-- veillee agenda')
    await page.frameLocator('iframe').getByText(moved.title).first().waitFor()
  })

  it('is written: what was left to fill is filled', async () => {
    const { source } = await kept()
    const filled = source.replaceAll(/\[([^[\]<>]+)\]/g, '$1')
    await page.getByText('Source MJML', { exact: true }).click()
    const editor = page.getByRole('textbox', { name: /MJML/ })
    await editor.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(filled)
    await expect.poll(async () => (await kept()).source).toBe(filled)
    await page.getByText('Blocs', { exact: true }).first().click()
    await block(/Agenda/).waitFor()
  })

  it('says that a date has changed in the calendar, and takes it in', async () => {
    const { seriesId, originalStart, start } = moved
    const asked = new URLSearchParams({
      serie: seriesId,
      date: originalStart,
      jour: start.slice(0, 10),
    })
    await page.goto(`${new URL(host.address).origin}/#/rituels?${asked.toString()}`)
    await page.getByRole('button', { name: 'Déplacer…' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Heure' }).fill('7 h 35')
    await dialog.getByRole('button', { name: 'Déplacer' }).press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await go(`/lettres/${id}`, title)
    const linked = page.getByRole('region', { name: 'Blocs liés' })
    await linked
      .getByText(/date a changé depuis|lignes? .* depuis|dates ont changé depuis/)
      .waitFor()
    await linked
      .getByRole('button', { name: /^(Tout mettre à jour|Mettre à jour)/ })
      .first()
      .press('Enter')
    await expect.poll(async () => (await kept()).source).toContain('07:35')
    await page.frameLocator('iframe').getByText('07:35').first().waitFor()
  })

  it('has nothing left that stops it, and breaks no rule', async () => {
    await page.getByRole('tab', { name: /Prête à partir/ }).press('Enter')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.getByRole('button', { name: 'Marquer prête' }).press('Enter')
    await page.getByText('Rien ne l’arrête.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Marquer prête' }).press('Enter')
    await notice(/est prête à partir/).waitFor()
    expect((await kept()).state).toBe('ready')
  })

  it('goes out in every form, each with the new hour', async () => {
    const draft = await saved(() =>
      page.getByRole('button', { name: 'Créer le brouillon .eml' }).press('Enter'),
    )
    const email = await PostalMime.parse(await readFile(await draft.path()))
    expect(email.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(email.html).toContain('07:35')
    expect(email.text).toContain('07:35')
    for (const name of ['HTML à relire', 'HTML compact', 'Texte brut', 'Page d’archive']) {
      const text = await textOf(await saved(out(name)))
      expect(text).toContain('07:35')
      expect(text).not.toMatch(/veillee (agenda|item|theme)|veillee-block/)
      expect(text).not.toMatch(/src="https?:/)
    }
    await out('PDF ou papier…')()
    await page.getByText('Telle qu’elle paraîtra sur le papier.').waitFor()
    await page.locator('[data-paper=letter]').getByText('07:35').first().waitFor()
    await page.getByRole('link', { name: 'Retour à la lettre' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('is noted as sent, and the resources it cites know it', async () => {
    await page.getByRole('button', { name: 'Marquer envoyée' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Marquer envoyée' }).press('Enter')
    await notice(/est notée envoyée/).waitFor()
    const { state, audienceCount, cited } = await kept()
    expect(state).toBe('sent')
    expect(audienceCount).toBeGreaterThan(0)
    expect(cited.length).toBeGreaterThan(0)
    const uses = await pageCall<{ kind: string; id: string }[]>(page, 'resources/uses', {
      id: cited[0]?.id,
    })
    expect(uses).toContainEqual(expect.objectContaining({ kind: 'letter', id }))
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})
