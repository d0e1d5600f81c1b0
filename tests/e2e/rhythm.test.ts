import { resolve } from 'node:path'
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

const schoolCalendar = resolve(import.meta.dirname, '../fixtures/ics/school-holidays.ics')
/** Twice a month, a rule that Outlook has no template for. */
const twiceMonthly = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Veillee//Tests//FR',
  'BEGIN:VEVENT',
  'UID:deux-mardis@veillee.test',
  'DTSTAMP:20260101T000000Z',
  'SUMMARY:Les deux mardis',
  'DTSTART:20261201T130000Z',
  'DTEND:20261201T140000Z',
  'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

describe.skipIf(isMissing)('the rhythm', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  const open = async () => {
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.reload()
  }
  const leave = async () => {
    expect(visited.complaints).toEqual([])
    await visited.close()
    await host.stop()
    removeFolder(host.dataFolder)
  }
  const go = async (address: string, title: string) => {
    await page.goto(`${new URL(host.address).origin}/${address}`)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  describe('of the sample community', () => {
    beforeAll(async () => {
      await open()
      await page.getByRole('button', { name: /exemple/i }).click()
      await page.getByRole('navigation').waitFor()
    })
    afterAll(leave)

    it('shows twelve weeks, a row a ritual, and how regular each is', async () => {
      await go('#/rituels/tous', 'Tous les rituels')
      await page.getByRole('link', { name: 'Rythme' }).click()
      await page.getByText('Douze semaines, du 23 novembre 2026 au 14 février 2027.').waitFor()
      const table = page.getByRole('table', { name: 'Le rythme des rituels' })
      await table.getByRole('rowheader', { name: 'La Veillée' }).waitFor()
      expect(await table.getByRole('columnheader').count()).toBe(14)
      await table.getByRole('columnheader', { name: /21 décembre 2026.*Noël/ }).waitFor()
      const veillee = table.getByRole('row').filter({ hasText: 'La Veillée' })
      await veillee.getByText(/^\d+ sur 12$/).waitFor()
      await veillee.getByText('Tenues ÷ dues sur les douze derniers mois').waitFor()
    })

    it('goes twelve weeks back and forth from the keyboard', async () => {
      await page.keyboard.press('Alt+ArrowLeft')
      await page.getByText('Douze semaines, du 31 août 2026 au 22 novembre 2026.').waitFor()
      await page
        .getByRole('link', { name: /^Question du lundi, .*, tenu$/ })
        .first()
        .waitFor()
      await page
        .getByRole('link', { name: /, annulé$/ })
        .first()
        .waitFor()
      await page.getByRole('button', { name: 'Aujourd’hui' }).click()
      await page.getByText('du 23 novembre 2026 au 14 février 2027', { exact: false }).waitFor()
    })

    it('goes from date to date with the arrows, and opens one in the calendar', async () => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      const stops = page.locator('[data-mark][tabindex="0"]')
      expect(await stops.count()).toBe(1)
      await stops.focus()
      const first = await focused()
      await page.keyboard.press('ArrowRight')
      const second = await focused()
      expect(second).not.toBe(first)
      await page.keyboard.press('ArrowLeft')
      expect(await focused()).toBe(first)
      await page.keyboard.press('ArrowDown')
      expect(await stops.count()).toBe(1)
      const [title = ''] = `${await focused()}`.split(',')
      await page.keyboard.press('Enter')
      await page.getByRole('complementary').getByText(title).first().waitFor()
      expect(page.url()).toContain('/rituels?serie=')
    })
  })

  describe('of a new community', () => {
    beforeAll(async () => {
      await open()
      await page.getByRole('checkbox').first().waitFor()
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
      await page.getByRole('button', { name: 'Créer l’espace' }).click()
      await page.getByRole('navigation').waitFor()
    })
    afterAll(leave)

    it('says what to do first', async () => {
      await go('#/rituels/rythme', 'Rythme')
      await page.getByRole('heading', { name: 'Le calendrier attend son premier rituel' }).waitFor()
      await page.getByRole('link', { name: 'Nouveau rituel' }).waitFor()
    })

    it('is set in the settings, at once, and taken back', async () => {
      await go('#/reglages', 'Réglages')
      const days = page.getByRole('textbox', { name: 'Trop longue attente' })
      await days.fill('0')
      await page.getByText('Indiquez un nombre entier de 1 à 366.').waitFor()
      await days.fill('10')
      await days.press('Enter')
      await notice(/réglage du rythme/)
        .getByRole('button', { name: 'Annuler' })
        .click()
      await page.getByText('Réglage du rythme annulé.').waitFor()
      await expect.poll(() => days.inputValue()).toBe('21')
      await days.fill('10')
      await days.press('Enter')
      await notice(/réglage du rythme/).waitFor()
    })

    it('takes the school holidays of a zone from a file', async () => {
      await page.getByRole('button', { name: 'Importer un fichier .ics…' }).click()
      await page.getByText('Nommez la zone de ce calendrier.').waitFor()
      await page.getByRole('textbox', { name: 'Zone' }).fill('A')
      const choosing = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Importer un fichier .ics…' }).click()
      await (await choosing).setFiles(schoolCalendar)
      await notice(/Zone A.*3 nouvelles périodes.*1 événement laissé de côté/).waitFor()
      await page.getByText('3 périodes').waitFor()
      await page.getByRole('button', { name: 'Retirer les vacances de la zone A' }).click()
      await page.getByText('3 périodes').waitFor({ state: 'hidden' })
      await notice(/retirées/)
        .getByRole('button', { name: 'Annuler' })
        .click()
      await page.getByText('3 périodes').waitFor()
    })

    it('warns of a hole in plain words, and lets holidays excuse another', async () => {
      await go('#/rituels/import', 'Importer un calendrier')
      await page.locator('input[type=file]').setInputFiles({
        name: 'deux-mardis.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(twiceMonthly),
      })
      await page.getByRole('button', { name: 'Importer 1 événement' }).click()
      await page.getByRole('heading', { name: 'Import terminé' }).waitFor()
      await go('#/rituels/rythme', 'Rythme')
      const warnings = page.getByRole('region', { name: 'Points de vigilance' })
      await warnings
        .getByText('Aucune rencontre entre le 1er décembre 2026 et le 15 décembre 2026 (13 jours)')
        .waitFor()
      expect(await warnings.getByText('et le 5 janvier 2027').count()).toBe(0)
      await page.getByRole('columnheader', { name: /28 décembre 2026.*Vacances de Noël/ }).waitFor()
    })

    it('says before an export which program would balk, and exports all the same', async () => {
      let downloads = 0
      page.on('download', () => {
        downloads += 1
      })
      await go('#/rituels/tous', 'Tous les rituels')
      await page.getByRole('checkbox', { name: 'Choisir tous les rituels affichés' }).check()
      const exporting = page.getByRole('button', { name: 'Exporter en .ics' })
      await exporting.click()
      const dialog = page.getByRole('dialog', { name: 'Avant d’exporter' })
      await dialog.getByText('Outlook').waitFor()
      await dialog.getByText('Il ne connaît pas cette récurrence', { exact: false }).waitFor()
      await dialog.getByText('Les deux mardis', { exact: false }).waitFor()
      await dialog.getByRole('button', { name: 'Annuler' }).click()
      await dialog.waitFor({ state: 'hidden' })
      expect(downloads).toBe(0)
      await exporting.click()
      const download = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Exporter quand même' }).click()
      expect((await download).suggestedFilename()).toMatch(/\.ics$/)
    })
  })
})
