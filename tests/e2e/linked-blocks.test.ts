import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Letter } from '../../preload/contract/letter-shapes'
import type { Ritual } from '../../preload/contract/rituals'
import { brokenRules, onceStill } from './broken-rules'
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

const day = (after: number) =>
  new Date(Date.now() + after * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Paris' })
const daily = {
  purpose: '',
  mode: 'remote',
  place: '',
  link: 'https://visio.example.org/v',
  scope: 'national',
  territory: '',
  leadId: null,
  backupId: null,
  isFounding: false,
  templateKey: null,
  startTime: '14:00',
  timeZone: 'Europe/Paris',
  rrule: null,
  durationMinutes: 60,
}

describe.skipIf(isMissing)('linked blocks, from the keyboard', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let letterId = ''
  const seriesIds: string[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(10_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    for (const { id } of await pageCall<Ritual[]>(page, 'rituals/list')) {
      await pageCall(page, 'rituals/remove', { id })
    }
    for (const [rank, title] of ['Revue de veille', 'Visite apprenante', 'La Veillée'].entries()) {
      const { ritual } = await pageCall<{ ritual: Ritual }>(page, 'rituals/create', {
        ...daily,
        title,
        startOn: day(3 + rank),
      })
      seriesIds.push(ritual.series[0]?.id ?? '')
    }
    const { letter } = await pageCall<{ letter: Letter }>(page, 'newsletters/create', {
      title: 'Lettre n° 18',
      language: 'fr',
      today: day(0),
      start: { from: 'source', source },
    })
    letterId = letter.id
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const source = [
    '<mjml lang="fr"><mj-head><mj-title>Lettre</mj-title></mj-head>',
    '  <mj-body>',
    '    <mj-section><mj-column><mj-text><p>Bonjour</p></mj-text></mj-column></mj-section>',
    '  </mj-body>',
    '</mjml>',
  ].join('\n')
  const go = async (address: string, heading: string) => {
    await page.evaluate((to) => {
      location.hash = to
    }, address)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }
  const openLetter = async () => {
    await go('/lettres', 'Lettres')
    await go(`/lettres/${letterId}`, 'Lettre n° 18')
  }
  const kept = async () =>
    (await pageCall<Letter>(page, 'newsletters/get', { id: letterId })).source
  const block = (name: RegExp) => page.getByRole('treeitem', { name })
  const notice = () => page.getByRole('region', { name: 'Blocs liés' })

  function held() {
    return page.getByRole('region', { name: 'Ce que le bloc contient' }).getByRole('listitem')
  }

  it('adds an agenda that is already filled', async () => {
    await openLetter()
    await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Agenda 3 dates' }).press('Enter')
    await block(/Agenda/).waitFor()
    await expect.poll(kept).toContain('<!-- veillee agenda days="30"')
    expect(await kept()).toContain('Visite apprenante')
    await block(/Agenda/).press('Enter')
    await expect.poll(() => held().count()).toBe(3)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('is filled again at once when its settings change, as one step to undo', async () => {
    const before = await kept()
    const days = page.getByLabel('Dates des prochains')
    await days.fill('4')
    await expect.poll(() => held().count()).toBe(1)
    await page.getByLabel('Titre du bloc').fill('À l’agenda <ici>')
    await expect.poll(kept).toContain('<h2>À l’agenda &lt;ici&gt;</h2>')
    const after = await kept()
    const marker = before.indexOf('<!-- veillee agenda')
    expect(after.slice(0, marker)).toBe(before.slice(0, marker))
    expect(after.slice(after.indexOf('</mj-body>'))).toBe(
      before.slice(before.indexOf('</mj-body>')),
    )
    await block(/Agenda/).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(kept).toBe(before)
    await expect.poll(() => held().count()).toBe(3)
  })

  it('says what changed since, shows it, and takes it in on demand', async () => {
    const [cancelled, moved] = seriesIds
    await pageCall(page, 'rituals/cancelOccurrence', {
      seriesId: cancelled,
      originalStart: `${day(3)}T14:00`,
      reason: 'grève',
    })
    await pageCall(page, 'rituals/moveOccurrence', {
      seriesId: moved,
      originalStart: `${day(4)}T14:00`,
      span: 'one',
      start: `${day(4)}T09:30`,
      durationMinutes: 60,
    })
    await openLetter()
    await notice().getByText('2 dates ont changé depuis').waitFor()
    await notice()
      .getByText(/Visite apprenante\s: .+ à\s09:30\./)
      .waitFor()
    await notice()
      .getByText(/Revue de veille\s: n’y est plus\./)
      .waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await notice().getByRole('button', { name: 'Voir' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ce qui a changé depuis' })
    await dialog.getByText(/14:00 · Revue de veille/).waitFor()
    expect(await dialog.locator('ins').allTextContents()).toEqual([
      expect.stringContaining('09:30 · Visite apprenante'),
    ])
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    const before = await kept()
    await dialog.getByRole('button', { name: 'Mettre à jour' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await notice().getByText('Les blocs liés sont à jour.').waitFor()
    await expect.poll(kept).toContain('09:30')
    expect(await kept()).not.toContain('Revue de veille')
    await block(/Agenda/).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(kept).toBe(before)
    await notice().getByText('2 dates ont changé depuis').waitFor()
    await notice().getByRole('button', { name: 'Mettre à jour' }).press('Enter')
    await expect.poll(kept).toContain('09:30')
    await notice().getByText('Les blocs liés sont à jour.').waitFor()
  })

  it('is detached into an ordinary block that says the same', async () => {
    const before = await kept()
    await block(/Agenda/).press('Enter')
    await page.getByText('il ne suivra plus l’espace').waitFor()
    await page.getByRole('button', { name: 'Détacher en blocs ordinaires' }).press('Enter')
    await expect.poll(kept).not.toContain('<!--')
    expect((await kept()).replaceAll(/\s/g, '')).toBe(
      before.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/\s/g, ''),
    )
    await block(/Bonjour|Texte/)
      .first()
      .focus()
    await page.keyboard.press('Control+z')
    await expect.poll(kept).toBe(before)
  })

  it('is frozen once the letter is ready', async () => {
    await pageCall(page, 'rituals/cancelOccurrence', {
      seriesId: seriesIds[1],
      originalStart: `${day(4)}T14:00`,
      reason: '',
    })
    const before = await kept()
    await pageCall(page, 'newsletters/markReady', {
      id: letterId,
      source: before,
      textOverrides: [],
    })
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Lettre n° 18' }).waitFor()
    await page.getByText('Les blocs liés sont figés').waitFor()
    await block(/Agenda/).press('Enter')
    await expect.poll(() => held().count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Mettre à jour' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /Détacher/ }).count()).toBe(0)
    expect(await page.getByLabel('Dates des prochains').isDisabled()).toBe(true)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    expect(await kept()).toBe(before)
    await pageCall(page, 'newsletters/reopen', { id: letterId })
    await page.reload()
    await notice().getByText('1 date a changé depuis').waitFor()
    expect(visited.complaints).toEqual([])
  })
})
