import type { FrameLocator, Page } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules, onceStill } from './broken-rules'
import { type Host, isMissing, launchBrowser, removeFolder, startHost, visit } from './host'
import { pageCall } from './page-call'

let host: Host
let browser: Browser
beforeAll(async () => {
  if (isMissing) return
  host = await startHost()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await host?.stop()
  if (host) removeFolder(host.dataFolder)
})

const section = (content: string) => `<mj-section><mj-column>${content}</mj-column></mj-section>`
const letter = (body: string, head = '') =>
  `<mjml lang="fr"><mj-head><mj-title>Essai</mj-title>${head}</mj-head><mj-body>${body}</mj-body></mjml>`

/** Opens a community and a letter of this source; gives the frame of its preview. */
async function openLetter(source: string): Promise<{
  page: Page
  preview: FrameLocator
  complaints: string[]
  id: string
  close: () => Promise<void>
}> {
  const { page, complaints, close } = await visit(browser, host.address)
  const isNew = page.getByRole('button', { name: 'Créer l’espace' })
  const navigation = page.getByRole('navigation')
  await isNew.or(navigation).first().waitFor()
  if (await isNew.isVisible()) await isNew.click()
  await navigation.first().waitFor()
  const made = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', {
    title: 'Essai',
    language: 'fr',
    today: '2026-11-22',
    start: { from: 'source', source },
  })
  const { id } = made.letter
  await page.goto(`${new URL(page.url()).origin}/#/lettres/${id}`)
  await page.getByRole('heading', { name: 'Essai', level: 1 }).waitFor()
  const preview = page.frameLocator('iframe[title="Aperçu de la lettre"]')
  return { page, preview, complaints, id, close }
}

describe.skipIf(isMissing)('the preview of a letter', () => {
  it('runs nothing, fetches nothing and leads nowhere', async () => {
    const attacks = `
      <p>Seen</p>
      <script>parent.document.title = 'run'; fetch('https://evil.example/script')</script>
      <img src="https://evil.example/pixel.png" onerror="parent.document.title = 'run'" alt="pixel" />
      <img src="x" srcset="https://evil.example/set.png 2x" onload="parent.document.title = 'run'" />
      <svg onload="parent.document.title='run'"><image href="https://evil.example/svg.png" /><script>parent.document.title='run'</script></svg>
      <math><mtext><style><img src="https://evil.example/math.png" onerror="parent.document.title='run'" /></style></mtext></math>
      <a href="javascript:parent.document.title='run'">by script</a>
      <a href="https://evil.example/link" target="_top" ping="https://evil.example/ping">out</a>
      <form action="https://evil.example/form"><input name="a" value="b" autofocus onfocus="parent.document.title='run'" /><button>send</button></form>
      <iframe src="https://evil.example/frame"></iframe><iframe srcdoc="<script>top.document.title='run'</script>"></iframe>
      <object data="https://evil.example/object"></object><embed src="https://evil.example/embed" />
      <video src="https://evil.example/video" poster="https://evil.example/poster" autoplay></video>
      <audio src="https://evil.example/audio" autoplay></audio>
      <meta http-equiv="refresh" content="0;url=https://evil.example/refresh" />
      <link rel="stylesheet" href="https://evil.example/link.css" /><base href="https://evil.example/" />
      <div style="background: url(https://evil.example/inline.png)">a</div>
      <div style="background: u\\72l(https://evil.example/escaped.png)">a</div>
      <table background="https://evil.example/ground.png"><tr><td>a</td></tr></table>`
    const head = `
      <mj-font name="Evil" href="https://evil.example/font.css" />
      <mj-style>@import url('https://evil.example/import.css'); @\\69mport "https://evil.example/escaped.css"; body { background: url("https://evil.example/css.png") } @font-face { font-family: Evil; src: url(https://evil.example/font.woff) }</mj-style>
      <mj-raw><meta http-equiv="refresh" content="0;url=https://evil.example/head" /><script src="https://evil.example/head.js"></script><link rel="preload" as="image" href="https://evil.example/preload.png" /></mj-raw>`
    const body = `${section(`<mj-text>${attacks}</mj-text><mj-image src="https://evil.example/mj.png" alt="" /><mj-button href="javascript:parent.document.title='run'">Go</mj-button>`)}
      <mj-section background-url="https://evil.example/section.png"><mj-column><mj-text>b</mj-text></mj-column></mj-section>
      <mj-raw><script>parent.document.title = 'run'</script><img src="//evil.example/raw.png" /></mj-raw>
      <mj-include path="https://evil.example/include.mjml" />`
    const { page, preview, complaints, close } = await openLetter(letter(body, head))
    await preview.getByText('Seen').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    expect(complaints).toEqual([])
    await preview.getByText('by script').click()
    await preview.getByText('out', { exact: true }).click()
    await preview.getByText('out', { exact: true }).click({ button: 'middle' })
    await preview.getByText('Go', { exact: true }).click()
    await preview.getByText('send').click()
    await preview.getByText('Seen').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Sans images' }).click()
    await page.getByRole('button', { name: 'Sans images' }).click()
    await page.getByText(/images du web ne sont pas montrées/).waitFor()
    expect(asked.filter((url) => url.includes('evil'))).toEqual([])
    // Every request to anywhere else, from the first on, is among these.
    expect(complaints.filter((one) => one.startsWith('http'))).toEqual([])
    expect(page.context().pages()).toHaveLength(1)
    expect(await page.title()).not.toBe('run')
    const frame = page.frames().find((one) => one !== page.mainFrame())
    expect(new URL(frame?.url() ?? '').pathname).toBe('/preview')
    await close()
  })

  it('follows what is typed in place: nothing is drawn anew, and the scroll stays', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      section(`<mj-text>Paragraphe ${index}</mj-text>`),
    ).join('')
    const { page, preview, complaints, close } = await openLetter(letter(many))
    const other = preview.getByText('Paragraphe 12', { exact: true })
    await other.evaluate((element) => {
      element.ownerDocument.defaultView?.scrollTo(0, 400)
      Object.assign(element, { isTheSame: true })
    })
    await page.getByText('Source MJML').click()
    await page.getByRole('textbox', { name: 'Source MJML de la lettre' }).click()
    await page.keyboard.press('Control+End')
    const after = '</mj-text></mj-column></mj-section></mj-body></mjml>'.length
    for (let step = 0; step < after; step += 1) await page.keyboard.press('ArrowLeft')
    // The block under the cursor is brought into view, once.
    await page.keyboard.type(' et')
    await preview.getByText('Paragraphe 29 et', { exact: true }).waitFor()
    const scrollY = () => other.evaluate((element) => element.ownerDocument.defaultView?.scrollY)
    await expect.poll(scrollY).toBeGreaterThan(400)
    await other.evaluate((element) => element.ownerDocument.defaultView?.scrollTo(0, 400))
    await page.keyboard.type(' la suite')
    await preview.getByText('Paragraphe 29 et la suite').waitFor()
    const seen = await other.evaluate((element) => ({
      isTheSame: 'isTheSame' in element,
      scroll: element.ownerDocument.defaultView?.scrollY,
    }))
    expect(seen).toEqual({ isTheSame: true, scroll: 400 })
    expect(complaints).toEqual([])

    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.getByText(/L’aperçu montre ce qui était écrit avant/).waitFor()
    expect(await other.count()).toBe(1)
    expect(complaints).toEqual([])
    await close()
  })

  it('chooses the block that is clicked, outlines it, and shows the one chosen in the list', async () => {
    const far = Array.from({ length: 30 }, (_, index) =>
      section(`<mj-text>Paragraphe ${index}</mj-text>`),
    ).join('')
    const { page, preview, complaints, close } = await openLetter(letter(far))
    await preview.getByText('Paragraphe 1', { exact: true }).click()
    const outline = preview.locator('[data-veillee-outline]')
    await expect.poll(() => outline.textContent()).toBe('Texte')
    const block = await preview.getByText('Paragraphe 1', { exact: true }).boundingBox()
    const drawn = await outline.boundingBox()
    expect(drawn?.y).toBeLessThanOrEqual(block?.y ?? 0)
    expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeGreaterThanOrEqual(
      (block?.y ?? 0) + (block?.height ?? 0),
    )
    expect(await brokenRules(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('shows a letter narrow, dark and without its pictures', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const source = letter(
      section(
        `<mj-text>Bonjour {{prenom}}</mj-text><mj-image src="data:image/png;base64,${png}" alt="Un carré" />`,
      ),
    )
    const { page, preview, complaints, close } = await openLetter(source)
    await pageCall(page, 'newsletters/updateSettings', {
      mergeFields: [{ name: 'prenom', sample: 'Lucie', isFixed: false }],
    })
    await page.reload()
    await preview.getByText('Bonjour Lucie').waitFor()
    const picture = preview.getByAltText('Un carré')
    await expect.poll(() => picture.getAttribute('src')).toMatch(/^data:image\/png/)
    await page.getByRole('button', { name: 'Sans images' }).click()
    await expect.poll(() => picture.getAttribute('src')).toBeNull()
    await page.getByText('Mobile', { exact: true }).click()
    await expect.poll(() => preview.locator('html').evaluate((root) => root.clientWidth)).toBe(375)
    await page.getByRole('button', { name: 'Simuler le sombre' }).click()
    await page.getByText(/^Simulation\s:/).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
