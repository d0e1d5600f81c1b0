import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleParser } from '../../tests/fixtures/spawn-parser'
import type { HostPowers } from '../host'
import { type LetterRenderer, letterRenderer } from './letter-renderer'

const secret = 'the words of another file'
let parser: Awaited<ReturnType<typeof bundleParser>>
let renderer: LetterRenderer
let folder: string
const before = process.cwd()

beforeAll(async () => {
  parser = await bundleParser()
  folder = mkdtempSync(join(tmpdir(), 'veillee-hostile-'))
  writeFileSync(join(folder, 'other.mjml'), `<mj-text>${secret}</mj-text>`)
  writeFileSync(join(folder, 'other.html'), `<p>${secret}</p>`)
  writeFileSync(join(folder, 'other.css'), `p { content: '${secret}' }`)
  // Settings that mjml would obey in its working folder: they name code to run.
  mkdirSync(join(folder, 'evil'))
  writeFileSync(join(folder, '.mjmlconfig'), JSON.stringify({ packages: ['./evil'] }))
  writeFileSync(
    join(folder, 'evil', 'index.js'),
    `require('fs').writeFileSync(${JSON.stringify(join(folder, 'executed'))}, '')`,
  )
  process.chdir(folder)
  renderer = letterRenderer({ spawn: parser.spawn } as unknown as HostPowers)
}, 60_000)

afterAll(() => {
  process.chdir(before)
  renderer.close()
  parser.remove()
  rmSync(folder, { recursive: true, force: true })
})

const plain = { isMarked: false, isMinified: false }
const letter = (body: string, head = '') =>
  `<mjml lang="fr"><mj-head>${head}</mj-head><mj-body>${body}</mj-body></mjml>`
const section = (content: string) => `<mj-section><mj-column>${content}</mj-column></mj-section>`
const htmlOf = async (source: string, options = plain) =>
  (await renderer.render(source, options)).html

describe('a letter', () => {
  it('is rendered, its accents and its language with it', async () => {
    const html = await htmlOf(letter(section('<mj-text>L’été à Noël</mj-text>')))
    expect(html).toContain('L’été à Noël')
    expect(html).toContain('lang="fr"')
  })

  it('is begun while it is opened, and rendered once for its preview', async () => {
    const source = letter(section('<mj-text>Ouverte</mj-text>'))
    const marked = { isMarked: true, isMinified: false }
    renderer.begin(source)
    const begun = renderer.render(source, marked)
    const plainly = await renderer.render(source, plain)
    const again = await renderer.render(source, marked)
    expect((await begun).html).toBe(again.html)
    expect(await begun).not.toBe(again)
    expect(plainly.html).not.toContain('veillee-block')
  })

  it('names nothing of the web that its writer did not', async () => {
    const networks = ['facebook', 'x-noshare', 'mastodon', 'unknown']
      .map((name) => `<mj-social-element name="${name}">a</mj-social-element>`)
      .join('')
    const accordion =
      '<mj-accordion><mj-accordion-element><mj-accordion-title>a</mj-accordion-title><mj-accordion-text>b</mj-accordion-text></mj-accordion-element></mj-accordion>'
    const carousel =
      '<mj-carousel><mj-carousel-image src="veillee-image:a" /><mj-carousel-image src="veillee-image:b" /></mj-carousel>'
    const body = section(
      `<mj-text font-family="Ubuntu, Roboto">a</mj-text><mj-social>${networks}</mj-social>${accordion}${carousel}`,
    )
    const html = (await htmlOf(letter(body))).replaceAll(
      /http:\/\/www\.w3\.org\/|urn:schemas-microsoft-com/g,
      '',
    )
    expect(html.match(/https?:\/\/\S+/g)).toBeNull()
    expect(html.match(/src="data:image\/png;base64,/g)?.length).toBeGreaterThan(3)
    expect(html).toContain('veillee-image:a')
  })

  it('leaves out hidden blocks and what Veillée notes for itself', async () => {
    const source = letter(
      `<!-- veillee agenda days="30" -->\n${section('<mj-text>Seen<!-- veillee item 4 --></mj-text>')}${section('<mj-text css-class="veillee-hidden">Away</mj-text>')}<!-- for Paul -->`,
    )
    const html = await htmlOf(source)
    expect(html).toContain('Seen')
    expect(html).not.toMatch(/Away|agenda|veillee item/)
  })

  it('bears a mark on each block when asked, and looks the same', async () => {
    const head =
      '<mj-attributes><mj-text css-class="given" /><mj-class name="warm" css-class="from-class" color="#ff0000" /></mj-attributes>'
    const body = `<mj-section css-class="own"><mj-column><mj-text>a</mj-text><mj-text mj-class="warm">b</mj-text></mj-column></mj-section><mj-raw><p class="raw">c</p></mj-raw><mj-section><mj-column><mj-image src="x" /></mj-column><mj-column width="30%"><mj-divider /></mj-column></mj-section>`
    const html = await htmlOf(letter(body, head), { isMarked: true, isMinified: false })
    for (const classes of [
      'own veillee-block-0',
      'given veillee-block-0-0',
      'from-class veillee-block-0-1',
      'veillee-block-1 raw',
      'veillee-block-2',
      'veillee-block-2-1',
      'veillee-block-2-1-0',
    ]) {
      expect(html).toMatch(new RegExp(`class="(?:[^"]* )?${classes}(?: [^"]*)?"`))
    }
    expect(await htmlOf(letter(body, head))).not.toContain('veillee-block')
  })

  it('is small when asked, its styles too, without a module beside the bundle', async () => {
    const head = '<mj-style>\n  .a   {\n    color :  red ;\n  }\n</mj-style>'
    const body = `<!-- a word -->${section('<mj-text>\n  <p style="margin : 0 ;  color : #123456">a</p>\n</mj-text>')}`
    const html = await htmlOf(letter(body, head), { isMarked: false, isMinified: true })
    expect(html).toContain('.a{color:red}')
    expect(html).toContain('style="margin:0;color:#123456"')
    expect(html).not.toContain('a word')
    expect(html).toContain('<!--[if mso')
  })

  it('is empty, and says why, where there is nothing to render', async () => {
    for (const source of ['', 'words', '<mjml></mjml>', '<mj-text>a</mj-text>']) {
      const { html, problems } = await renderer.render(source, plain)
      expect(html).toBe('')
      expect(problems.map(({ code }) => code)).toContain('other')
    }
  })
})

describe('an include', () => {
  it.each(['mjml', 'html', 'css'])('of %s reads no file, whatever its path', async (type) => {
    const path = join(folder, `other.${type}`)
    const paths = [
      `other.${type}`,
      `./other.${type}`,
      path,
      pathToFileURL(path).href,
      '/etc/passwd',
    ]
    const includes = paths.map((one) => `<mj-include path="${one}" type="${type}" />`).join('')
    const bare = paths.map((one) => `<mj-include path="${one}"></mj-include>`).join('')
    const html = await htmlOf(
      letter(`${includes}${bare}${section('<mj-text>a</mj-text>')}`, includes),
    )
    expect(html).toContain('>a<')
    expect(html).not.toMatch(/the words of another file|root:/)
  })

  it('is not the only way in: settings of the working folder are never obeyed', async () => {
    await htmlOf(letter(section('<mj-text>a</mj-text>')))
    expect(existsSync(join(folder, 'executed'))).toBe(false)
  })
})

describe('what is wrong', () => {
  const problemsOf = async (source: string) => {
    const { problems } = await renderer.render(source, plain)
    return problems.map(({ from, to, ...rest }) => ({ ...rest, at: source.slice(from, to) }))
  }

  it('is said at its place, the second of a line included', async () => {
    const body = section(
      '<mj-text color="#fff">a</mj-text><mj-text colour="x" font-size="big">b</mj-text>\n<mj-nothing>c</mj-nothing>',
    )
    expect(await problemsOf(letter(`${body}<mj-text>d</mj-text>`))).toEqual([
      { code: 'unknownAttribute', tag: 'mj-text', detail: 'colour', at: 'colour="x"' },
      { code: 'invalidValue', tag: 'mj-text', detail: 'big', at: 'font-size="big"' },
      { code: 'unknownTag', tag: 'mj-nothing', detail: '', at: '<mj-nothing>' },
      { code: 'misplacedTag', tag: 'mj-text', detail: 'mj-body', at: '<mj-text>' },
    ])
  })

  it('keeps its place below what is left out', async () => {
    const source = letter(
      `<!-- veillee agenda\n days="3" -->${section('<mj-text\ncss-class="veillee-hidden"\n>a\n</mj-text>\n<mj-text bad="1">b</mj-text>')}`,
    )
    expect(await problemsOf(source)).toEqual([
      { code: 'unknownAttribute', tag: 'mj-text', detail: 'bad', at: 'bad="1"' },
    ])
  })

  it('counts tags that nobody closed', async () => {
    const source = letter(section('<mj-image src="a" alt=""><mj-text>b</mj-text>'))
    expect(await problemsOf(source)).toContainEqual({
      code: 'unclosed',
      tag: 'mj-image',
      detail: '',
      at: '<mj-image src="a" alt="">',
    })
  })
})

describe('the process', () => {
  it('knows what mjml knows', async () => {
    const vocabulary = await renderer.vocabulary()
    expect(vocabulary['mj-section']?.children).toContain('mj-column')
    expect(vocabulary['mj-column']?.children).toContain('mj-text')
    expect(vocabulary['mj-text']).toMatchObject({ isEnding: true, children: [] })
    expect(vocabulary['mj-text']?.attributes['align']).toEqual({
      type: 'enum',
      values: ['left', 'right', 'center', 'justify'],
      unset: 'left',
    })
    expect(vocabulary['mj-attributes']?.children).toContain('mj-all')
    expect(vocabulary['mj-all']?.attributes).toHaveProperty('font-family')
  })

  it('answers each one his own letter', async () => {
    const words = Array.from({ length: 8 }, (_, index) => `letter ${index}`)
    const pages = await Promise.all(
      words.map((word) => htmlOf(letter(section(`<mj-text>${word}</mj-text>`)))),
    )
    for (const [index, page] of pages.entries()) expect(page).toContain(`letter ${index}`)
  })

  it('that dies or hangs is replaced, and only the letter it was at fails', async () => {
    let posts = 0
    let children = 0
    const host = {
      spawn: () => {
        const child = parser.spawn('render-letter')
        children += 1
        return {
          ...child,
          post: (message: unknown) => {
            posts += 1
            if (posts === 1) child.kill()
            else child.post(message)
          },
        }
      },
    }
    const dying = letterRenderer(host as unknown as HostPowers)
    const source = letter(section('<mj-text>a</mj-text>'))
    const [first, second] = await Promise.allSettled([
      dying.render(source, plain),
      dying.render(source, plain),
    ])
    expect(first).toMatchObject({ reason: { code: 'LETTER_STUCK', data: { task: 'render' } } })
    expect(second).toMatchObject({ status: 'fulfilled' })
    expect(children).toBe(2)
    dying.close()
  })
})
