import { describe, expect, it } from 'vitest'
import { type LetterBlock, letterBlocks } from './letter-blocks'
import { readMjml } from './read-mjml'

const blocks = (inner: string) =>
  letterBlocks(readMjml(`<mjml><mj-head/><mj-body>${inner}</mj-body></mjml>`))

function sketch(all: readonly LetterBlock[]): string {
  return all
    .map(({ kind, children, isHidden, link }) => {
      const inner = children.length > 0 ? `(${sketch(children)})` : ''
      return `${isHidden ? '~' : ''}${link ? `${link.name}:` : ''}${kind}${inner}`
    })
    .join(' ')
}

const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`

describe('the blocks of a letter', () => {
  it.each([
    ['', ''],
    [section('<mj-text><h1>Bonjour</h1></mj-text>'), 'section(title)'],
    [section('<mj-text><h2>Un</h2><h2>Deux</h2></mj-text>'), 'section(text)'],
    [section('<mj-text><p>Bonjour</p></mj-text><mj-image src="a"/>'), 'section(text image)'],
    [section('<mj-text><blockquote>Dit</blockquote></mj-text>'), 'section(quote)'],
    [section('<mj-text css-class="a veillee-footer">Mentions</mj-text>'), 'section(footer)'],
    [
      section('<mj-button>Aller</mj-button><mj-divider/><mj-spacer/>'),
      'section(button divider spacer)',
    ],
    [section('<mj-social><mj-social-element/></mj-social><mj-table/>'), 'section(social table)'],
    [section('<mj-carousel><mj-carousel-image/></mj-carousel>'), 'section(opaque)'],
    [
      '<mj-section><mj-column><mj-text>a</mj-text></mj-column><mj-column/></mj-section>',
      'columns(column(text) column)',
    ],
    ['<mj-section><mj-text>perdu</mj-text></mj-section>', 'opaque'],
    ['<mj-hero><mj-text>Ici</mj-text></mj-hero>', 'hero(text)'],
    [`<mj-wrapper>${section('<mj-text>a</mj-text>')}</mj-wrapper>`, 'section(section(text))'],
    ['<mj-raw><p>brut</mj-raw>', 'raw'],
    ['<mj-include path="./a.mjml"/>', 'opaque'],
    [section('<mj-text css-class="veillee-hidden">a</mj-text>'), 'section(~text)'],
    [`<!-- veillee agenda days="30" -->${section('<mj-text>a</mj-text>')}`, 'agenda:section(text)'],
    [`<!-- Header -->${section('<mj-text>a</mj-text>')}`, 'section(text)'],
  ])('%s', (inner, expected) => {
    expect(sketch(blocks(inner))).toBe(expected)
  })

  it('reads the settings of a linked block', () => {
    const [agenda] = blocks(`<!-- veillee agenda days="30" scope="local" --><mj-section/>`)
    expect(Object.fromEntries(agenda?.link?.settings ?? [])).toEqual({ days: '30', scope: 'local' })
  })

  it('finds no block where there is no body', () => {
    expect(letterBlocks(readMjml('<p>Bonjour</p>'))).toEqual([])
  })
})
