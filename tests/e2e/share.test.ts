import type { Browser } from 'playwright-core'
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

describe.skipIf(isMissing)('the share in person', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    await visited.page.getByRole('button', { name: /exemple/i }).click()
    await visited.page.getByRole('navigation').waitFor()
    await visited.page.goto(`${new URL(host.address).origin}/#/seances/part`)
    await visited.page.getByRole('heading', { name: 'Part du présentiel' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  it('says its formula, draws another measure, and opens the rows behind a month', async () => {
    const { page } = visited
    const sessions = page.getByRole('button', { name: /^Par séance/ })
    await sessions.hover()
    await sessions.focus()
    await page.getByRole('tooltip').filter({ hasText: 'Séances tenues en présence ÷' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Par séance/, pressed: true }).waitFor()
    await page.locator('svg.recharts-surface').first().waitFor()
    const rows = page.getByRole('table').last().getByRole('row')
    const all = await rows.count()
    await page.getByText('Les mêmes chiffres en tableau').click()
    const months = page.getByRole('table').first().getByRole('button')
    await months.nth(2).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /derrière ces chiffres :/ }).waitFor()
    const some = await rows.count()
    expect(some).toBeGreaterThan(1)
    expect(some).toBeLessThan(all)
  })

  it('opens the rows behind a line of a breakdown', async () => {
    const { page } = visited
    const kind = page.getByRole('region', { name: 'Par type' }).getByRole('button').first()
    await kind.click()
    expect(await kind.getAttribute('aria-pressed')).toBe('true')
    const name = (await kind.innerText()).split('\n')[0] ?? ''
    await page.getByRole('heading', { name: new RegExp(`: ${name}$`) }).waitFor()
    await page.getByRole('button', { name: 'Tout montrer' }).click()
    await page
      .getByRole('heading', { name: 'Les séances derrière ces chiffres', exact: true })
      .waitFor()
  })

  it('changes its target from the keyboard, says on the field what is wrong, and undoes', async () => {
    const { page } = visited
    const sentence = page.getByRole('main').locator('header p')
    const before = await sentence.innerText()
    await page.getByRole('button', { name: 'Changer l’objectif' }).focus()
    await page.keyboard.press('Enter')
    const percent = page.getByRole('textbox', { name: /Part à atteindre/ })
    await percent.fill('140')
    await page.keyboard.press('Enter')
    await page.getByText('Un nombre de 0 à 100.').waitFor()
    await percent.fill('90')
    await page.keyboard.press('Enter')
    await page.getByText(/Objectif fixé à 90/).waitFor()
    await page
      .getByText(/séances? en présentiel d’ici .* pour atteindre 90/)
      .first()
      .waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByText(before).first().waitFor()
  })

  it('exports the rows as CSV and the chart as a picture', async () => {
    const { page } = visited
    const csv = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter en CSV' }).click()
    const stream = await (await csv).createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    expect(text.startsWith('\uFEFFDate;Séance;État;Mode;')).toBe(true)
    expect(text).toContain(';tenue;')
    const png = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Exporter l’image' }).click()
    const picture: Buffer[] = []
    for await (const chunk of await (await png).createReadStream()) picture.push(chunk as Buffer)
    const bytes = Buffer.concat(picture)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    // Wider than a thumbnail, and drawn: an empty picture of this size takes a few kilobytes.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800)
    expect(bytes.length).toBeGreaterThan(20_000)
  })

  it('never complained', () => {
    expect(visited.complaints).toEqual([])
  })
})
