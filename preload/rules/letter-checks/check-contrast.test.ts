import { describe, expect, it } from 'vitest'
import { defaultLetterTheme } from '../letter-theme/default-theme'
import { LetterTemplate } from '../../contract/letter-shapes'
import { templateSource } from '../letter-templates/template-source'
import { applyEdits } from '../mjml/edit-mjml'
import { readMjml } from '../mjml/read-mjml'
import { checkContrast } from './check-contrast'

const letter = (inner: string, head = '') =>
  `<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${inner}</mj-column></mj-section></mj-body></mjml>`
const check = (source: string) => checkContrast(readMjml(source))
const codes = (inner: string, head = '') => check(letter(inner, head)).map(({ code }) => code)

describe('contrast', () => {
  it.each([
    ['<mj-text>noir sur blanc</mj-text>', '', []],
    ['<mj-text color="#999">gris</mj-text>', '', ['lowContrast']],
    ['<mj-text color="#888" font-size="24px">grand</mj-text>', '', []],
    ['<mj-text color="#888"><h1>26 px</h1></mj-text>', '', []],
    ['<mj-text color="#888"><h3>gras, 15 px</h3></mj-text>', '', ['lowContrast']],
    ['<mj-text><p style="font-size:14px; color: #aaa">gris</p></mj-text>', '', ['lowContrast']],
    ['<mj-text><p style="background-color:#222">noir sur noir</p></mj-text>', '', ['lowContrast']],
    ['<mj-button background-color="#f0c000">blanc sur jaune</mj-button>', '', ['lowContrast']],
    ['<mj-button>mjml par lui-même</mj-button>', '', []],
    [
      '<mj-text>gris</mj-text>',
      '<mj-attributes><mj-text color="#999" /></mj-attributes>',
      ['lowContrast'],
    ],
    [
      '<mj-text>gris</mj-text>',
      '<mj-attributes><mj-all color="#999" /></mj-attributes>',
      ['lowContrast'],
    ],
    [
      '<mj-text mj-class="doux">gris</mj-text>',
      '<mj-attributes><mj-class name="doux" color="#999" /></mj-attributes>',
      ['lowContrast'],
    ],
    [
      '<mj-text><a href="x">lien</a></mj-text>',
      '<mj-style>a { color: #bbb; }</mj-style>',
      ['lowContrast'],
    ],
    ['<mj-text css-class="veillee-hidden" color="#999">caché</mj-text>', '', []],
    ['<mj-text color="hotpink">inconnue</mj-text>', '', []],
  ])('%s', (inner, head, expected) => {
    expect(codes(inner, head)).toEqual(expected)
  })

  it('says nothing of words on an image', () => {
    expect(
      check(
        letter('<mj-text color="#eee">x</mj-text>').replace(
          '<mj-section>',
          '<mj-section background-url="a.png">',
        ),
      ),
    ).toEqual([])
  })

  it('looks at the letter in the dark as well', () => {
    const inner =
      '<mj-text container-background-color="#8a8a8a" color="#000000">noir sur gris</mj-text>'
    expect(codes(inner)).toEqual([])
    const kept =
      '<mj-text container-background-color="#6b6b6b" color="#ffffff">blanc sur gris</mj-text>'
    expect(codes(kept)).toEqual([])
  })

  it.each([
    '<mj-text color="#999999">gris</mj-text>',
    '<mj-text><p style="color:#aaa;font-size:14px">gris</p></mj-text>',
    "<mj-text>a <b style='font-size:12px;color: #bbb !important'>b</b></mj-text>",
    '<mj-button background-color="#f0c000">jaune</mj-button>',
  ])('finds the nearest colour that is read: %s', (inner) => {
    const source = letter(inner)
    const [found] = check(source)
    expect(check(applyEdits(source, found?.fix ?? []))).toEqual([])
  })

  it('has nothing to say of what Veillée starts letters with', () => {
    for (const template of LetterTemplate.options) {
      for (const language of ['fr', 'en'] as const) {
        const setting = {
          language,
          theme: defaultLetterTheme,
          communityName: 'Massif',
          today: '2026-11-20',
        }
        expect(check(templateSource(template, setting))).toEqual([])
      }
    }
  })
})
