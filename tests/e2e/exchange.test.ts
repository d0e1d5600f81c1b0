import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
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
const looks = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 1024, height: 768 },
] as const

interface Kept {
  name: string
  mimeType: string
  buffer: Buffer
}

/** What a click saved. */
async function saved(page: Page, button: Locator): Promise<Kept> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const buffer = readFileSync(await download.path())
  return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer }
}

/** The same file, less one byte that says something else in its middle. */
function altered({ name, mimeType, buffer }: Kept): Kept {
  const other = Buffer.from(buffer)
  const at = other.indexOf('Camille')
  other[at] = other[at] === 0x44 ? 0x45 : 0x44
  return { name: `changé ${name}`, mimeType, buffer: other }
}

/** From the timer of one who animates to the decision of one who supervises, and back. */
describe.skipIf(isMissing)('statements from one workspace to another', () => {
  let browser: Browser
  let hosts: Host[]
  let visits: Visit[]
  let animator: Page
  let supervisor: Page
  let statement: Kept
  let decision: Kept
  beforeAll(async () => {
    browser = await launchBrowser()
    hosts = [await startHost(), await startHost()]
    visits = await Promise.all(hosts.map(({ address }) => visit(browser, address)))
    const [one, other] = visits
    if (!one || !other) throw new Error('two windows are needed')
    animator = one.page
    supervisor = other.page
    await at('2026-11-19T08:00:00Z')
    await animator.getByLabel('Votre nom').fill('Camille Roux')
    await animator.getByLabel('Nom de la communauté').fill('Les Aubépines')
    await animator.getByRole('button', { name: 'Créer l’espace' }).click()
    await animator.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await Promise.all(visits.map(({ close }) => close()))
    await browser.close()
    await Promise.all(hosts.map(({ stop }) => stop()))
    for (const { dataFolder } of hosts) removeFolder(dataFolder)
  })

  /** What time it is for the animator, from the next thing the page does on. */
  async function at(instant: string): Promise<void> {
    await animator.clock.setFixedTime(new Date(instant))
    await animator.reload()
  }
  const go = async (page: Page, hash: string) => {
    await page.goto(`${new URL(page.url()).origin}/${hash}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  /** Types a duration in the line of a category, on a day from Monday. */
  const fill = async (category: string, day: number, duration: string) => {
    const line = animator.getByRole('row').filter({
      has: animator.getByRole('rowheader', { name: category, exact: true }),
    })
    await line.locator(`td[data-day="${day}"]`).focus()
    await animator.keyboard.press('Enter')
    await animator.keyboard.press('Control+a')
    await animator.keyboard.type(duration)
    await animator.keyboard.press('Enter')
    await line.locator(`td[data-day="${day}"]`, { hasText: /^\d/ }).waitFor()
  }
  const submit = async () => {
    await go(animator, '#/temps/releves/nouveau?du=2026-11-16&au=2026-11-22')
    await animator.getByRole('radio', { name: 'Lignes complètes' }).check()
    await animator.getByRole('button', { name: 'Soumettre', exact: true }).click()
    const file = animator
      .getByRole('dialog')
      .getByRole('button', { name: 'Enregistrer le fichier de relevé' })
    return saved(animator, file)
  }
  const receive = (files: Kept[]) => supervisor.locator('input[type="file"]').setInputFiles(files)
  const takeIn = async () => {
    await go(animator, '#/temps/releves')
    await animator.getByRole('button', { name: 'Reprendre une décision' }).click()
    await animator.getByRole('dialog').locator('input[type="file"]').setInputFiles(decision)
  }
  const codeOf = async (page: Page) => {
    await go(page, '#/reglages')
    return page
      .getByText(/^Code de votre clé/)
      .locator('code')
      .innerText()
  }

  it('times what is done, and asks about a timer that was forgotten', async () => {
    await animator.getByRole('button', { name: 'Démarrer', exact: true }).click()
    await animator.getByRole('button', { name: 'Démarrer le minuteur' }).click()
    await animator.getByRole('button', { name: 'Arrêter et noter le temps' }).waitFor()
    // Hours later, nobody stopped it.
    await at('2026-11-19T11:40:00Z')
    const question = animator.getByRole('dialog', { name: /Veillée n’a rien vu/ })
    await question.getByRole('radio', { name: /Noter ce temps ailleurs/ }).check()
    await question.getByRole('combobox', { name: 'Catégorie de ce temps' }).click()
    await animator.getByRole('option', { name: 'Forum' }).click()
    await question.getByRole('button', { name: 'Valider' }).click()
    await question.waitFor({ state: 'detached' })
    await animator.getByRole('button', { name: 'Arrêter et noter le temps' }).click()
    await go(animator, '#/temps')
    await animator
      .getByRole('row', { name: /^Forum/ })
      .getByText('3:40')
      .first()
      .waitFor()
  })

  it('fills the week and submits it', async () => {
    await fill('Lettre', 1, '1h20')
    await fill('Inscriptions et membres', 2, '45')
    statement = await submit()
    expect(statement.buffer.length).toBeGreaterThan(500)
  })

  it('founds a workspace of supervision, which says what to do first', async () => {
    await supervisor.getByRole('button', { name: 'Je supervise des relevés d’heures' }).click()
    const dialog = supervisor.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Créer l’espace' }).click()
    await dialog.getByText('Dites qui décide.').waitFor()
    await dialog.getByLabel('Votre nom').fill('Denis Faure')
    await dialog.getByRole('button', { name: 'Créer l’espace' }).click()
    await supervisor.getByRole('heading', { name: 'Aucun relevé pour l’instant' }).waitFor()
    const rail = supervisor.getByRole('navigation')
    expect(await rail.getByRole('link').allInnerTexts()).toEqual(['Relevés reçus', ''])
  })

  it('lets who decides correct their name', async () => {
    await go(supervisor, '#/reglages')
    const name = supervisor.getByRole('textbox', { name: 'Votre nom' })
    await name.fill('Denis Faure-Blanc')
    await name.press('Enter')
    await supervisor.getByRole('status').filter({ hasText: 'Denis Faure-Blanc' }).waitFor()
    await supervisor.keyboard.press('Escape')
    await name.fill('Denis Faure')
    await name.press('Enter')
    await supervisor.getByText('Denis Faure', { exact: true }).first().waitFor()
    await go(supervisor, '#/releves')
    await supervisor.getByRole('heading', { name: 'Aucun relevé pour l’instant' }).waitFor()
  })

  it('takes in the statement, and refuses the same altered by one byte', async () => {
    await receive([statement, altered(statement)])
    await supervisor.getByText('1 fichier repris, 1 refusé.').waitFor()
    await supervisor.getByText(/Ce fichier a été modifié après sa signature/).waitFor()
    await receive([statement])
    await supervisor.getByText('Ce fichier a déjà été repris.').waitFor()
    await supervisor.getByText('1 relevé, 1 à décider.').waitFor()
  })

  it('confirms the key by the code that the animator reads out', async () => {
    const code = await codeOf(animator)
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    await supervisor.getByRole('button', { name: `Confirmer de vive voix : ${code}` }).click()
    await supervisor.getByRole('button', { name: 'Le code est le même' }).click()
    await supervisor.getByText('Clé de Camille Roux confirmée').waitFor()
  })

  it('returns one line with a remark, written from the keyboard', async () => {
    await supervisor.getByRole('link', { name: 'Camille Roux' }).click()
    await supervisor.getByRole('heading', { level: 1, name: /^Camille Roux/ }).waitFor()
    const aside = supervisor.getByRole('region', { name: 'Votre décision' })
    await aside.getByRole('button', { name: 'Retourner' }).click()
    await aside.getByText('Dites ce qui est à reprendre.').waitFor()
    const line = supervisor.getByRole('button', { name: /^Commenter la ligne .*Lettre$/ })
    await line.focus()
    await supervisor.keyboard.press('Enter')
    await supervisor.keyboard.type('Pour quelle lettre ?')
    await aside.getByText('1 remarque', { exact: true }).waitFor()
    // What is being written outlives the page.
    await supervisor.reload()
    await supervisor.getByText('1 remarque', { exact: true }).waitFor()
    await aside.getByRole('button', { name: 'Retourner' }).click()
    await supervisor.getByText('Retourné', { exact: true }).waitFor()
    decision = await saved(
      supervisor,
      supervisor.getByRole('button', { name: 'Enregistrer la décision' }),
    )
  })

  it('takes the decision in where it was submitted, once its key is confirmed', async () => {
    const code = await codeOf(supervisor)
    await takeIn()
    const dialog = animator.getByRole('dialog')
    await dialog
      .getByText(code.replace('-', ' '), { exact: false })
      .or(dialog.getByText(code))
      .first()
      .waitFor()
    await dialog.getByRole('button', { name: 'C’est le même code' }).click()
    await animator.getByRole('main').getByText('Retourné').first().waitFor()
    await animator.getByText('Pour quelle lettre ?').first().waitFor()
  })

  it('shows what was amended, and approves it', async () => {
    await go(animator, '#/temps')
    await fill('Lettre', 1, '1h')
    statement = await submit()
    await go(supervisor, '#/releves')
    await receive([statement])
    await supervisor.getByText('1 fichier repris, aucun refusé.').waitFor()
    await supervisor.getByText('Version 2').waitFor()
    await supervisor.getByRole('link', { name: 'Camille Roux' }).click()
    const differences = supervisor.getByRole('region', { name: 'Différences avec la version 1' })
    await differences.getByText('Modifié').waitFor()
    await differences.getByText(/1:20/).waitFor()
    await supervisor.getByRole('button', { name: 'Approuver' }).click()
    await supervisor.getByText('Approuvé', { exact: true }).first().waitFor()
    decision = await saved(
      supervisor,
      supervisor.getByRole('button', { name: 'Enregistrer la décision' }),
    )
    await takeIn()
    const dialog = animator.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Reprendre cette décision' }).click()
    await animator.getByRole('main').getByText('Approuvé').first().waitFor()
  })

  it('refuses a decision altered by one byte', async () => {
    const bytes = Buffer.from(decision.buffer)
    const place = bytes.indexOf('approved')
    bytes.write('x', place)
    decision = { ...decision, buffer: bytes }
    await takeIn()
    await animator.getByText(/Ce fichier a été modifié après sa signature/).waitFor()
  })

  it('goes back on a decision, which the animator takes in too', async () => {
    await animator.keyboard.press('Escape')
    await animator.getByRole('dialog').waitFor({ state: 'hidden' })
    const aside = supervisor.getByRole('region', { name: 'Votre décision' })
    await supervisor.getByRole('button', { name: 'Revenir sur cette décision' }).click()
    await aside.getByRole('textbox').fill('Tout compte fait, détaillez la lettre.')
    await aside.getByRole('button', { name: 'Retourner' }).click()
    await supervisor.getByText('Retourné', { exact: true }).first().waitFor()
    const save = supervisor.getByRole('button', { name: 'Enregistrer la décision' })
    decision = await saved(supervisor, save)
    await takeIn()
    const dialog = animator.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Reprendre cette décision' }).click()
    await animator.getByText('Tout compte fait, détaillez la lettre.').first().waitFor()
    await supervisor.getByRole('button', { name: 'Revenir sur cette décision' }).click()
    const field = aside.getByRole('textbox')
    await expect.poll(() => field.inputValue()).toBe('Tout compte fait, détaillez la lettre.')
    await field.fill('')
    await aside.getByRole('button', { name: 'Approuver' }).click()
    await supervisor.getByText('Approuvé', { exact: true }).first().waitFor()
  })

  it('finds a statement from the keyboard', async () => {
    await go(supervisor, '#/releves')
    await supervisor.keyboard.press('Control+k')
    const field = supervisor.getByRole('combobox', { name: 'Rechercher ou lancer une action' })
    await field.fill('camille')
    const found = { name: /^Camille Roux, Semaine 47/, selected: true }
    await supervisor.getByRole('option', found).waitFor()
    await field.press('Enter')
    await supervisor.getByRole('heading', { level: 1, name: /^Camille Roux/ }).waitFor()
  })

  it('adds the year up by person, gives it as a workbook and prints it', async () => {
    await go(supervisor, '#/releves/annee/2026')
    await supervisor.getByText('1 personne, 5:25 relevées dont 5:25 approuvées.').waitFor()
    const workbook = await saved(
      supervisor,
      supervisor.getByRole('button', { name: 'Classeur XLSX' }),
    )
    expect(workbook.name).toMatch(/2026.*\.xlsx$/)
    expect(workbook.buffer.subarray(0, 2).toString()).toBe('PK')
    await supervisor.getByRole('link', { name: 'Imprimer…' }).click()
    await supervisor.getByRole('heading', { level: 2, name: 'Relevés d’heures, 2026' }).waitFor()
    const pdf = (await supervisor.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/MediaBox/g)).toHaveLength(1)
  })

  it.each(looks)('is open to all in $colorScheme, $width px wide', async (look) => {
    await supervisor.setViewportSize(look)
    await supervisor.emulateMedia({ colorScheme: look.colorScheme })
    const found: string[] = []
    await go(supervisor, '#/releves')
    const one = await supervisor.getByRole('link', { name: 'Camille Roux' }).getAttribute('href')
    const screens = ['#/releves', one ?? '', '#/releves/annee/2026', '#/releves/annee/1999']
    for (const screen of [...screens, '#/releves/annee/2026/imprimer', '#/reglages']) {
      await go(supervisor, screen)
      await supervisor.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page: supervisor })
        .withTags(standards)
        .analyze()
      for (const { id, nodes } of violations)
        found.push(`${screen} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
      const overflow = await supervisor.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      if (overflow > 0) found.push(`${screen} scrolls sideways by ${overflow} px`)
    }
    expect(found).toEqual([])
  })

  it('never complained', () => {
    for (const { complaints } of visits) expect(complaints).toEqual([])
  })
})
