import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import Database from 'better-sqlite3'
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

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const minuteMs = 60_000

interface Kept {
  spans: { startedAt: string; endedAt: string | null }[]
  seenAt: string
}

describe.skipIf(isMissing)('the timer', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    await come()
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByLabel('Votre binôme').fill('Nadia Benali')
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation', { name: 'Navigation' }).waitFor()
  })
  afterAll(async () => {
    await leave()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const come = async () => {
    visited = await visit(browser, host.address, { timezoneId: 'Europe/Paris' })
    page = visited.page
  }
  const leave = async () => {
    complaints.push(...visited.complaints)
    await visited.close()
  }
  const bar = () => page.getByRole('banner')
  const pill = () => bar().getByRole('group', { name: 'Minuteur' })
  const start = () => bar().getByRole('button', { name: 'Démarrer', exact: true })
  const panel = () => page.getByRole('dialog').filter({ hasText: 'Temps en quelques mots' })
  const notice = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  const choose = async (category: string) => {
    const form = panel().getByRole('form', { name: /Démarrer|Passer à autre chose/ })
    await form.getByRole('combobox', { name: 'Catégorie' }).click()
    await page.getByRole('option', { name: category, exact: true }).click()
  }
  const ticks = async () => {
    const shown = await pill().getByRole('timer').textContent()
    await expect.poll(() => pill().getByRole('timer').textContent()).not.toBe(shown)
  }
  /** The screen, not a button, has the focus. */
  const unfocus = () => page.locator('main').focus()

  /** Puts the timer back by so much, while nothing has the file open. */
  const age = async (sinceStart: number, sinceSeen: number) => {
    await leave()
    await host.stop()
    const folder = join(host.dataFolder, 'workspaces')
    const name = readdirSync(folder).find((file) => file.endsWith('.veillee-db')) ?? ''
    const database = new Database(join(folder, name))
    const row = database
      .prepare<[], { id: string; value: string }>('SELECT id, value FROM timers')
      .get()
    const kept = JSON.parse(row?.value ?? '') as Kept
    const before = (ms: number) =>
      new Date(Math.floor((Date.now() - ms) / 1000) * 1000).toISOString()
    kept.spans = [{ startedAt: before(sinceStart), endedAt: null }]
    kept.seenAt = before(sinceSeen)
    database
      .prepare('UPDATE timers SET value = ? WHERE id = ?')
      .run(JSON.stringify(kept), row?.id ?? '')
    database.close()
    host = await startHost({ dataFolder: host.dataFolder })
    await come()
  }

  it('is started from the bar, and goes on through other screens and a reload', async () => {
    await start().click()
    await choose('Préparation')
    await panel().getByRole('button', { name: 'Démarrer le minuteur' }).click()
    await pill().getByText('Préparation').waitFor()
    await ticks()
    await page.keyboard.press('Alt+3')
    await page.getByRole('heading', { level: 1, name: 'Séances' }).waitFor()
    await pill().getByText('Préparation').waitFor()
    await page.reload()
    await pill().getByText('Préparation').waitFor()
    await ticks()
  })

  it('is accessible as it runs, its panel open', async () => {
    await pill()
      .getByRole('button', { name: /Changer d’activité/ })
      .click()
    await panel().getByLabel('Temps en quelques mots').waitFor()
    const { violations } = await new AxeBuilder({ page })
      .include('header')
      .include('[role="dialog"]')
      .withTags(standards)
      .analyze()
    expect(violations).toEqual([])
  })

  it('says what it is for as it runs, and comes back once thrown away', async () => {
    const running = panel().getByRole('region', { name: 'En cours' })
    await running.getByRole('textbox', { name: 'Note' }).fill('Relire le guide')
    await running.getByRole('textbox', { name: 'Note' }).press('Enter')
    await pill().getByText('Relire le guide').waitFor()
    await pill()
      .getByRole('button', { name: /Changer d’activité/ })
      .click()
    await running.getByRole('button', { name: 'Ne rien noter' }).click()
    await notice('Minuteur abandonné').waitFor()
    await start().waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await pill().getByText('Relire le guide').waitFor()
    await ticks()
    await pill()
      .getByRole('button', { name: /Changer d’activité/ })
      .click()
  })

  it('switches to another activity, and the time of the first is noted', async () => {
    await choose('Lettre')
    await panel().getByRole('button', { name: 'Passer à cette activité' }).click()
    await notice('Minuteur démarré\u00A0: Lettre').waitFor()
    await pill().getByText('Lettre').waitFor()
  })

  it('pauses, goes on, and stops by the space key alone', async () => {
    await ticks()
    await pill().getByRole('button', { name: 'Mettre en pause' }).click()
    await pill().getByText('En pause').waitFor()
    await pill().getByRole('button', { name: 'Reprendre' }).click()
    await pill().getByText('En cours').waitFor()
    await unfocus()
    await page.keyboard.press('Space')
    await notice(/\d+\u00A0s noté\u00A0: Lettre/).waitFor()
    await start().waitFor()
  })

  it('leaves the space key to fields and buttons', async () => {
    await start().focus()
    await page.keyboard.press('Space')
    const line = panel().getByLabel('Temps en quelques mots')
    await line.waitFor()
    await line.pressSequentially('1h20 lettre')
    expect(await line.inputValue()).toBe('1h20 lettre')
    expect(await pill().count()).toBe(0)
  })

  it('notes time said in words, shown as it is understood', async () => {
    const line = panel().getByLabel('Temps en quelques mots')
    await line.fill('lettre')
    await panel().getByText('Il manque une durée', { exact: false }).waitFor()
    await line.fill('1h20 réunion')
    await panel().getByText('Il manque une catégorie', { exact: false }).waitFor()
    await line.fill('1h20 lettre hier')
    await panel().getByText('1\u00A0h\u00A020 · Lettre · hier').waitFor()
    await page.keyboard.press('Enter')
    await notice('1\u00A0h\u00A020 noté\u00A0: Lettre').waitFor()
    await notice('1\u00A0h\u00A020 noté').getByRole('button', { name: 'Annuler' }).click()
    await notice('le temps est dans la corbeille').waitFor()
  })

  it('forgotten, asks what became of the time, and is stopped where it was last seen', async () => {
    await unfocus()
    await page.keyboard.press('Space')
    await pill().getByText('Lettre').waitFor()
    await age(180 * minuteMs, 95 * minuteMs)
    const dialog = page.getByRole('dialog', { name: /Veillée n’a rien vu de/ })
    await dialog.getByText(/temps écoulé, 1\u00A0h\u00A035/).waitFor()
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .withTags(standards)
      .analyze()
    expect(violations).toEqual([])
    await dialog.getByRole('button', { name: 'Décider plus tard' }).click()
    await pill().getByRole('button', { name: 'À régler' }).click()
    await dialog.getByRole('radio', { name: /^Arrêter à/ }).check()
    await dialog.getByRole('button', { name: 'Valider' }).click()
    await notice('Le temps est noté').waitFor()
    await start().waitFor()
  })

  it('gives a gap to another category, and goes on', async () => {
    await unfocus()
    await page.keyboard.press('Space')
    // Nothing was timed in this window yet: what to time has to be chosen.
    await panel().getByRole('button', { name: 'Démarrer le minuteur' }).click()
    await pill().waitFor()
    await age(60 * minuteMs, 30 * minuteMs)
    const dialog = page.getByRole('dialog', { name: /Veillée n’a rien vu de/ })
    await dialog.getByRole('radio', { name: /Noter ce temps ailleurs/ }).check()
    await dialog.getByRole('button', { name: 'Valider' }).click()
    await dialog.getByText('Choisissez la catégorie qui reçoit ce temps.').waitFor()
    await dialog.getByRole('combobox', { name: 'Catégorie de ce temps' }).click()
    await page.getByRole('option', { name: 'Déplacement' }).click()
    await dialog.getByRole('button', { name: 'Valider' }).click()
    await notice('Le temps est noté').waitFor()
    await pill().getByText('En cours').waitFor()
    await expect.poll(() => pill().getByRole('timer').textContent()).toMatch(/^0:30:/)
  })

  it('asks the same when nobody has touched anything for ten minutes', async () => {
    await page.clock.install({ time: new Date() })
    await page.reload()
    await pill().getByText('En cours').waitFor()
    for (let beats = 0; beats < 29; beats += 1) {
      await Promise.all([page.waitForResponse(/time\/beat/), page.clock.runFor(20_000)])
    }
    await page.clock.runFor(45_000)
    await page.mouse.move(400, 400)
    const dialog = page.getByRole('dialog', { name: /Rien n’a bougé de/ })
    await dialog.getByText(/temps écoulé, 10\u00A0min/).waitFor()
    await dialog.getByRole('radio', { name: /Ne pas compter ce temps/ }).check()
    await dialog.getByRole('button', { name: 'Valider' }).click()
    await page.clock.runFor(1000)
    await dialog.waitFor({ state: 'hidden' })
    await pill().getByText('En cours').waitFor()
    await pill().getByRole('button', { name: 'Arrêter et noter le temps' }).click()
    await notice(/noté\u00A0: /).waitFor()
  })

  it('never makes the page complain', () => {
    expect([...complaints, ...visited.complaints]).toEqual([])
  })
})
