import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { todayIn } from '../../renderer/text/dates'
import { addDays, mondayOf } from '../../preload/rules/local-day'
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

const today = todayIn('Europe/Paris')
/** A weekday of this week, on whatever day this runs: the calendar shows it. */
const wednesday = addDays(mondayOf(today), 2)

interface Listed {
  rows: { id: string; title: string; plannedOn: string | null; state: string }[]
}

describe.skipIf(isMissing)('letters, from the keyboard', () => {
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

  const listed = async () => (await pageCall<Listed>(page, 'newsletters/list')).rows
  const link = (name: string | RegExp) => page.getByRole('row').getByRole('link', { name })
  const titles = () => page.getByRole('row').getByRole('link').allTextContents()
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
  const drawer = () => page.getByRole('dialog', { name: 'Nouvelle lettre' })
  const actions = (title: string) => page.getByRole('button', { name: `Actions sur « ${title} »` })
  const toList = async () => {
    await page.keyboard.press('Alt+4')
    await heading('Lettres')
  }

  it('says what to do first while there is none', async () => {
    await toList()
    await page.getByRole('heading', { name: 'Aucune lettre encore' }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.getByRole('link', { name: 'Écrire la première lettre' }).press('Enter')
    await drawer().waitFor()
    await page.keyboard.press('Escape')
    await drawer().waitFor({ state: 'detached' })
  })

  it('creates one from a template and opens it', async () => {
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('n')
    const name = drawer().getByLabel('Nom dans l’espace')
    await name.waitFor()
    expect(await name.inputValue()).toMatch(/^Lettre n°\s1$/)
    await drawer()
      .getByRole('radio', { name: /^Compte rendu/ })
      .press('Space')
    expect(
      await drawer()
        .getByRole('radio', { name: /^Compte rendu/ })
        .isChecked(),
    ).toBe(true)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await name.press('Enter')
    await heading(/^Lettre n°\s1$/)
    const [made] = await listed()
    const { source } = await pageCall<{ source: string }>(page, 'newsletters/get', { id: made?.id })
    expect(source).toContain('<!-- veillee minutes')
  })

  it('creates one from the last, which says what the last one said', async () => {
    await toList()
    await page.getByRole('link', { name: 'Nouvelle lettre' }).press('Enter')
    await drawer()
      .getByRole('radio', { name: /^La dernière lettre/ })
      .press('Space')
    await drawer().getByLabel('Nom dans l’espace').fill('La suite')
    await drawer().getByRole('button', { name: 'Créer la lettre' }).press('Enter')
    await heading('La suite')
    const sources = await Promise.all(
      (await listed()).map(({ id }) =>
        pageCall<{ source: string }>(page, 'newsletters/get', { id }),
      ),
    )
    expect(sources[0]?.source).toBe(sources[1]?.source)
  })

  it('brings a file in, after showing what it says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'veillee-letter-'))
    const mjml =
      '<mjml lang="fr">\r\n<mj-head><mj-title>Été</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>Une zébrure</mj-text></mj-column></mj-section></mj-body></mjml>'
    writeFileSync(join(folder, 'été.mjml'), mjml)
    writeFileSync(join(folder, 'photo.html'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))
    await toList()
    await page.keyboard.press('n')
    await drawer()
      .getByRole('radio', { name: /^Un fichier/ })
      .press('Space')
    await drawer().getByRole('button', { name: 'Créer la lettre' }).press('Enter')
    await drawer().getByText('Choisissez d’abord un fichier.').waitFor()
    const field = drawer().locator('input[type="file"]')
    await field.setInputFiles(join(folder, 'photo.html'))
    await drawer().getByText('Ce fichier n’est ni du MJML ni du HTML.').waitFor()
    await field.setInputFiles(join(folder, 'été.mjml'))
    await drawer().getByText('MJML, gardé octet pour octet.').waitFor()
    await drawer().getByText('Objet : Été').waitFor()
    await drawer().getByText('Une zébrure').waitFor()
    await drawer().getByLabel('Nom dans l’espace').fill('Reprise')
    await drawer().getByLabel('Nom dans l’espace').press('Enter')
    await heading('Reprise')
    const made = (await listed()).find(({ title }) => title === 'Reprise')
    const { source } = await pageCall<{ source: string }>(page, 'newsletters/get', { id: made?.id })
    expect(source).toBe(mjml)
    removeFolder(folder)
  })

  it('finds and filters letters', async () => {
    await toList()
    await page.getByRole('textbox', { name: 'Chercher une lettre' }).fill('zebrure')
    await expect.poll(titles).toEqual(['Reprise'])
    await page.getByRole('textbox', { name: 'Chercher une lettre' }).fill('introuvable')
    await page.getByRole('button', { name: 'Montrer toutes les lettres' }).press('Enter')
    await expect.poll(async () => (await titles()).length).toBe(3)
    const template = page.getByRole('combobox', { name: 'Modèle' })
    await template.click()
    await page.getByRole('option', { name: /^Compte rendu \(2\)/ }).click()
    await expect
      .poll(async () => (await titles()).toSorted())
      .toEqual(['La suite', expect.stringMatching(/^Lettre n°\s1$/)])
    await page.reload()
    await expect.poll(async () => (await titles()).length).toBe(3)
  })

  it('goes from letter to letter with the arrows', async () => {
    const all = await titles()
    await link(all[0] ?? '').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(all[1])
    await page.keyboard.press('End')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(all.at(-1))
  })

  it('is given a day, and stands on the calendar and on Today', async () => {
    await actions('La suite').press('Enter')
    await page.getByRole('menuitem', { name: 'Date de départ…' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Départ de/ })
    await dialog.getByRole('textbox', { name: 'Départ prévu le' }).fill('31/02/2026')
    await dialog.getByRole('button', { name: 'Enregistrer la date' }).press('Enter')
    await dialog.getByText('Écrivez un jour').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    const [year, month, day] = wednesday.split('-')
    await dialog.getByRole('textbox', { name: 'Départ prévu le' }).fill(`${day}/${month}/${year}`)
    await dialog.getByRole('textbox', { name: 'Heure (facultative)' }).fill('10h')
    await dialog.getByRole('button', { name: 'Enregistrer la date' }).press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    expect((await titles())[0]).toBe('La suite')
    for (const view of ['mois', 'semaine']) {
      await page.goto(`${new URL(page.url()).origin}/#/rituels?vue=${view}`)
      await page.getByRole('button', { name: /^La suite, lettre à envoyer/ }).waitFor()
    }
    await page.goto(`${new URL(page.url()).origin}/#/rituels?vue=liste`)
    await page
      .getByRole('listitem')
      .getByRole('button', { name: /La suite/ })
      .press('Enter')
    await heading('La suite')
    await pageCall(page, 'rituals/create', {
      title: 'Visio',
      purpose: '',
      mode: 'remote',
      place: '',
      link: '',
      scope: 'national',
      territory: '',
      leadId: null,
      backupId: null,
      isFounding: false,
      templateKey: null,
      startOn: today,
      startTime: '23:00',
      timeZone: 'Europe/Paris',
      rrule: null,
      durationMinutes: 30,
    })
    await page.keyboard.press('Alt+1')
    await page.reload()
    const toSend = page.getByRole('region', { name: /Lettres à envoyer/ })
    await toSend.getByRole('link', { name: 'La suite' }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('is dragged to another day, and back by undoing', async () => {
    await page.goto(`${new URL(page.url()).origin}/#/rituels?vue=mois`)
    const letter = page.getByRole('button', { name: /^La suite, lettre à envoyer/ })
    const thursday = addDays(wednesday, 1)
    await letter.waitFor()
    await expect.poll(async () => (await letter.boundingBox()) !== null).toBe(true)
    const from = await letter.boundingBox()
    const to = await page.locator(`[data-date="${thursday}"]`).first().boundingBox()
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 20, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
    await page.mouse.up()
    const planned = async () =>
      (await listed()).find(({ title }) => title === 'La suite')?.plannedOn
    await expect.poll(planned).toBe(thursday)
    await page.keyboard.press('Control+z')
    await expect.poll(planned).toBe(wednesday)
  })

  it('is found by the palette, and so is what makes one', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('zebrure')
    await page.getByRole('option', { name: /^Reprise/ }).waitFor()
    await page.keyboard.press('Enter')
    await heading('Reprise')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').and(page.locator(':focus')).waitFor()
    await page.keyboard.type('nouvelle lettre')
    await page.getByRole('option', { name: 'Nouvelle lettre' }).waitFor()
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await page.keyboard.press('Escape')
  })

  it('is duplicated, thrown away, and had back', async () => {
    await toList()
    await actions('Reprise').press('Enter')
    await page.getByRole('menuitem', { name: 'Dupliquer' }).press('Enter')
    await link('Reprise (copie)').waitFor()
    await actions('Reprise').press('Enter')
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).press('Enter')
    await link(/^Reprise$/).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await link(/^Reprise$/).waitFor()
    await actions('Reprise').press('Enter')
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).press('Enter')
    await link(/^Reprise$/).waitFor({ state: 'detached' })
    await page.goto(`${new URL(page.url()).origin}/#/corbeille`)
    await page.getByRole('button', { name: 'Restaurer « Reprise »' }).press('Enter')
    await toList()
    await link(/^Reprise$/).waitFor()
  })

  it('takes time from its own page', async () => {
    await link(/^Reprise$/).press('Enter')
    await heading('Reprise')
    await page.getByRole('button', { name: 'Temps passé' }).press('Enter')
    const panel = page.getByRole('dialog', { name: 'Temps passé' })
    await panel.getByLabel('Durée').fill('1h20')
    await panel.getByLabel('Durée').press('Enter')
    await panel.getByText('1 h 20').first().waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.keyboard.press('Escape')
  })
})
