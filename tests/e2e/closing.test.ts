import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../preload/contract/session-shapes'
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

/** More keys than this is no minute: names, words and figures typed, and the way between them. */
const mostKeys = 180
const mostMs = 60_000

const blankSession = {
  kind: 'visio',
  theme: '',
  linkedTo: '',
  mode: 'remote',
  startOn: '2026-11-19',
  startTime: '09:30',
  timeZone: 'Europe/Paris',
  durationMinutes: 60,
  place: '',
  link: '',
  scope: 'national',
  territory: '',
  leadId: null,
  agenda: '',
  minutes: '',
}

describe.skipIf(isMissing)('closing a session', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let keys = 0
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00Z'))
    await page.reload()
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).click()
    await page.getByRole('navigation').waitFor()
    for (const name of ['Anaïs Vernhet', 'Bruno Galtier']) {
      await pageCall(page, 'members/create', { name, role: null })
    }
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('is done from the keyboard alone, in under a minute', async () => {
    const id = await planned('Café des nouveaux')
    await open(`#/seances/${id}`)
    const begun = performance.now()
    await press('Control+Enter')
    await sheet().waitFor()
    // The outcome has the keyboard; Tab goes through mode and length to the names.
    await tabTo('Ajouter une personne')
    await type('anais')
    await press('Enter')
    await page.getByRole('checkbox', { name: 'Anaïs Vernhet : présent' }).waitFor()
    await type('bruno')
    await press('Enter')
    await page.getByRole('checkbox', { name: 'Bruno Galtier : présent' }).waitFor()
    await tabTo('Compte rendu')
    await type('Chacun s’est présenté.')
    await tabTo(/^Une décision, ou/)
    await type('action : inviter Mende')
    await press('Enter')
    await tabTo('Préparation, Claire Vidal')
    await type('20')
    await press('Control+Enter')
    await notice(/Café des nouveaux.*est close/).waitFor()
    expect(keys).toBeLessThan(mostKeys)
    expect(performance.now() - begun).toBeLessThan(mostMs)
  })

  it('shows on the session all that the sheet said', async () => {
    const detail = page.getByRole('article', { name: 'Café des nouveaux' })
    await detail.getByText('Close', { exact: true }).waitFor()
    await detail.getByText('2 présents', { exact: false }).first().waitFor()
    await detail.getByText('Chacun s’est présenté.').waitFor()
    await detail.getByText('inviter Mende').waitFor()
    await detail
      .getByText(/20\smin/)
      .first()
      .waitFor()
  })

  it('is taken back whole by one undo, and what was typed is not lost', async () => {
    await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click()
    await notice(/Clôture annulée/).waitFor()
    const detail = page.getByRole('article', { name: 'Café des nouveaux' })
    await detail.getByText('À clore', { exact: true }).waitFor()
    expect(await detail.getByText('Chacun s’est présenté.').count()).toBe(0)
    expect(await detail.getByText('inviter Mende').count()).toBe(0)
    await page.getByRole('link', { name: 'Clore la séance' }).click()
    await page.getByText('Vous reprenez le brouillon', { exact: false }).waitFor()
    expect(await minutes().inputValue()).toBe('Chacun s’est présenté.')
  })

  it('keeps its draft through a reload, and through Escape', async () => {
    await minutes().fill('Deux arrivées cette semaine.')
    await page.reload()
    await sheet().waitFor()
    expect(await minutes().inputValue()).toBe('Deux arrivées cette semaine.')
    await minutes().press('Escape')
    await page.getByRole('article', { name: 'Café des nouveaux' }).waitFor()
    await page.goBack()
    await sheet().waitFor()
    expect(await minutes().inputValue()).toBe('Deux arrivées cette semaine.')
  })

  it('says what is wrong on its field, writes nothing, and lets more come than registered', async () => {
    const id = await planned('Visite de Mende')
    await open(`#/seances/${id}/clore`)
    await page.getByText('Compter les têtes seulement').click()
    await heads('Inscrits').fill('-2')
    await heads('Présents à distance').fill('douze')
    await preparation().fill('25 h')
    await page.keyboard.press('Control+Enter')
    await page.getByText('3 champs sont à corriger.').waitFor()
    expect(await page.getByText('Un nombre entier, à partir de 0.').count()).toBe(2)
    await page.getByText('Plus de 24 heures', { exact: false }).waitFor()
    expect(await heads('Inscrits').evaluate((field) => field.matches(':focus'))).toBe(true)
    expect((await get(id)).state).toBe('planned')

    await heads('Inscrits').fill('5')
    await heads('Présents à distance').fill('9')
    await preparation().fill('1h20')
    await page.getByText('4 présents de plus que d’inscrits', { exact: false }).waitFor()
    // Closed from a field that still holds what was typed.
    const decision = sheet().getByRole('textbox', { name: /^Une décision, ou/ })
    await decision.fill('On y retourne en mai')
    await decision.press('Control+Enter')
    await notice(/Visite de Mende.*est close/).waitFor()
    const session = await get(id)
    expect(session).toMatchObject({ state: 'closed', registeredCount: 5, remoteCount: 9 })
    expect(session.items).toMatchObject([{ kind: 'decision', text: 'On y retourne en mai' }])
    expect(session.time).toMatchObject([{ preparationMinutes: 80, facilitationMinutes: 60 }])
  })

  it('opens again on what was written, to correct it', async () => {
    await page.getByRole('link', { name: 'Modifier la clôture' }).click()
    await sheet().waitFor()
    expect(await heads('Inscrits').inputValue()).toBe('5')
    expect(await preparation().inputValue()).toMatch(/^1\sh\s20$/)
    await heads('Inscrits').fill('12')
    await page.keyboard.press('Control+Enter')
    await page
      .getByRole('article', { name: 'Visite de Mende' })
      .getByText('9 présents sur 12 inscrits')
      .waitFor()
  })

  it('offers nothing that writes where the workspace is read-only', async () => {
    await page.route('**/rpc/workspace/status', async (route) => {
      const answer = await route.fetch()
      const said = (await answer.json()) as { json: { current: { isReadOnly: boolean } } }
      said.json.current.isReadOnly = true
      await route.fulfill({ response: answer, json: said })
    })
    const id = await planned('Café de décembre')
    await open(`#/seances/${id}`)
    await page.reload()
    const detail = page.getByRole('article', { name: 'Café de décembre' })
    await detail.getByRole('heading', { name: 'Présence' }).waitFor()
    expect(await detail.getByRole('button', { name: 'Coller une liste' }).count()).toBe(0)
    expect(await detail.getByRole('link', { name: 'Clore la séance' }).count()).toBe(0)
    await page.goto(`${new URL(host.address).origin}/#/seances/${id}/clore`)
    await page.getByText('Cette séance ne peut pas être close ici').waitFor()
    expect(await sheet().count()).toBe(0)
  })

  it('never complained on the way', () => {
    expect(visited.complaints).toEqual([])
  })

  const sheet = () => page.getByRole('form', { name: 'Clore la séance' })
  const minutes = () => sheet().getByRole('textbox', { name: 'Compte rendu' })
  const preparation = () => sheet().getByRole('combobox', { name: 'Préparation, Claire Vidal' })
  const heads = (name: string) => sheet().getByRole('textbox', { name })
  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text })

  const get = (id: string) => pageCall<Session>(page, 'sessions/get', { id })

  async function press(key: string): Promise<void> {
    keys += 1
    await page.keyboard.press(key)
  }

  async function type(text: string): Promise<void> {
    keys += text.length
    await page.keyboard.type(text)
  }

  /** Goes on with Tab until a field has the keyboard, as a person does. */
  async function tabTo(label: string | RegExp): Promise<void> {
    const field = sheet().locator('input, textarea').and(page.getByLabel(label)).first()
    for (let step = 0; step < 40; step += 1) {
      if (await field.evaluate((element) => element.matches(':focus'))) return
      await press('Tab')
    }
    throw new Error(`Tab never reached ${String(label)}`)
  }

  async function open(address: string): Promise<void> {
    await page.goto(`${new URL(host.address).origin}/${address}`)
    await page.getByRole('article').or(sheet()).waitFor()
  }

  async function planned(title: string): Promise<string> {
    const { session } = await pageCall<{ session: Session }>(page, 'sessions/create', {
      ...blankSession,
      title,
    })
    return session.id
  }
})
