import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LetterFont, type LetterTheme } from '../../contract/letter-theme'
import { applyEdits } from '../mjml/edit-mjml'
import { readMjml } from '../mjml/read-mjml'
import { applyTheme } from './apply-theme'
import { defaultLetterTheme } from './default-theme'
import { styleMarker, themeHead, themeStyle, themeMarker } from './theme-head'

const applied = (source: string, theme = defaultLetterTheme) =>
  applyEdits(source, applyTheme(source, theme))
const quoted = (source: string) => source.replaceAll("'", '"')
const red: LetterTheme = { ...defaultLetterTheme, accentColour: '#aa0000', widthPx: 640 }

describe('giving a letter a theme', () => {
  it('rewrites what a theme wrote, and leaves the rest of the head alone', () => {
    const own = '<mj-attributes><mj-text color="#123456" /></mj-attributes>'
    const source = `<mjml>\n  <mj-head>\n    ${own}\n    ${themeMarker}\n    <mj-attributes></mj-attributes>\n  </mj-head>\n  <mj-body></mj-body>\n</mjml>`
    const once = applied(source)
    expect(once).toContain(own)
    expect(once).toContain(`width="600px" background-color="#f4f5f8"`)
    const twice = applied(once, red)
    expect(twice).toContain('a { color: #aa0000; }')
    expect(twice).not.toContain(defaultLetterTheme.accentColour)
    expect(twice.split(themeMarker)).toHaveLength(2)
    expect(twice.split(styleMarker)).toHaveLength(2)
  })

  it('makes a head where there is none', () => {
    const result = applied('<mjml>\n  <mj-body />\n</mjml>')
    expect(readMjml(result).nodes[0]?.children.map(({ name }) => name)).toEqual([
      'mj-head',
      'mj-body',
    ])
    expect(result).toContain(themeHead(defaultLetterTheme).split('\n')[1])
    expect(result).toContain(themeStyle(defaultLetterTheme))
  })

  it('has nothing to do with what is no letter', () => {
    expect(applyTheme('<p>Bonjour</p>', red)).toEqual([])
  })

  const piece = fc.constantFrom(
    '<mj-title>Été</mj-title>',
    '<!-- note -->',
    themeMarker,
    styleMarker,
    '<mj-attributes><mj-text color="#111111" /></mj-attributes>',
    '<mj-style>p{margin:0}</mj-style>',
    '\r\n  ',
    '\n',
  )
  const body = fc.constantFrom(
    '<mj-body><mj-section><mj-column><mj-text>é <b>x</mj-text></mj-column></mj-section></mj-body>',
    '<mj-body width="500px"/>',
    "<mj-body background-color='#000000' css-class=a></mj-body>",
    '',
  )
  const letter = fc
    .tuple(fc.array(piece), body, fc.boolean())
    .map(([head, held, hasHead]) =>
      hasHead ? `<mjml><mj-head>${head.join('')}</mj-head>${held}</mjml>` : `<mjml>${held}</mjml>`,
    )
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  const theme = fc.record({
    logoId: fc.constant(null),
    backgroundColour: colour,
    surfaceColour: colour,
    textColour: colour,
    headingColour: colour,
    accentColour: colour,
    onAccentColour: colour,
    bodyFont: fc.constantFrom(...LetterFont.options),
    headingFont: fc.constantFrom(...LetterFont.options),
    widthPx: fc.integer({ min: 320, max: 800 }),
    legalMention: fc.constant(''),
    unsubscribeText: fc.constant(''),
    unsubscribeAddress: fc.constant(''),
  })

  it('is done once and for all, and changes the rest of no letter', () => {
    fc.assert(
      fc.property(letter, theme, theme, (source, first, second) => {
        const once = applied(source, first)
        expect(applyTheme(once, first)).toEqual([])
        const other = applied(once, second)
        // Only the quotes of the body’s tag may differ, where another theme rewrote them.
        expect(quoted(applied(other, first))).toBe(quoted(once))
        let at = 0
        for (const { from, to } of applyTheme(source, first).toSorted((a, b) => a.from - b.from)) {
          expect(once).toContain(source.slice(at, from))
          at = to
        }
        expect(once.endsWith(source.slice(at))).toBe(true)
      }),
    )
  })
})
