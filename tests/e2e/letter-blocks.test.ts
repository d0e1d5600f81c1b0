import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** What no form knows: kept to the byte whatever happens around it. */
const opaque = "<x-card a=1 b='2'>\r\n\t<b>l&rsquo;été</b >\r\n      </x-card>"
const before = `<mjml lang="fr">
  <mj-head>
    <mj-title>Lettre n&#176; 1</mj-title>
  </mj-head>
  <mj-body>
    <!-- Édito -->
    <mj-section  background-color='#ffffff'>
      <mj-column>
        <mj-text><h2>Bonjour</h2></mj-text>
        <mj-text>
          <p>Un premier mot.</p>
        </mj-text>
      </mj-column>
    </mj-section>
    ${opaque}
    <mj-section>
      <mj-column>
        <mj-text><p><span style="color:red">Rouge</span></p></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`

/** The lines of the list, as they are said, while every section is folded. */
const first = 'Édito, Section, 4 mots; Bloc gardé tel quel, <x-card>; Texte, 1 mot'

describe.skipIf(isMissing)('the blocks of a letter, from the keyboard', () => {
  let browser: Browser
  let host: Host
  let visited: Visit
  let page: Page
  let id = ''
  beforeAll(async () => {
    browser = await launchBrowser()
    host = await startHost()
    visited = await visit(browser, host.address)
    page = visited.page
    page.setDefaultTimeout(10_000)
    await page.getByLabel('Votre nom').fill('Claire Vidal')
    await page.getByRole('button', { name: 'Créer l’espace' }).press('Enter')
    await page.getByRole('navigation').waitFor()
    const { letter } = await pageCall<{ letter: { id: string } }>(page, 'newsletters/create', {
      title: 'Lettre n° 1',
      language: 'fr',
      today: '2026-11-24',
      start: { from: 'source', source: before },
    })
    id = letter.id
    await page.goto(`${new URL(page.url()).origin}/#/lettres/${id}`)
    await page.getByRole('heading', { level: 1, name: 'Lettre n° 1' }).waitFor()
  })
  afterAll(async () => {
    await visited.close()
    await browser.close()
    await host.stop()
    removeFolder(host.dataFolder)
  })

  const line = (name: string | RegExp) => page.getByRole('treeitem', { name })
  const form = () => page.getByRole('region', { name: /^Réglages du bloc/ })
  const source = async () =>
    (await pageCall<{ source: string }>(page, 'newsletters/get', { id })).source
  const written = async (part: string) => {
    await expect.poll(source, { timeout: 10_000, interval: 100 }).toContain(part)
  }
  const lines = () =>
    page.getByRole('treeitem').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
  const said = (words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor()
  const add = async (kind: string) => {
    await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: kind, exact: true }).press('Enter')
    await page.getByRole('menu').waitFor({ state: 'detached' })
  }
  /** Opens the form of the line the keyboard is on; it begins in its first field. */
  const open = async () => {
    await page.locator('[role="treeitem"][aria-selected="true"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await form().locator(':focus').waitFor()
  }
  const retype = async (text: string) => {
    await page.keyboard.press('Control+A')
    await page.keyboard.type(text)
  }

  it('lists blocks under their names, what it does not know among them, and breaks no rule', async () => {
    expect((await lines()).join('; ')).toBe(first)
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it('unfolds a section, and goes from line to line', async () => {
    await line(/^Édito/).focus()
    await page.keyboard.press('ArrowRight')
    await line(/^Bonjour/).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('[role="treeitem"]:focus').getAttribute('aria-level')).toBe('2')
    await page.keyboard.press('Space')
  })

  it('writes in a formatted text, and changes its bytes alone', async () => {
    await open()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Puis ')
    await page.keyboard.press('Control+B')
    await page.keyboard.type('gras')
    const after = before.replace('premier mot.', 'premier mot. Puis <strong>gras</strong>')
    await expect.poll(source, { timeout: 10_000 }).toBe(after)
    await page.keyboard.press('Control+Z')
    await expect.poll(source, { timeout: 10_000 }).toBe(before)
  })

  it('offers as it is written what the editor cannot hold', async () => {
    await page.keyboard.press('Escape')
    await line(/^Texte, 1 mot/).focus()
    await page.keyboard.press('Space')
    await open()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('<br>Suite')
    await written('<p><span style="color:red">Rouge</span></p><br>Suite</mj-text>')
    await page.keyboard.press('Control+Z')
    await expect.poll(source, { timeout: 10_000 }).toBe(before)
    await page.keyboard.press('Escape')
  })

  it('shows what it does not know, and leaves it', async () => {
    await line(/^Bloc gardé/).focus()
    await page.keyboard.press('Enter')
    await form().getByText('Veillée ne sait pas modifier ce bloc ici').waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await line(/^Bloc gardé/).focus()
  })

  it.each([
    [
      'Titre',
      'Bonsoir & merci',
      '<mj-text mj-class="veillee-title"><h2>Bonsoir &amp; merci</h2></mj-text>',
    ],
    ['Texte', 'Des mots', '<p>Des mots</p>'],
    ['Bouton', 'Lire <tout>', '>Lire &lt;tout&gt;</mj-button>'],
    ['Citation', 'C’est dit', '<p>C’est dit</p>\n    <p><cite>Prénom Nom</cite></p>'],
    ['Tableau', 'Jour', '<th align="left">Jour</th><th align="left">Quand</th>'],
    ['Filet', '3', '<mj-divider border-width="3px" />'],
    ['Espace', '40', '<mj-spacer height="40px" />'],
    ['Code HTML', '<hr>', '<mj-raw><hr></mj-raw>'],
    ['Pied de page', 'Mentions', '<p>Mentions</p>'],
  ])('adds a block and writes in it: %s', async (kind, typed, expected) => {
    await add(kind)
    await open()
    await retype(typed)
    await written(expected)
    expect(await source()).toContain(opaque)
    await page.keyboard.press('Escape')
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
  })

  it.each(['Image', 'Deux colonnes', 'Trois colonnes', 'Réseaux sociaux', 'Bannière'])(
    'adds a block and shows its form: %s',
    async (kind) => {
      await add(kind)
      await open()
      await expect.poll(() => brokenRules(page), onceStill).toEqual([])
      await page.keyboard.press('Escape')
      expect(await source()).toContain(opaque)
    },
  )

  it('moves a block past its neighbours, says where it is, and stops at the end', async () => {
    await line(/^Édito/).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await said(/^Édito\s: place 2 sur/)
    await page.locator('[role="treeitem"]:focus').filter({ hasText: 'Édito' }).waitFor()
    await page.keyboard.press('Alt+ArrowUp')
    await said(/^Édito\s: place 1 sur/)
    await page.keyboard.press('Alt+ArrowUp')
    await said(/ne peut pas aller plus loin/)
    expect(await source()).toContain(opaque)
  })

  it('duplicates, hides, shows and removes', async () => {
    const count = async () => (await lines()).length
    await page.keyboard.press('ArrowLeft')
    const were = await count()
    await page.keyboard.press('d')
    await expect.poll(count).toBe(were + 1)
    await page.keyboard.press('h')
    await line(/masqué$/).waitFor()
    await written('css-class="veillee-hidden"')
    await page.keyboard.press('h')
    await line(/masqué$/).waitFor({ state: 'detached' })
    await page.keyboard.press('Delete')
    await expect.poll(count).toBe(were)
  })

  it('does the same from the menu of a line', async () => {
    await line(/^Texte, 1 mot/).focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: /^Masquer/ }).waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await page.getByRole('menuitem', { name: /^Masquer/ }).press('Enter')
    await line(/^Texte, 1 mot, masqué/).waitFor()
  })

  it('keeps a block under a name, and puts it into the letter again', async () => {
    await line(/^Texte, 1 mot, masqué/).focus()
    await page.keyboard.press('s')
    const name = page.getByLabel('Nom du bloc')
    await name.waitFor()
    await expect.poll(() => brokenRules(page), onceStill).toEqual([])
    await name.fill('Mot rouge')
    await name.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const saved = await pageCall<{ name: string; source: string }[]>(
      page,
      'newsletters/savedBlocks',
    )
    expect(saved).toHaveLength(1)
    await add('Mot rouge')
    await expect
      .poll(async () => (await source()).split(saved[0]?.source ?? '?').length, { timeout: 10_000 })
      .toBe(3)
  })

  it('undoes it all, down to the letter as it was', async () => {
    await page.locator('[role="treeitem"]:focus').waitFor()
    // What shows follows each step at once; what is kept, once typing rests.
    const undo = async () => {
      const shown = await lines()
      if (shown.join('; ') !== first) await page.keyboard.press('Control+Z')
      return shown.join('; ')
    }
    await expect.poll(undo, { timeout: 60_000, interval: 40 }).toBe(first)
    await expect.poll(source, { timeout: 10_000 }).toBe(before)
  })
})
