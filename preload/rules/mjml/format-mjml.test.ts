import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './edit-mjml'
import { formatMjml } from './format-mjml'
import { readMjml } from './read-mjml'

const formatted = (source: string) => applyEdits(source, formatMjml(readMjml(source)))
const withoutLineStarts = (source: string) => source.replaceAll(/^[ \t]+/gm, '')

describe('indenting a letter again', () => {
  it.each([
    ['', ''],
    [
      '<mjml>\n<mj-body>\n      <mj-section>\n</mj-section>\n</mj-body>\n</mjml>\n',
      '<mjml>\n  <mj-body>\n    <mj-section>\n    </mj-section>\n  </mj-body>\n</mjml>\n',
    ],
    [
      'two tags open on one line, and close on one',
      '<mj-section><mj-column>\n<mj-divider/>\n   </mj-column></mj-section>',
      '<mj-section><mj-column>\n  <mj-divider/>\n</mj-column></mj-section>',
    ],
    [
      'HTML stays as it stands, between its tags',
      '<mj-column>\n<mj-text>\n      <pre>\n  a\n</pre>\n    </mj-text>\n</mj-column>',
      '<mj-column>\n  <mj-text>\n      <pre>\n  a\n</pre>\n  </mj-text>\n</mj-column>',
    ],
    [
      'attributes on lines of their own, their values as they are',
      '<mj-column>\n<mj-image\nsrc="a"\n  alt="b\n c"\n/>\n</mj-column>',
      '<mj-column>\n  <mj-image\n    src="a"\n    alt="b\n c"\n  />\n</mj-column>',
    ],
    [
      'a comment of several lines keeps all but its first',
      '<mj-body>\n<!-- a\nb\n-->\n<mj-section/>\n</mj-body>',
      '<mj-body>\n  <!-- a\nb\n-->\n  <mj-section/>\n</mj-body>',
    ],
    [
      'an image nobody closed has neighbours, not children',
      '<mj-column>\n<mj-image src="a">\n<mj-text>b</mj-text>\n</mj-column>',
      '<mj-column>\n  <mj-image src="a">\n  <mj-text>b</mj-text>\n</mj-column>',
    ],
    ['<mj-body>\r\n \r\n\t<mj-raw/>\r\n</mj-body>', '<mj-body>\r\n\r\n  <mj-raw/>\r\n</mj-body>'],
  ])('%s', (...words) => {
    const [source, expected] = words.slice(-2) as [string, string]
    expect(formatted(source)).toBe(expected)
  })

  it('changes blanks at the start of lines only, and nothing the second time', () => {
    const tags = ['<mj-section>', '</mj-section>', '<mj-text a="b', '"', '>', '</mj-text>', '<']
    const rest = ['\n', '\r\n', '   ', '\t', '<!-- a', '-->', 'é', '<mj-image src=a', '/>', '&amp;']
    const piece = fc.constantFrom(...tags, ...rest)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('')
        const once = formatted(source)
        expect(withoutLineStarts(once)).toBe(withoutLineStarts(source))
        expect(formatted(once)).toBe(once)
      }),
    )
  })

  it('holds a nesting no call could follow', () => {
    const depth = 20_000
    const source = '<mj-wrapper>\n'.repeat(depth) + '</mj-wrapper>\n'.repeat(depth)
    expect(formatted(source).length).toBeLessThan(source.length * 12)
  })
})
