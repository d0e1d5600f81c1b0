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

/** Far ahead, so that no date of these tests is ever history for the engine. */
const now = new Date('2031-11-24T10:00:00Z')

/** As long as a busy machine may take. */
const patient = { timeout: 15_000 }

/** What December shows, first and last week included. */
const tuesdays = [
  'mardi 2 décembre 2031',
  'mardi 9 décembre 2031',
  'mardi 16 décembre 2031',
  'mardi 23 décembre 2031',
  'mardi 30 décembre 2031',
]
const thursdaysFollow = [
  'mardi 2 décembre 2031',
  'jeudi 11 décembre 2031',
  'jeudi 18 décembre 2031',
  'jeudi 25 décembre 2031',
  'jeudi 1er janvier 2032',
]

type Way = (page: Page) => Promise<void>

/** Moves the date of 9 December and the following to Thursdays: the same by three ways. */
const ways: [string, Way][] = [
  ['dragging it', drag],
  ['the keyboard alone', keyboard],
  ['the form of the ritual', form],
]

describe.skipIf(isMissing).each(ways)('a series changed from one date on by %s', (_name, move) => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address, { timezoneId: 'Europe/Paris' })
    page = visited.page
    await page.clock.setFixedTime(now)
    await page.reload()
    await page.getByLabel('Nom de la communauté').fill('Réseau des greffes')
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    for (const template of await page.getByRole('checkbox').all()) await template.uncheck()
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation').waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('begins as a weekly ritual', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Nouveau rituel' }).first().click()
    await page.getByRole('button', { name: /Partir de rien/ }).click()
    await page.getByRole('textbox', { name: 'Titre' }).fill('Point du réseau')
    await page.getByRole('button', { name: 'Créer le rituel' }).click()
    await occurrence(page, /mardi 25 novembre 2031/).waitFor()
    await page.getByRole('button', { name: 'Fermer' }).first().click()
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    expect(await datesShown(page)).toEqual(tuesdays)
  })

  it('asks nothing of a single event, and moves it', async () => {
    const { origin } = new URL(host.address)
    await page.goto(`${origin}/#/rituels/nouveau?debut=2031-12-17T10:00`)
    await page.getByRole('textbox', { name: 'Titre' }).fill('Bilan')
    await page.getByRole('button', { name: 'Créer le rituel' }).click()
    const single = (day: string) => page.getByRole('button', { name: `Bilan, ${day}` }).first()
    await single('mercredi 17 décembre').waitFor()
    await dragTo(page, single('mercredi 17 décembre'), '2031-12-19')
    await single('vendredi 19 décembre').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Fermer' }).first().click()
  })

  it('goes back where it was when the question is left', async () => {
    await dragTo(page, occurrence(page, /mardi 9 décembre 2031/), '2031-12-11')
    const dialog = page.getByRole('dialog', { name: /Déplacer quelles dates/ })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await occurrence(page, /mardi 9 décembre 2031/).waitFor()
    expect(await datesShown(page)).toEqual(tuesdays)
  })

  it('moves with the following dates', async () => {
    await move(page)
    await occurrence(page, /jeudi 11 décembre 2031/).waitFor()
    expect(await datesShown(page)).toEqual(thursdaysFollow)
  })

  it('tells its rhythms in order', async () => {
    await occurrence(page, /jeudi 18 décembre 2031/).click()
    const panel = page.getByRole('complementary', { name: 'Détail du rituel' })
    await panel.getByText(/^À partir du 11 décembre 2031/).waitFor()
    await panel.getByText(/^Chaque mardi.*jusqu’au/i).waitFor()
  })

  it('grows longer by its lower edge in a week, and is as it was once undone', async () => {
    const view = async (name: string) => {
      await page.goto(`${new URL(host.address).origin}/#/rituels?vue=${name}`)
      await page.reload()
    }
    const lasting = (hours: RegExp) => page.getByRole('button', { name: hours }).first()
    await view('semaine')
    const tuesday = lasting(/^Point du réseau, mardi 25 novembre 2031, de 14 h à 15 h/)
    await tuesday.waitFor()
    await dragEdge(page, tuesday)
    const dialog = page.getByRole('dialog', { name: /Changer la durée de quelles dates/ })
    await dialog.getByRole('radio', { name: 'Cette date seulement' }).check()
    await dialog.getByRole('button', { name: 'Valider' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await lasting(/^Point du réseau, mardi 25 novembre 2031, de 14 h à 16 h/).waitFor()
    await page.keyboard.press('Control+z')
    await tuesday.waitFor()
    await view('mois')
    await page.getByRole('button', { name: 'Mois suivant' }).click()
    expect(await datesShown(page)).toEqual(thursdaysFollow)
  })

  it('cancels one date with a reason, and puts it back', async () => {
    await occurrence(page, /jeudi 18 décembre 2031/).focus()
    await page.keyboard.press('Delete')
    const dialog = page.getByRole('dialog', { name: 'Annuler cette date' })
    await dialog.getByRole('textbox', { name: 'Motif' }).fill('Salle prise')
    await dialog.getByRole('button', { name: 'Annuler la date' }).click()
    await occurrence(page, /jeudi 18 décembre 2031.*annulé/).waitFor()
    await page.getByText('Motif : Salle prise').waitFor()
    await page.getByRole('button', { name: 'Rétablir cette date' }).click()
    await occurrence(page, /jeudi 18 décembre 2031.*annulé/).waitFor({ state: 'hidden' })
    expect(await datesShown(page)).toEqual(thursdaysFollow)
  })

  it('stops from a date on', async () => {
    await occurrence(page, /jeudi 25 décembre 2031/).click()
    await page.getByRole('heading', { name: /Jeudi 25 décembre 2031/ }).waitFor()
    const panel = page.getByRole('complementary', { name: 'Détail du rituel' })
    await panel.getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: /Arrêter à partir de cette date/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Arrêter à partir de cette date' })
    await dialog.getByText('Aucune date tenue ou changée à part n’est touchée.').waitFor()
    await dialog.getByRole('button', { name: 'Arrêter le rituel' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await datesShown(page)).toEqual(thursdaysFollow.slice(0, -2))
  })

  it('is as it was once all of it is undone', async () => {
    // End, put back, cancel, move.
    for (const undone of [/suivantes/, /retrouve/, /annulée/, /avant/]) {
      await page.locator('main').focus()
      await page.keyboard.press('Control+z')
      await page.getByRole('status').filter({ hasText: undone }).first().waitFor()
    }
    await expect.poll(() => datesShown(page), patient).toEqual(tuesdays)
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })
})

function occurrence(page: Page, when: RegExp) {
  const name = new RegExp(`^Point du réseau, ${when.source}`)
  return page.getByRole('button', { name }).first()
}

/** The days of the month shown on which the ritual takes place, in order. */
async function datesShown(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  const names = await page
    .getByRole('button', { name: /^Point du réseau, / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  return names.map((name) => name.split(', ')[1] ?? '')
}

async function dragTo(page: Page, what: Locator, day: string): Promise<void> {
  const from = await restingBox(what)
  const to = await restingBox(page.locator(`[data-date="${day}"]`).first())
  await page.mouse.move(from.x + 20, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
}

/** Draws the end of a date down by its height. */
async function dragEdge(page: Page, what: Locator): Promise<void> {
  const { x, y, width, height } = await restingBox(what)
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.move(x + width / 2, y + height - 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2, y + 2 * height - 2, { steps: 12 })
  await page.mouse.up()
}

/** Where something lies once the page has made room for what opened beside it. */
async function restingBox(what: Locator) {
  const seen: string[] = []
  const isStill = async () => {
    seen.push(JSON.stringify(await what.boundingBox()))
    return seen.at(-1) === seen.at(-2)
  }
  await expect.poll(isStill, patient).toBe(true)
  const box = await what.boundingBox()
  if (!box) throw new Error('nowhere to drag')
  return box
}

/** What is open has nothing that keeps anyone out (WCAG 2.2 A and AA). */
async function isOpenToAll(page: Page): Promise<void> {
  const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  // Its colours are looked at once it has faded in.
  const isStill = () =>
    page
      .locator('.mantine-Modal-content')
      .last()
      .evaluate((one) => one.getAnimations().length === 0)
  await expect.poll(isStill, patient).toBe(true)
  await page
    .getByRole('dialog')
    .last()
    .getByText(/Les autres dates ne bougent pas|Aucune date/)
    .waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

async function drag(page: Page): Promise<void> {
  await dragTo(page, occurrence(page, /mardi 9 décembre 2031/), '2031-12-11')
  const dialog = page.getByRole('dialog', { name: /Déplacer quelles dates/ })
  await isOpenToAll(page)
  await dialog.getByRole('radio', { name: 'Cette date et les suivantes' }).check()
  await dialog.getByRole('button', { name: 'Valider' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

async function keyboard(page: Page): Promise<void> {
  await occurrence(page, /mardi 9 décembre 2031/).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: /^Déplacer «/ })
  await dialog.waitFor()
  await isOpenToAll(page)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), patient)
    .toBe('INPUT')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('11/12/2031')
  const isChosen = () =>
    page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio')
  for (let stops = 0; stops < 8 && !(await isChosen()); stops += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await dialog.getByText('Aucune date tenue ou changée à part n’est touchée.').waitFor()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  // The keyboard is on the date, where it is now.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await expect.poll(focused, patient).toMatch(/^Point du réseau, jeudi 11 décembre 2031/)
}

async function form(page: Page): Promise<void> {
  await occurrence(page, /mardi 9 décembre 2031/).click()
  await page.getByRole('heading', { name: /Mardi 9 décembre 2031/ }).waitFor()
  await page.getByRole('button', { name: 'Modifier le rituel' }).click()
  await page.getByRole('textbox', { name: 'Jour', exact: true }).fill('11/12/2031')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /Enregistrer pour quelles dates/ })
  await isOpenToAll(page)
  await dialog.getByRole('radio', { name: 'Cette date et les suivantes' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
