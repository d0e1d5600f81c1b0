import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText, wholeText, withBlockText } from './letter-text'
import { readMjml } from './mjml/read-mjml'

const letter = (inner: string) => readMjml(`<mjml><mj-head/><mj-body>${inner}</mj-body></mjml>`)
const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`
const text = (html: string) => section(`<mj-text>${html}</mj-text>`)
const plain = (inner: string) => wholeText(letterText(letter(inner), []))

describe('the plain text of a letter', () => {
  it.each([
    ['nothing', '', ''],
    ['a paragraph', text('<p>Bonjour  à\n  toutes</p>'), 'Bonjour à toutes\n'],
    ['text of no tag', text('Bonjour'), 'Bonjour\n'],
    [
      'headings',
      text('<h1>Été</h1><h2>Deux</h2><h3>Trois</h3>'),
      'Été\n===\n\nDeux\n----\n\nTrois\n',
    ],
    ['line breaks', text('<p>Un<br>deux<br/>trois</p>'), 'Un\ndeux\ntrois\n'],
    [
      'entities',
      text('<p>L&#8217;été&nbsp;: &lt;b&gt; &amp; &eacute;</p>'),
      'L’été\u00A0: <b> & é\n',
    ],
    [
      'a link with its address',
      text('<p>Lire <a href="https://a.fr/b?c=1&amp;d=2">le compte rendu</a>.</p>'),
      'Lire le compte rendu <https://a.fr/b?c=1&d=2>.\n',
    ],
    ['an address once', text('<a href="https://www.a.fr/">a.fr</a>'), 'https://www.a.fr/\n'],
    ['a mail address', text('<a href="mailto:a@b.fr">Écrire</a>'), 'Écrire <a@b.fr>\n'],
    ['no script', text('<a href="javascript:alert(1)">Oups</a><script>a()</script>'), 'Oups\n'],
    ['a merge field', text('<p>Bonjour {{prenom}},</p>'), 'Bonjour {{prenom}},\n'],
    [
      'a button',
      section('<mj-button href="https://a.fr">S’inscrire</mj-button>'),
      '→ S’inscrire <https://a.fr>\n',
    ],
    [
      'lists',
      text('<p>À lire</p><ul><li>Un</li><li>Deux<ol start="3"><li>a</li><li>b</li></ol></li></ul>'),
      'À lire\n\n- Un\n- Deux\n  3. a\n  4. b\n',
    ],
    [
      'a table',
      section(
        '<mj-table><tr><th>Date</th><th>Quoi</th></tr><tr><td>2</td><td>Visio</td></tr></mj-table>',
      ),
      'Date | Quoi\n2 | Visio\n',
    ],
    [
      'images by what they show, decorative ones not at all',
      section('<mj-image src="a" alt="Le groupe"/><mj-image src="b" alt=""/><mj-image src="c"/>'),
      '[Le groupe]\n',
    ],
    [
      'an image that leads somewhere',
      section('<mj-image src="a" alt="Plan" href="https://a.fr/plan"/>'),
      '[Plan] <https://a.fr/plan>\n',
    ],
    [
      'a quote',
      text('<blockquote><p>Dit</p><p>Ada</p></blockquote><p>Fin</p>'),
      '> Dit\n>\n> Ada\n\nFin\n',
    ],
    [
      'dividers',
      section('<mj-divider/>') + text('<p>a</p><hr><p>b</p>'),
      '* * *\n\na\n\n* * *\n\nb\n',
    ],
    [
      'networks',
      section(
        '<mj-social><mj-social-element name="mastodon-noshare" href="https://m.fr/a"/><mj-social-element href="https://b.fr">Site</mj-social-element></mj-social>',
      ),
      'mastodon <https://m.fr/a>\n\nSite <https://b.fr>\n',
    ],
    [
      'columns one after the other',
      '<mj-section><mj-column><mj-text>a</mj-text></mj-column><mj-column><mj-text>b</mj-text></mj-column></mj-section>',
      'a\n\nb\n',
    ],
    ['a hero', '<mj-hero><mj-text><h1>Ici</h1></mj-text></mj-hero>', 'Ici\n===\n'],
    [
      'not what is hidden',
      '<mj-section css-class="a veillee-hidden"><mj-column><mj-text>a</mj-text></mj-column></mj-section>' +
        text('b<span style="display: none">c</span>'),
      'b\n',
    ],
    ['no spacer', section('<mj-spacer/>') + text('a'), 'a\n'],
    ['not the comments of linked blocks', text('<!-- veillee item 1 --><p>a</p>'), 'a\n'],
    ['what nobody closed', '<mj-section><mj-column><mj-text><p>a<b>b', 'ab\n'],
  ])('says %s', (_what, inner, expected) => {
    expect(plain(inner)).toBe(expected)
  })

  it('wraps at 76 columns, under the bullets of a list, and breaks no address', () => {
    const long = 'Le compte rendu de la séance '.repeat(4).trim()
    const address = `https://exemple.fr/${'a'.repeat(100)}`
    const lines = plain(text(`<ul><li>${long} <a href="${address}">ici</a></li></ul>`)).split('\n')
    expect(lines[0]?.length).toBeLessThanOrEqual(76)
    expect(lines[1]).toMatch(/^ {2}\S/)
    expect(lines.join('\n')).toContain(`<${address}>`)
  })

  it('keeps a space that does not break', () => {
    const words = 'Qui\u00A0? '.repeat(40)
    for (const line of plain(text(words)).trim().split('\n')) expect(line).toMatch(/^Qui.*\?$/)
  })
})

describe('a text somebody wrote in the place of a block', () => {
  const two = text('<p>Un</p>') + text('<p>Deux</p>')
  const mine = { index: 1, derived: 'Deux', text: 'À ma façon' }

  it('stands in its place', () => {
    const { blocks } = letterText(letter(two), [mine])
    expect(blocks.map(({ text: shown, state }) => [shown, state])).toEqual([
      ['Un', 'derived'],
      ['À ma façon', 'written'],
    ])
  })

  it('goes where the block goes', () => {
    const { blocks } = letterText(letter(text('<p>Deux</p>') + text('<p>Un</p>')), [mine])
    expect(blocks.map(({ state }) => state)).toEqual(['written', 'derived'])
  })

  it('is kept when the block changes, and says so', () => {
    const read = letterText(letter(text('<p>Un</p>') + text('<p>Trois</p>')), [mine])
    expect(read.blocks[1]).toEqual({
      index: 1,
      derived: 'Trois',
      text: 'À ma façon',
      state: 'changed',
      stoodFor: 'Deux',
    })
    expect(wholeText(read)).toBe('Un\n\nÀ ma façon\n')
  })

  it('waits apart when its block is no more', () => {
    expect(letterText(letter(text('<p>Un</p>')), [mine])).toMatchObject({
      blocks: [{ state: 'derived' }],
      orphans: [mine],
    })
  })

  it('is kept as it is, and asks no more, once somebody says so', () => {
    const changed = letter(text('<p>Un</p>') + text('<p>Trois</p>'))
    const kept = withBlockText(letterText(changed, [mine]), 1, 'À ma façon')
    expect(kept).toEqual([{ ...mine, derived: 'Trois' }])
    expect(withBlockText(letterText(changed, kept), 1, null)).toEqual([])
    expect(withBlockText(letterText(changed, kept), 1, 'Trois')).toEqual([])
  })

  it('is not touched by what is written for another block', () => {
    const changed = letter(text('<p>Un</p>') + text('<p>Trois</p>'))
    const kept = withBlockText(letterText(changed, [mine]), 0, 'Premier')
    expect(kept).toEqual([mine, { index: 0, derived: 'Un', text: 'Premier' }])
  })

  it('may say nothing at all', () => {
    expect(wholeText(letterText(letter(two), [{ ...mine, text: '' }]))).toBe('Un\n')
  })
})

const word = fc.stringMatching(/^[a-zéà0-9.,;?!’]{1,12}$/)
const words = fc.array(word, { minLength: 1, maxLength: 40 })
const wrapped = fc
  .tuple(fc.constantFrom('p', 'h1', 'h3', 'div', 'blockquote', 'li', 'b'), words)
  .map(([tag, all]) => ({
    html: tag === 'li' ? `<ul><li>${all.join(' ')}</li></ul>` : `<${tag}>${all.join(' ')}</${tag}>`,
    all,
  }))

describe('whatever a letter holds', () => {
  it('says every word, in the order it is read, on lines that mail programs keep', () => {
    fc.assert(
      fc.property(fc.array(fc.array(wrapped, { maxLength: 4 }), { maxLength: 5 }), (blocks) => {
        const source = blocks.map((parts) => text(parts.map(({ html }) => html).join('\n')))
        const all = plain(source.join(''))
        const expected = blocks.flat().flatMap((part) => part.all)
        const marks = /^(?:>|-|=+|-+)$/
        const said = all.split(/\s+/).filter((one) => one !== '' && !marks.test(one))
        expect(said).toEqual(expected)
        for (const line of all.split('\n')) expect(line.length).toBeLessThanOrEqual(76)
        for (const line of all.split('\n')) expect(line).toBe(line.trimEnd())
      }),
    )
  })

  it('loses no text that somebody wrote', () => {
    const override = fc.record({
      index: fc.nat(6),
      derived: fc.constantFrom('a', 'b', 'c', ''),
      text: fc.string(),
    })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 5 }),
        fc.array(override, { maxLength: 6 }),
        (own, overrides) => {
          const read = letterText(letter(own.map(text).join('')), overrides)
          const used = read.blocks.filter(({ state }) => state !== 'derived')
          expect(used.length + read.orphans.length).toBe(overrides.length)
          const kept = [...used, ...read.orphans].map((one) => one.text).toSorted()
          expect(kept).toEqual(overrides.map((one) => one.text).toSorted())
        },
      ),
    )
  })

  it('reads whatever HTML there is', () => {
    const piece = fc.constantFrom(
      '<ul>',
      '</ul>',
      '<li>',
      '</li>',
      '<a href="x">',
      '</a>',
      '<blockquote>',
      '</blockquote>',
      '<tr>',
      '<td>',
      '</tr>',
      '<p>',
      '</p>',
      'mot ',
      '<br>',
      '<h1>',
      '<script>',
      '<img alt="i">',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        expect(plain(text(parts.join('')))).toEqual(expect.any(String))
      }),
    )
  })
})
