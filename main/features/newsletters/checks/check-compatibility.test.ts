import { describe, expect, it } from 'vitest'
import { LetterTemplate } from '../../../../preload/contract/letter-shapes'
import type { MailProgram } from '../../../../preload/contract/letter-theme'
import { templateSource } from '../../../../preload/rules/letter-templates/template-source'
import { defaultLetterTheme } from '../../../../preload/rules/letter-theme/default-theme'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import { checkCompatibility } from './check-compatibility'
import { mailSupport } from './mail-support'

const supportOf = await mailSupport()
const check = (inner: string, programs: MailProgram[] = ['outlookWindows']) => {
  const source = `<mjml><mj-body><mj-section><mj-column>${inner}</mj-column></mj-section></mj-body></mjml>`
  return checkCompatibility(readMjml(source), programs, supportOf).map(
    ({ detail, weight, programs: missing }) => [detail, weight, ...(missing ?? [])],
  )
}

describe('compatibility', () => {
  it.each([
    ['<mj-text><p style="color:#222;margin:0">rien</p></mj-text>', []],
    [
      '<mj-text><div style="display:flex">x</div></mj-text>',
      [['display:flex', 'matters', 'outlookWindows']],
    ],
    ['<mj-text><p style="opacity:.5">x</p></mj-text>', [['opacity', 'advice', 'outlookWindows']]],
    ['<mj-image src="a.webp" alt="" />', [['webP image format', 'matters', 'outlookWindows']]],
    ['<mj-button border-radius="8px" href="x">x</mj-button>', []],
    ['<mj-text css-class="veillee-hidden"><svg></svg></mj-text>', []],
  ])('%s', (inner, expected) => {
    expect(check(inner)).toEqual(expected)
  })

  it('looks only at the programs a community declares', () => {
    const inner = '<mj-text><p style="position:absolute">x</p></mj-text>'
    expect(check(inner, ['thunderbird'])).toEqual([])
    expect(check(inner, ['gmail', 'outlookWindows', 'thunderbird'])).toEqual([
      ['position', 'matters', 'gmail', 'outlookWindows'],
    ])
    expect(check(inner, [])).toEqual([])
  })

  it('has nothing to say of what Veillée starts letters with', () => {
    for (const template of LetterTemplate.options) {
      const setting = {
        language: 'fr' as const,
        theme: defaultLetterTheme,
        communityName: 'Massif',
        today: '2026-11-20',
      }
      const document = readMjml(templateSource(template, setting))
      expect(checkCompatibility(document, ['outlookWindows', 'gmail'], supportOf)).toEqual([])
    }
  })
})
