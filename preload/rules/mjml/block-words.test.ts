import { describe, expect, it } from 'vitest'
import { addBlock } from './block-edits'
import { blockWords } from './block-words'
import { applyEdits } from './edit-mjml'
import { type LetterBlock, letterBlocks } from './letter-blocks'
import { newBlock, newBlockKinds } from './new-block'
import { readMjml } from './read-mjml'

const words = {
  title: 'Titre & <suite>',
  text: 'Texte',
  button: 'Aller',
  quote: 'Dit\nainsi',
  quoteBy: 'Nadia',
  tableHeaders: ['Quoi', 'Quand'],
  legalMention: 'Réseau "A"',
  unsubscribeText: 'Ne plus recevoir',
  unsubscribeAddress: 'mailto:a@exemple.fr?subject=Stop&body=x',
}
const letter = '<mjml><mj-body>\n</mj-body></mjml>'

describe('a new block', () => {
  it.each([
    ['title', 'section(title)'],
    ['text', 'section(text)'],
    ['image', 'section(image)'],
    ['button', 'section(button)'],
    ['twoColumns', 'columns(column(text) column(text))'],
    ['threeColumns', 'columns(column(text) column(text) column(text))'],
    ['quote', 'section(quote)'],
    ['table', 'section(table)'],
    ['divider', 'section(divider)'],
    ['spacer', 'section(spacer)'],
    ['social', 'section(social)'],
    ['hero', 'hero(title button)'],
    ['footer', 'section(footer)'],
    ['raw', 'raw'],
  ] as const)('%s is read as %s', (kind, expected) => {
    expect(newBlockKinds).toContain(kind)
    const change = addBlock(readMjml(letter), { parentPath: null, index: 0 }, newBlock(kind, words))
    const after = readMjml(applyEdits(letter, change?.edits ?? []))
    const sketch = (blocks: readonly LetterBlock[]): string =>
      blocks
        .map((one) => one.kind + (one.children.length > 0 ? `(${sketch(one.children)})` : ''))
        .join(' ')
    expect(sketch(letterBlocks(after))).toBe(expected)
  })
})

describe('the words of a block', () => {
  it.each([
    [
      '<mj-text><h2>Édito</h2></mj-text><mj-text><p>Un <b>mot</b>.<br>Deux&nbsp;!</p></mj-text>',
      'Édito',
      4,
    ],
    ['<mj-image alt="Lucie &amp; Paul"/><mj-button>Lire</mj-button>', null, 1],
    ['<mj-divider/>', null, 0],
  ])('%s', (inner, name, wordCount) => {
    const source = `<mj-body><mj-section><mj-column>${inner}</mj-column></mj-section></mj-body>`
    const [block] = letterBlocks(readMjml(source))
    expect(block && blockWords(source, block)).toMatchObject({ name, wordCount })
  })

  it('takes the comment right before a block for its name, and no other comment', () => {
    const named = (comment: string) =>
      letterBlocks(readMjml(`<mj-body><!--${comment}--><mj-section/></mj-body>`))[0]?.name
    expect(named(' Édito ')).toBe('Édito')
    expect(named(' veillee agenda days="3" ')).toBeNull()
    expect(named('[if mso]><p><![endif]')).toBeNull()
    expect(named('<mj-text>')).toBeNull()
  })
})
