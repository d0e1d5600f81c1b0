import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
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
import type { Week } from '../../preload/contract/time-total-shapes'
import { pageCall } from './page-call'

/** A4 upright, in points. */
const portrait = { width: 595.3, height: 841.9 }

async function pagesOf(page: Page): Promise<{ width: number; height: number }[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))
}

describe.skipIf(isMissing)('a statement, from the week to its amendment', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let hash = ''
  let review = Buffer.alloc(0)
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, { permissions: ['clipboard-write'] })
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.reload()
    await page.getByRole('button', { name: /exemple/ }).click()
    await page.getByRole('navigation').first().waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const open = (address: string) => page.goto(`${new URL(host.address).origin}/${address}`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await button(name).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }

  it('goes from the week to its sheet, where a day without time is confirmed', async () => {
    const { current } = await pageCall<{ current: { authorId: string } }>(page, 'workspace/status')
    const asked = { personId: current.authorId, mondayOn: '2026-11-16' }
    const { rows } = await pageCall<Week>(page, 'time/week', asked)
    await pageCall(page, 'time/remove', {
      ids: rows.flatMap(({ days }) => days[1]?.entryIds ?? []),
    })
    await open('#/temps?semaine=2026-11-16')
    await page.getByRole('link', { name: 'Soumettre le relevé' }).click()
    const sheet = page.getByRole('dialog', { name: 'Soumettre un relevé' })
    await sheet.getByText('Du 16 au 22 novembre 2026').waitFor()
    await sheet.getByText(/^1 jour manquant/).waitFor()
    await sheet.getByRole('button', { name: 'Confirmer zéro le mardi 17 novembre' }).click()
    await sheet.getByRole('button', { name: 'Reprendre le zéro du mardi 17 novembre' }).waitFor()
    await sheet.getByText('Aucun jour manquant.').waitFor()
  })

  it('says of each level what the supervisor will see, and that submitting stays', async () => {
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: 'Lignes complètes' }).check()
    await sheet.getByText('Votre responsable lit les totaux par jour').waitFor()
    await sheet.getByText('cela ne s’annule pas').waitFor()
    await sheet.getByRole('button', { name: 'Soumettre', exact: true }).click()
    await page.getByRole('dialog', { name: 'Le relevé est soumis' }).waitFor()
    const file = await save('Enregistrer le fichier de relevé')
    review = file.bytes
    expect(review.length).toBeGreaterThan(200)
    expect(review.toString('utf8')).toContain('Claire Vidal')
  })

  it('shows it by day, with its hash to copy and a chain that holds', async () => {
    await page.getByRole('link', { name: 'Voir le relevé' }).click()
    await heading('Semaine 47').waitFor()
    await page.getByRole('rowgroup').getByText('Vendredi 20 novembre').waitFor()
    hash = await page.locator('code').innerText()
    expect(hash).toMatch(/^[\da-f]{4}( [\da-f]{4}){15}$/)
    await button('Copier').click()
    await page.getByText('Empreinte copiée').waitFor()
    await button('Vérifier la chaîne').click()
    await page.getByText(/^La chaîne tient\u00A0: \d+ maillons? vérifiés?\.$/).waitFor()
  })

  it.each([
    ['lettre.txt', 'bonjour', 'Ce fichier n’est ni un relevé ni une décision de Veillée.'],
    ['vide.veillee', '', 'Ce fichier est incomplet. Demandez qu’on vous le renvoie.'],
  ])('refuses %s as a decision, and says exactly why', async (name, text, sentence) => {
    await button('Reprendre une décision').click()
    const dialog = page.getByRole('dialog', { name: 'Reprendre une décision' })
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    const alert = dialog.getByRole('alert')
    await alert.getByText(`«\u00A0${name}\u00A0» n’a pas été repris.`).waitFor()
    await alert.getByText(sentence).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('refuses a cut file, one of a newer version, its own statement, and changes nothing', async () => {
    await button('Reprendre une décision').click()
    const dialog = page.getByRole('dialog', { name: 'Reprendre une décision' })
    const choose = (name: string, buffer: Buffer) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await choose('coupe', Buffer.from('{"format":"veillee-decision","formatVersion":1,"hash":"9c'))
    await dialog.getByText('Ce fichier est incomplet. Demandez qu’on vous le renvoie.').waitFor()
    await choose('futur', Buffer.from('{"format":"veillee-decision","formatVersion":99}'))
    await dialog.getByText(/^Ce fichier vient d’une version plus récente de Veillée/).waitFor()
    await choose('releve', review)
    await dialog.getByText(/^C’est un fichier de relevé, pas une décision/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Aucune décision pour l’instant.').waitFor()
  })

  it('records an approval given on paper, with its scan and a remark on a line, unsigned', async () => {
    await button('Décision sur papier').click()
    const dialog = page.getByRole('dialog', { name: 'Décision rendue sur papier' })
    await dialog.getByLabel('Rendue par').fill('')
    await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await dialog.getByText('Dites qui a décidé.').waitFor()
    await dialog.getByLabel('Rendue par').fill('Hélène Faure')
    await dialog.getByRole('button', { name: 'Ajouter une remarque' }).click()
    await dialog.getByRole('combobox', { name: 'Ligne visée' }).click()
    await page.getByRole('option').nth(1).click()
    await dialog.getByLabel('Remarque 1', { exact: true }).fill('À détailler la prochaine fois.')
    const scan = {
      name: 'décision.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1'),
    }
    await dialog.locator('input[type=file]').setInputFiles(scan)
    await dialog.getByText('décision.pdf').waitFor()
    await dialog.getByRole('button', { name: 'Enregistrer la décision' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('par Hélène Faure, le 23 novembre 2026').waitFor()
    await page.getByText('Non signé', { exact: true }).waitFor()
    await page.getByText('Remarque de Hélène Faure (non signé)').waitFor()
    await page.getByRole('table').getByText('À détailler la prochaine fois.').waitFor()
    const kept = await save('Ouvrir le scan')
    expect(kept.bytes.toString()).toBe('%PDF-1')
  })

  it('shows what changed after the approval, and amends it', async () => {
    const address = page.url()
    const [row] = await pageCall<{ id: string; personId: string }[]>(page, 'statements/list')
    await pageCall(page, 'time/setCell', {
      personId: row?.personId,
      day: '2026-11-18',
      category: 'tools',
      link: null,
      seconds: 5400,
    })
    await page.goto(address)
    await page.reload()
    await page.getByRole('heading', { name: 'Ce qui a changé depuis' }).waitFor()
    await page.getByText('Ajouté', { exact: true }).waitFor()
    await page.getByText(/18 nov\. · 1:30 · Outils/).waitFor()
    await page.getByRole('link', { name: 'Soumettre à nouveau' }).click()
    await page.getByText(/en fait un amendement visible/).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Soumettre', exact: true }).click()
    await page.getByRole('link', { name: 'Voir le relevé' }).click()
    await page.getByRole('combobox', { name: 'Version affichée' }).waitFor()
    await page.getByText('Amendé', { exact: true }).waitFor()
    const second = await page.locator('code').innerText()
    expect(second).not.toBe(hash)
    hash = second
  })

  it('is open to all, with its remarks, its decisions and its differences', async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  it('still shows the version that was approved', async () => {
    const version = page.getByRole('combobox', { name: 'Version affichée' })
    await version.click()
    await page.getByRole('option', { name: 'Version 1' }).click()
    await page.waitForURL(/version=1/)
    await page.getByRole('table').getByText('À détailler la prochaine fois.').waitFor()
    await expect.poll(() => page.locator('code').innerText(), { timeout: 15_000 }).not.toBe(hash)
    await page.goBack()
    await expect.poll(() => page.locator('code').innerText(), { timeout: 15_000 }).toBe(hash)
  })

  it('prints upright A4 pages, the hash on each, with two boxes to sign', async () => {
    await page.getByRole('link', { name: 'Imprimer', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Relevé d’heures' }).first().waitFor()
    await page.getByText('Signature du ou de la responsable').waitFor()
    const sheets = page.locator('[data-paper] > section')
    await page.emulateMedia({ media: 'print' })
    const texts = await sheets.allInnerTexts()
    await page.emulateMedia({ media: null })
    expect(texts.length).toBeGreaterThan(1)
    for (const [index, text] of texts.entries()) {
      expect(text).toContain(hash)
      expect(text).toContain('Animation\u00A0: Claire Vidal')
      expect(text).toContain(`Page ${index + 1} sur ${texts.length}`)
    }
    expect(texts.join('\n')).toContain('version 2, lignes complètes')
    expect(texts.at(-1)).toContain('Signature de l’animateur ou animatrice')
    const pages = await pagesOf(page)
    expect(pages).toHaveLength(texts.length)
    for (const { width, height } of pages) {
      expect(Math.abs(width - portrait.width)).toBeLessThan(1)
      expect(Math.abs(height - portrait.height)).toBeLessThan(1)
    }
  })

  it('lists it by period with its state, and can be reached and submitted by keyboard', async () => {
    await open('#/temps/releves')
    const line = page.getByRole('row', { name: /Semaine 47/ })
    await line.getByText('Amendé').waitFor()
    await line.getByRole('link', { name: 'Semaine 47' }).focus()
    await page.keyboard.press('Enter')
    await heading('Semaine 47').waitFor()
    await open('#/temps/releves')
    await page.getByRole('link', { name: 'Soumettre Semaine 46' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Soumettre un relevé' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('never complains', () => {
    expect(visited.complaints).toEqual([])
  })
})
