import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ICAL from 'ical.js'
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

const ours = resolve(import.meta.dirname, '../fixtures/ics/office-mail.ics')
/** A calendar published by somebody else, where such files lie beside the project. */
const foreign = resolve('../shared/corpus/ics/ical4j-Standup.ics')
const calendars = [ours, ...(existsSync(foreign) ? [foreign] : [])]

const zones = ['UTC', 'Europe/Paris', 'America/New_York']

describe.skipIf(isMissing).each(zones)('the first calendar, on a host in %s', (timeZone) => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost({ timeZone })
    visited = await visit(browser, host.address, { timezoneId: timeZone })
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.reload()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const occurrence = (name: RegExp) => page.getByRole('button', { name }).first()
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })

  it('asks three things and founds a community', async () => {
    await page.getByLabel('Nom de la communauté').fill('Réseau des greffes')
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByLabel('Votre binôme').fill('Nadia Benali')
    await page.getByRole('checkbox', { name: /Café des nouveaux/ }).uncheck()
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await heading('Lundi 23 novembre').waitFor()
    await page.getByText('Claire Vidal').first().waitFor()
  })

  it('creates a ritual on the 1st Tuesday of the month, its dates said as it is typed', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Nouveau rituel' }).click()
    await page.getByRole('button', { name: /Partir de rien/ }).click()
    await page.getByRole('textbox', { name: 'Titre' }).fill('Point du réseau')
    await page.getByRole('textbox', { name: 'À partir du' }).fill('02/12/2026')
    await page.getByRole('combobox', { name: 'Rythme' }).click()
    await page.getByRole('option', { name: 'Tous les mois, tel jour de la semaine' }).click()
    await page.getByRole('combobox', { name: 'Jour de la semaine' }).click()
    await page.getByRole('option', { name: 'mardi' }).click()
    const first = page.getByRole('region', { name: 'Premières dates' })
    await first.getByText('Le 1er mardi du mois à 14 h', { exact: false }).waitFor()
    await first.getByText('Mardi 2 février 2027 à 14 h', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Créer le rituel' }).click()
    await notice(/Point du réseau/).waitFor()
  })

  it('shows it in its month, and in the next', async () => {
    await heading('Janvier 2027').waitFor()
    await occurrence(/^Point du réseau, mardi 5 janvier 2027, de 14\sh à 15\sh/).waitFor()
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    await heading('Février 2027').waitFor()
    await occurrence(/^Point du réseau, mardi 2 février 2027/).waitFor()
    await page.getByRole('button', { name: 'Mois précédent' }).click()
    await heading('Janvier 2027').waitFor()
  })

  it('moves one of its dates, and says so with a way back', async () => {
    await occurrence(/^Point du réseau, mardi 5 janvier 2027/).click()
    await page.getByRole('button', { name: 'Déplacer…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Jour' }).fill('07/01/2027')
    await dialog.getByRole('textbox', { name: 'Heure' }).fill('10 h 30')
    await dialog.getByRole('button', { name: 'Déplacer' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await occurrence(
      /^Point du réseau, jeudi 7 janvier 2027, de 10\sh\s30 à 11\sh\s30.*déplacé/,
    ).waitFor()

    await page.keyboard.press('Control+z')
    await occurrence(/^Point du réseau, mardi 5 janvier 2027/).waitFor()
    await notice(/annulé/i)
      .getByRole('button', { name: 'Rétablir' })
      .click()
    await occurrence(/^Point du réseau, jeudi 7 janvier 2027/).waitFor()
    await page.getByRole('button', { name: 'Fermer' }).first().click()
  })

  it('imports calendars after a preview, and finds nothing new the second time', async () => {
    await importFiles()
    await page.getByRole('button', { name: /^Importer \d+ événement/ }).click()
    await page.getByRole('heading', { name: 'Import terminé' }).waitFor()
    await page.getByRole('link', { name: 'Rituels' }).click()
    await importFiles()
    await page.getByText('Rien de nouveau').first().waitFor()
    expect(await page.getByRole('button', { name: /^Importer \d+ événement/ }).count()).toBe(0)
  })

  it('exports a file in which ical.js finds the moved date', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Plus d’actions' }).first().click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /Exporter tous les rituels/ }).click()
    // The calendar of somebody else has a recurrence that Outlook does not know.
    if (calendars.includes(foreign)) {
      await page.getByRole('button', { name: 'Exporter quand même' }).click()
    }
    const download = await downloading
    expect(download.suggestedFilename()).toBe('Réseau des greffes.ics')
    const path = join(host.dataFolder, 'export.ics')
    await download.saveAs(path)

    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')))
    const events = calendar
      .getAllSubcomponents('vevent')
      .filter((event) => event.getFirstPropertyValue('summary') === 'Point du réseau')
    const moved = events.find((event) => event.hasProperty('recurrence-id'))
    // In UTC the value itself says so; elsewhere its TZID does.
    const suffix = timeZone === 'UTC' ? 'Z' : ''
    const value = (name: string) => String(moved?.getFirstPropertyValue(name))
    expect(value('recurrence-id')).toBe(`2027-01-05T14:00:00${suffix}`)
    expect(value('dtstart')).toBe(`2027-01-07T10:30:00${suffix}`)
    const zone = moved?.getFirstProperty('dtstart')?.getParameter('tzid') ?? 'UTC'
    expect(zone).toBe(timeZone)
    const rule = events.find((event) => event.hasProperty('rrule'))
    expect(String(rule?.getFirstPropertyValue('rrule'))).toContain('BYDAY=1TU')
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })

  async function importFiles(): Promise<void> {
    await page.getByRole('button', { name: 'Créer', exact: true }).click()
    await page.getByRole('menuitem', { name: /Importer un calendrier/ }).click()
    await heading('Importer un calendrier').waitFor()
    await page.locator('input[type=file]').setInputFiles(calendars)
    await page
      .getByText(/office-mail|Déjà là|Nouveaux/)
      .first()
      .waitFor()
  }
})
