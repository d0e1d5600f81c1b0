import { AxeBuilder } from '@axe-core/playwright'
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
/** A week whose days are long past: what is missing in it does not depend on today. */
const week = '#/temps?semaine=2026-03-02'

const cell = (page: Page, row: string, day: number) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .locator(`[data-day="${day}"]`)

async function shows(page: Page, row: string, day: number, text: string): Promise<void> {
  await cell(page, row, day)
    .filter({ hasText: new RegExp(`^${text}$`) })
    .waitFor()
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

describe.skipIf(isMissing)('time of a community that begins', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    const { page } = visited
    await page.getByRole('button', { name: /créer l’espace/i }).click()
    await page.getByRole('navigation').first().waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const go = async (hash: string) => {
    await visited.page.goto(`${new URL(host.address).origin}/${hash}`)
    await visited.page.getByRole('heading', { level: 1 }).waitFor()
  }

  it('says what to do first where nobody animates, then takes a name', async () => {
    const { page } = visited
    await go('#/temps')
    const nobody = page.getByRole('heading', { name: 'Personne n’anime encore cette communauté' })
    const grid = page.getByRole('grid')
    await nobody.or(grid).first().waitFor()
    if (await nobody.isVisible()) {
      await page.getByRole('button', { name: 'Ouvrir les réglages' }).click()
      await page.getByRole('textbox', { name: 'Votre nom' }).fill('Claire Vidal')
      await page.keyboard.press('Enter')
      await page.getByText('Claire Vidal').first().waitFor()
      await go('#/temps')
    }
    await grid.waitFor()
  })

  it('fills a week from the keyboard, and says what is no duration on its cell', async () => {
    const { page } = visited
    await go(week)
    await cell(page, 'Préparation', 0).focus()
    await page.keyboard.type('1h20')
    await page.keyboard.press('Enter')
    await shows(page, 'Préparation', 0, '1:20')
    // Enter goes down, Tab to the right.
    await page.keyboard.type('80')
    await page.keyboard.press('Tab')
    await shows(page, 'Animation de rencontre', 0, '1:20')
    await page.keyboard.type('1,5h')
    await page.keyboard.press('Enter')
    await shows(page, 'Animation de rencontre', 1, '1:30')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('1h75')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '« 1h75 » n’est pas une durée.' }).waitFor()
    await page.keyboard.press('Escape')
    await shows(page, 'Animation de rencontre', 1, '1:30')
    await page.keyboard.press('Delete')
    await shows(page, 'Animation de rencontre', 1, '')
    await page.keyboard.press('Control+z')
    await shows(page, 'Animation de rencontre', 1, '1:30')
  })

  it('starts the timer on a line by the space key', async () => {
    const { page } = visited
    await cell(page, 'Forum', 1).focus()
    await page.keyboard.press('Space')
    const pill = page.getByRole('group', { name: 'Minuteur' })
    await pill.getByText('Forum').waitFor()
    await pill.getByRole('button', { name: /Changer d’activité/ }).click()
    await page.getByRole('button', { name: 'Ne rien noter' }).click()
    await pill.waitFor({ state: 'detached' })
  })

  it('confirms a day without time by a zero, and no longer says it is missing', async () => {
    const { page } = visited
    const missing = page.getByText('Jeudi 5 mars est vide.')
    await missing.waitFor()
    await cell(page, 'Forum', 3).focus()
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await page.getByText('Jeudi 5 mars : sans temps, confirmé.').waitFor()
    await missing.waitFor({ state: 'detached' })
  })

  it('takes a block pasted from a spreadsheet as one action', async () => {
    const { page } = visited
    await cell(page, 'Forum', 1).focus()
    await paste(page, '0:30\t1:00\r\n45\t2h\r\n')
    await shows(page, 'Forum', 1, '0:30')
    await shows(page, 'Forum', 2, '1:00')
    await shows(page, 'Veille', 1, '0:45')
    await shows(page, 'Veille', 2, '2:00')
    await page.getByText('4 cases collées').waitFor()
    await page.keyboard.press('Control+z')
    await shows(page, 'Forum', 1, '')
    await shows(page, 'Veille', 2, '')
    await page.getByRole('button', { name: 'Rétablir' }).click()
    await shows(page, 'Forum', 1, '0:30')
    await shows(page, 'Veille', 2, '2:00')
  })

  it('copies the week into the next one, and takes it back', async () => {
    const { page } = visited
    await page.getByRole('button', { name: 'Semaine suivante' }).click()
    await page.getByRole('heading', { name: 'Semaine 11' }).waitFor()
    await page.getByRole('button', { name: 'Reprendre la semaine 10' }).click()
    await shows(page, 'Préparation', 0, '1:20')
    await shows(page, 'Veille', 2, '2:00')
    await page.getByRole('button', { name: 'Annuler' }).click()
    await shows(page, 'Préparation', 0, '')
  })

  it('notes hours across midnight, and refuses an end before its start', async () => {
    const { page } = visited
    await go('#/temps?semaine=2026-03-02&jour=2026-03-06&saisie=nouvelle')
    const drawer = page.getByRole('dialog', { name: 'Nouvelle saisie' })
    await drawer.getByText('Le début et la fin').click()
    await drawer.getByRole('textbox', { name: 'Début' }).fill('23h30')
    await drawer.getByRole('textbox', { name: 'Fin' }).fill('0h45')
    await drawer.getByText(/La fin vient avant le début/).waitFor()
    await drawer.getByRole('checkbox', { name: 'Se termine le lendemain' }).check()
    await drawer.getByText('Soit 1:15').waitFor()
    await drawer.getByRole('button', { name: 'Noter ce temps' }).click()
    await drawer.waitFor({ state: 'detached' })
    const line = page.getByRole('button', { name: /23:30 – 00:45 le lendemain/ })
    await line.first().waitFor()
    await line.last().click()
    const editing = page.getByRole('dialog', { name: 'Modifier la saisie' })
    await editing.getByRole('textbox', { name: 'Fin' }).fill('1h')
    await editing.getByRole('button', { name: 'Enregistrer' }).click()
    await page
      .getByRole('button', { name: /23:30 – 01:00 le lendemain/ })
      .first()
      .waitFor()
    await page.keyboard.press('Control+z')
    await page
      .getByRole('button', { name: /23:30 – 00:45 le lendemain/ })
      .first()
      .waitFor()
  })

  it('moves hours by key, and keeps them once left', async () => {
    const { page } = visited
    await go('#/temps?semaine=2026-03-02&jour=2026-03-06')
    const bar = page.getByRole('button', { name: /, 23:30 – 00:45 le lendemain/ }).first()
    await bar.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByText('Saisie déplacée : 23:20 – 00:35 le lendemain').waitFor()
  })

  it('moves hours with the pointer, pulls their end, and takes each back', async () => {
    const { page } = visited
    await go('#/temps?semaine=2026-03-02&jour=2026-03-04&saisie=nouvelle')
    const drawer = page.getByRole('dialog', { name: 'Nouvelle saisie' })
    await drawer.getByText('Le début et la fin').click()
    await drawer.getByRole('textbox', { name: 'Début' }).fill('9h')
    await drawer.getByRole('textbox', { name: 'Fin' }).fill('10h30')
    await drawer.getByRole('button', { name: 'Noter ce temps' }).click()
    await drawer.waitFor({ state: 'detached' })
    const bar = page
      .getByRole('region')
      .getByRole('button', { name: /, 09:00 – 10:30$/ })
      .first()
    const { x, y, width, height } = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const hour = width / 1.5
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + hour / 2, y + height / 2, { steps: 4 })
    await page.mouse.move(x + width / 2 + hour, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await page.getByText('Saisie déplacée : 10:00 – 11:30').waitFor()
    await page.keyboard.press('Control+z')
    await bar.waitFor()
    const again = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const end = again.x + again.width - 2
    await page.mouse.move(end, again.y + again.height / 2)
    await page.mouse.down()
    await page.mouse.move(end + hour / 4, again.y + again.height / 2, { steps: 4 })
    await page.mouse.move(end + hour / 2, again.y + again.height / 2, { steps: 4 })
    await page.mouse.up()
    await page.getByText('Saisie déplacée : 09:00 – 11:00').waitFor()
    await page.keyboard.press('Control+z')
    await bar.waitFor()
  })

  it('edits several entries together, throws them away and takes both back', async () => {
    const { page } = visited
    await go('#/temps/liste?du=2026-03-01&au=2026-03-31&categorie=monitoring')
    const rows = page.getByRole('table', { name: 'Saisies' }).getByRole('row')
    await rows.nth(2).waitFor()
    expect(await rows.count()).toBe(3)
    await page.getByRole('checkbox', { name: 'Tout sélectionner' }).click()
    await page.getByText('2 sélectionnées').waitFor()
    await page.getByRole('button', { name: 'Modifier ensemble' }).click()
    const dialog = page.getByRole('dialog', { name: 'Modifier 2 saisies' })
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Revue du mois')
    await dialog.getByRole('button', { name: 'Appliquer' }).click()
    await dialog.waitFor({ state: 'detached' })
    await rows.filter({ hasText: 'Revue du mois' }).nth(1).waitFor()
    await page.getByRole('checkbox', { name: 'Tout sélectionner' }).click()
    await page.getByRole('button', { name: 'Mettre à la corbeille' }).click()
    await page.getByText('Aucune saisie ne répond à ces filtres.').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await rows.filter({ hasText: 'Revue du mois' }).nth(1).waitFor()
  })

  it('renames a category, moves it by key and archives it, each taken back', async () => {
    const { page } = visited
    await go('#/reglages')
    const group = page.getByRole('group', { name: 'Animation', exact: true })
    const names = group.getByRole('textbox', { name: /^Nom de/ })
    const forum = page.getByRole('textbox', { name: 'Nom de « Forum »' })
    await forum.fill('Forum et messages')
    await forum.press('Enter')
    const renamed = page.getByRole('textbox', { name: 'Nom de « Forum et messages »' })
    await renamed.press('Alt+ArrowUp')
    await page.getByText('« Forum et messages » déplacée').waitFor()
    expect(await names.nth(4).inputValue()).toBe('Forum et messages')
    await page.getByRole('button', { name: 'Archiver « Modération »' }).click()
    await page.getByRole('button', { name: 'Reprendre « Modération »' }).waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: 'Archiver « Modération »' }).waitFor()
    await go(week)
    await page.getByRole('rowheader', { name: 'Forum et messages', exact: true }).waitFor()
  })

  it('is open to all while a cell is typed in and while a form is open', async () => {
    const { page, complaints } = visited
    await go(week)
    await cell(page, 'Veille', 1).focus()
    await page.keyboard.type('1h75')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: '1h75' }).waitFor()
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(complaints).toEqual([])
  })
})
