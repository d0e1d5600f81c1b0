import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, onceStill } from './broken-rules'
import type { Resource } from '../../preload/contract/resource-shapes'
import type { ResourceUse } from '../../preload/contract/resources'
import type { Session } from '../../preload/contract/session-shapes'
import type { Ritual } from '../../preload/contract/rituals'
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

const address = 'https://exemple.fr/charte'

const veillee = {
  title: 'La Veillée',
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
  startOn: '2026-11-03',
  startTime: '09:00',
  timeZone: 'Europe/Paris',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
  durationMinutes: 60,
}

describe.skipIf(isMissing)('resources, woven in', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let guideId: string
  let sessionId: string
  let ritual: Ritual
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
    const guide = { title: 'Guide de l’accueil', type: 'tutorial', reviewOn: '2026-11-02' }
    const created = await pageCall<{ resource: Resource }>(page, 'resources/create', {
      ...guide,
      state: 'reviewed',
    })
    guideId = created.resource.id
    ;({ ritual } = await pageCall<{ ritual: Ritual }>(page, 'rituals/create', veillee))
    const seriesId = ritual.series[0]?.id ?? ''
    const opened = await pageCall<{ session: Session }>(page, 'sessions/createFromOccurrence', {
      seriesId,
      originalStart: '2026-11-17T09:00',
    })
    sessionId = opened.session.id
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('tells on the Today page what waits to be read again', async () => {
    await pageCall(page, 'sources/create', {
      name: 'Lettre de la DITP',
      rhythm: 'weekly',
      startOn: '2026-11-20',
    })
    await page.reload()
    const toReview = page.getByRole('region', { name: 'À relire' })
    await toReview.getByRole('link', { name: 'Guide de l’accueil' }).waitFor()
    await toReview.getByText(/depuis le 2 novembre/).waitFor()
    const toLook = page.getByRole('region', { name: 'À regarder cette semaine' })
    await toLook.getByText(/Attendue depuis le 20 novembre/).waitFor()
    await isOpenToAll()
  })

  it('closes a session that shared one known resource and one new, from the keyboard', async () => {
    await open(`#/seances/${sessionId}/clore`)
    const picker = page.getByRole('textbox', { name: 'Ajouter une ressource' })
    await picker.fill('accueil')
    await page.getByRole('option', { name: /Guide de l’accueil/ }).waitFor()
    await picker.press('Enter')
    await page.getByRole('link', { name: 'Guide de l’accueil' }).waitFor()
    await picker.fill(address)
    await page.getByRole('option', { name: /Ajouter/ }).waitFor()
    await picker.press('Enter')
    const title = page.getByRole('textbox', { name: 'Titre' })
    await expect.poll(() => title.inputValue()).toBe('exemple.fr/charte')
    await title.fill('La charte')
    const also = page.getByRole('region', { name: /Veillée écrira aussi/ })
    await also.getByText(/«\sGuide de l’accueil\s» passe à l’état/).waitFor()
    await also.getByText('Une ressource nouvelle dans la bibliothèque').waitFor()
    await isOpenToAll()
    await title.press('Control+Enter')
    await notice(/est close/).waitFor()
  })

  it('says on the session, the resource and the ritual that they were shared', async () => {
    const detail = page.getByRole('article', { name: 'La Veillée' })
    await detail.getByRole('link', { name: 'Guide de l’accueil' }).waitFor()
    await detail.getByRole('link', { name: 'La charte' }).waitFor()
    const guide = await pageCall<Resource>(page, 'resources/get', { id: guideId })
    expect(guide).toMatchObject({ state: 'shared', useCount: 1 })
    const uses = await pageCall<ResourceUse[]>(page, 'resources/uses', { id: guideId })
    expect(uses.map(({ id }) => id)).toEqual([sessionId])
    await open(`#/rituels?rituel=${ritual.id}`)
    const shared = page.getByRole('region', { name: /Ressources partagées/ })
    await shared.getByRole('link', { name: 'La charte' }).waitFor()
    await shared.getByRole('link', { name: 'Guide de l’accueil' }).waitFor()
    await isOpenToAll()
  })

  it('notes time on a resource in one line of words', async () => {
    await open('#/temps')
    await page.getByRole('button', { name: 'Démarrer', exact: true }).click()
    await page
      .getByRole('textbox', { name: 'Temps en quelques mots' })
      .fill('20 min guide de l’accueil')
    await page.getByText(/Veille · Guide de l’accueil/).waitFor()
    await page.keyboard.press('Enter')
    await notice(/20\smin noté/).waitFor()
    const link = { kind: 'resource', id: guideId }
    const { seconds } = await pageCall<{ seconds: { facilitation: number } }>(
      page,
      'time/entries',
      { from: '2026-11-01', to: '2026-12-01', link, text: '' },
    )
    expect(seconds.facilitation).toBe(1200)
  })

  it('takes everything back', async () => {
    await page.keyboard.press('Escape')
    await undo(/Saisie annulée|annulé/)
    await undo(/Clôture annulée/)
    const guide = await pageCall<Resource>(page, 'resources/get', { id: guideId })
    expect(guide).toMatchObject({ state: 'reviewed', useCount: 0 })
    const left = await pageCall<{ total: number }>(page, 'resources/list', { today: '2026-11-23' })
    expect(left.total).toBe(1)
  })

  it('restores a resource from the trash', async () => {
    await open('#/corbeille')
    await page.getByRole('button', { name: 'Restaurer « La charte »' }).click()
    await notice(/La charte.*est de retour/).waitFor()
    const left = await pageCall<{ total: number }>(page, 'resources/list', { today: '2026-11-23' })
    expect(left.total).toBe(2)
  })

  it('never complained on its console', () => {
    expect(visited.complaints).toEqual([])
  })

  const notice = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).first()

  async function undo(said: RegExp): Promise<void> {
    await page.keyboard.press('Control+z')
    await notice(said).waitFor()
  }

  async function open(hash: string): Promise<void> {
    const { origin } = new URL(page.url())
    await page.goto(`${origin}/${hash}`)
  }

  async function isOpenToAll(): Promise<void> {
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  }
})
