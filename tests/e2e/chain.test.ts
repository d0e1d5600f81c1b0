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
import { pageCall } from './page-call'

const names = ['Anaïs Vernhet', 'Bruno Galtier', 'Carole Mazel']
/** The ritual, its session, three people, the list, the closing. */
const actionCount = 7
const november = { from: '2026-11-01', to: '2026-12-01' }

describe.skipIf(isMissing)('from a ritual to its share in person, and back', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let before: unknown
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-16T10:00:00Z'))
    await page.reload()
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation').waitFor()
    before = await community()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('creates a hybrid ritual', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('button', { name: 'Nouveau rituel' }).click()
    await page.getByRole('button', { name: /Partir de rien/ }).click()
    await page.getByRole('textbox', { name: 'Titre' }).fill('Fabrique du réseau')
    await page.getByRole('textbox', { name: 'À partir du' }).fill('17/11/2026')
    await page.getByRole('radiogroup', { name: 'Mode' }).getByText('Hybride').click()
    await page.getByRole('button', { name: 'Créer le rituel' }).click()
    await notice(/Fabrique du réseau/).waitFor()
  })

  it('prepares the session of its first date, and registers people from a pasted list', async () => {
    await occurrence().click()
    await page.getByRole('link', { name: 'Préparer la séance' }).click()
    await detail().waitFor()
    await page.getByRole('button', { name: 'Coller une liste' }).click()
    await page.getByLabel('Noms ou courriels').fill(names.join('\n'))
    await page.getByRole('button', { name: 'Reconnaître les personnes' }).click()
    await page.getByRole('heading', { name: '3 personnes inconnues de l’annuaire' }).waitFor()
    await page.getByRole('button', { name: 'Mettre 3 personnes sur la liste' }).click()
    await detail().getByText('Aucun présent sur 3 inscrits').waitFor()
  })

  it('waits on the Today page once it is over, and is closed by its list', async () => {
    await page.clock.setFixedTime(new Date('2026-11-18T10:00:00Z'))
    await page.getByRole('link', { name: 'Aujourd’hui' }).click()
    await page.reload()
    await page.getByRole('link', { name: /^Clore « Fabrique du réseau »/ }).click()
    const sheet = page.getByRole('form', { name: 'Clore la séance' })
    for (const name of names) {
      await sheet.getByRole('checkbox', { name: `${name} : présent` }).check()
    }
    const place = sheet.getByRole('radiogroup', { name: 'Carole Mazel : où' })
    await place.getByTitle('Distanciel').click()
    await sheet.getByRole('textbox', { name: 'Compte rendu' }).fill('Trois ateliers lancés.')
    await sheet.getByRole('combobox', { name: 'Préparation, Claire Vidal' }).fill('1h20')
    await sheet.getByText('3 présences', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await notice(/Fabrique du réseau.*est close/).waitFor()
  })

  it('finds who came, what was said and the time it took on the session', async () => {
    await detail().getByText('3 présents sur 3 inscrits').waitFor()
    await detail().getByText('2 sur place, 1 à distance').waitFor()
    await detail().getByText('Trois ateliers lancés.').waitFor()
    await detail()
      .getByText(/Préparation\s1\sh\s20, Animation.*\s1\sh/)
      .waitFor()
  })

  it('finds the date held in the calendar', async () => {
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page
      .getByRole('button', { name: /^Fabrique du réseau, mardi 17 novembre 2026.*tenu/ })
      .waitFor()
  })

  it('finds two attendances in person out of three in the share', async () => {
    await page.goto(`${new URL(host.address).origin}/#/seances/part`)
    await page.getByRole('button', { name: /^Par présence\s*67\s%/ }).waitFor()
  })

  it('undoes it all, step by step, until the community is as before', async () => {
    expect(await community()).not.toEqual(before)
    await page.getByRole('link', { name: 'Rituels' }).click()
    await page.getByRole('heading', { level: 1, name: 'Novembre 2026' }).waitFor()
    for (let step = 0; step < actionCount; step += 1) {
      const undone = page.waitForResponse((response) => response.url().endsWith('/history/undo'))
      await page.keyboard.press('Control+z')
      expect((await undone).status()).toBe(200)
    }
    expect(await community()).toEqual(before)
    await occurrence().waitFor({ state: 'detached' })
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })

  const detail = () => page.getByRole('article', { name: 'Fabrique du réseau' })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })
  const occurrence = () =>
    page.getByRole('button', { name: /^Fabrique du réseau, mardi 17 novembre 2026/ })

  /** All that the screens read: rituals, dates, sessions, people, and the share they make. */
  async function community(): Promise<unknown> {
    const today = '2026-11-18'
    return {
      rituals: await pageCall(page, 'rituals/list'),
      occurrences: await pageCall(page, 'calendar/occurrences', november),
      sessions: await pageCall(page, 'sessions/list'),
      people: await pageCall(page, 'members/list', { today }),
      share: await pageCall(page, 'share/compute', { ...november, today }),
    }
  }
})
