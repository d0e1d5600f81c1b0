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

/** The sample lived the twelve months before today, whatever the day. */
const lastYear = `#/temps/bilan?${new URLSearchParams({
  du: new Date(Date.now() - 360 * 86_400_000).toISOString().slice(0, 7).concat('-01'),
  au: new Date().toISOString().slice(0, 10),
})}`

describe.skipIf(isMissing)('the time report', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  const open = async (page: Page, screen: string) => {
    await page.goto(`${new URL(host.address).origin}/${screen}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    await visited.page.getByRole('button', { name: /exemple/i }).click()
    await visited.page.getByRole('navigation').first().waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it.each(['Temps total', 'Administratif', 'Bénévole'])(
    'says of « %s » what the list it opens adds up to',
    async (name) => {
      const { page } = visited
      await open(page, lastYear)
      const figure = page.getByRole('link', { name: new RegExp(`^${name}`) })
      const [hours, minutes] = hoursOf((await figure.innerText()).split('\n')[1] ?? '')
      expect(hours * 60 + minutes).toBeGreaterThan(0)
      await figure.click()
      await page.waitForURL(/#\/temps\/liste\?/)
      const total = `${hours}:${String(minutes).padStart(2, '0')}`
      await page
        .getByText(new RegExp(`(^|\\D)${total}(\\D|$)`))
        .first()
        .waitFor()
    },
  )

  it('says its formula on focus, and opens the entries behind a month', async () => {
    const { page } = visited
    await open(page, '#/temps/bilan')
    await page.getByRole('link', { name: /^Prévision de l’année/ }).focus()
    await page.keyboard.press('Tab')
    await page.getByRole('tooltip').filter({ hasText: 'Temps du moins chargé' }).waitFor()
    await page.locator('main svg.recharts-surface').first().waitFor()
    await page.getByText('Les mêmes chiffres en tableau').click()
    const month = page.getByRole('table').first().getByRole('link').nth(2)
    expect(await month.innerText()).toMatch(/^Mars 20\d\d$/)
    await month.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/liste\?du=20\d\d-03-01&au=20\d\d-03-31/)
  })

  it('opens the entries behind a bar of the chart', async () => {
    const { page } = visited
    await open(page, lastYear)
    const link = page.locator('main details a').nth(1)
    const month = await link.getAttribute('href')
    expect(month).toMatch(/liste\?du=20\d\d-\d\d-01&au=20\d\d-\d\d-(28|29|30|31)$/)
    const bar = page.locator('main .recharts-bar-rectangle').nth(1)
    const box = await bar.boundingBox()
    if (box === null) throw new Error('no bar')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page
      .getByRole('strong')
      .filter({ hasText: /20\d\d$/ })
      .waitFor()
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForURL((url) => url.hash === month)
  })

  it('shows the cost to its owner alone', async () => {
    const { page } = visited
    await open(page, '#/temps/bilan')
    await page.getByRole('link', { name: /^Coût de votre temps.*Visible de vous seul/ }).waitFor()
    await page.getByRole('combobox', { name: 'Temps de' }).click()
    await page.getByRole('option', { name: /^Nadia/ }).click()
    await page.waitForURL(/qui=/)
    await page.getByRole('link', { name: /^Coût de votre temps/ }).waitFor({ state: 'detached' })
    await open(page, '#/temps/engagement')
    const nadia = page.getByRole('region', { name: /Nadia/ })
    await nadia.getByText('6 h par semaine').waitFor()
    expect(await nadia.getByText(/de l’heure/).count()).toBe(0)
  })

  it('saves the chart as a picture', async () => {
    const { page } = visited
    await open(page, '#/temps/bilan')
    await page.locator('main svg.recharts-surface').first().waitFor()
    const png = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter l’image' }).click()
    const picture: Buffer[] = []
    for await (const chunk of await (await png).createReadStream()) picture.push(chunk as Buffer)
    const bytes = Buffer.concat(picture)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.length).toBeGreaterThan(15_000)
  })

  it('takes hours that change over time, says on the field what is wrong, and undoes', async () => {
    const { page } = visited
    await open(page, '#/temps/engagement')
    await page.getByRole('button', { name: /^Ajouter, Claire/ }).click()
    const hours = page.getByRole('textbox', { name: 'Heures' })
    await hours.fill('dix')
    await page.keyboard.press('Enter')
    await page.getByText('Une durée comme 10, 7h30 ou').waitFor()
    await hours.fill('12h30')
    await page.getByRole('textbox', { name: /Taux horaire/ }).fill('26,50')
    await page.keyboard.press('Enter')
    const own = page.getByRole('region', { name: /Claire/ })
    await own.getByText('12 h 30 par semaine').waitFor()
    await own.getByText('26,50 € de l’heure, visible de vous seul').waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await own.getByText('12 h 30 par semaine').waitFor({ state: 'detached' })
    await own.getByText('10 h par semaine').waitFor()
  })

  it('says on a ritual what it took, as the report does', async () => {
    const { page } = visited
    await open(page, '#/temps/bilan')
    const periods = page.getByRole('combobox', { name: 'Période' })
    await periods.click()
    await page.getByRole('option', { name: 'Douze derniers mois' }).click()
    await page.getByRole('link', { name: 'voir le rituel' }).first().click()
    const time = page.getByRole('region', { name: 'Temps, sur douze mois' })
    await time.getByText(/^\d+\sh(\s\d\d)? pour \d+ présents$/).waitFor()
    const said = hoursOf(await time.getByText(/pour \d+ présents/).innerText())
    await time.getByRole('link', { name: 'Voir les saisies' }).click()
    await page.waitForURL(/lien=ritual/)
    const total = `${said[0]}:${String(said[1]).padStart(2, '0')}`
    await page
      .getByText(new RegExp(`(^|\\D)${total}(\\D|$)`))
      .first()
      .waitFor()
  })

  it('takes time on a session, sums it there, and undoes', async () => {
    const { page } = visited
    await open(page, '#/seances')
    await page.locator('nav a[href^="#/seances/"]').first().click()
    const time = page.getByRole('region', { name: 'Temps', exact: true })
    await time.getByRole('textbox', { name: 'Durée' }).fill('beaucoup')
    await page.keyboard.press('Enter')
    await time.getByText(/Une durée comme/).waitFor()
    await time.getByRole('textbox', { name: 'Durée' }).fill('3h17')
    await page.keyboard.press('Enter')
    await time.getByText(/Préparation 3\sh\s17/).waitFor()
    await time.getByText('3 h 17 en tout').waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await time
      .getByText(/3 h 17/)
      .first()
      .waitFor({ state: 'detached' })
  })

  it('says today what is due and how the week stands', async () => {
    const { page } = visited
    await open(page, '#/')
    await page
      .getByRole('region', { name: 'Mon temps' })
      .getByText(/prévues cette semaine/)
      .waitFor()
    const due = page.getByRole('region', { name: 'À remettre' })
    await due.getByText('Relevé de la semaine dernière à soumettre').waitFor()
    await due.getByRole('link', { name: 'Relire et soumettre' }).click()
    await page.waitForURL(/#\/temps\/releves\/nouveau\?du=/)
  })

  it.each([
    { colorScheme: 'light', locale: 'fr-FR' },
    { colorScheme: 'dark', locale: 'en-GB' },
  ] as const)('is open to all in $colorScheme, $locale, from 1024 px', async (look) => {
    const { page, complaints, close } = await visit(browser, host.address, {
      ...look,
      viewport: { width: 1024, height: 768 },
    })
    await page.getByRole('navigation').first().waitFor()
    for (const screen of ['#/temps/bilan', '#/temps/engagement', '#/']) {
      await open(page, screen)
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
      expect(violations.map(({ id, nodes }) => `${screen} ${id} ${nodes[0]?.html}`)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
    await close()
  })

  it('never complained', () => {
    expect(visited.complaints).toEqual([])
  })
})

/** Hours and minutes of « 711 h 06 », « 9 h » or « 45 min ». */
function hoursOf(words: string): [hours: number, minutes: number] {
  const [, hours = '0', minutes = '0'] = /^(?:(\d+)\sh)?\s?(?:(\d+)(?:\smin)?)?/.exec(words) ?? []
  return [Number(hours), Number(minutes)]
}
