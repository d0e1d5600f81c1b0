import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLetters } from './compare-letters'

const section = (inner: string) => `<mj-section><mj-column>${inner}</mj-column></mj-section>`
const text = (words: string) => section(`<mj-text><p>${words}</p></mj-text>`)
const letter = (blocks: string[], head = '', root = '') =>
  `<mjml${root}><mj-head>${head}</mj-head><mj-body>${blocks.join('\n')}</mj-body></mjml>`

const said = (before: string[], after: string[]) =>
  compareLetters(letter(before), letter(after)).blocks.map(
    ({ change, before: a, after: b }) => `${change} ${a ?? '-'}>${b ?? '-'}`,
  )

const one = text('Bonjour à toutes et à tous, voici la lettre')
const two = text('Vingt-trois présents à la visio de mardi dernier')
const three = text('Se désinscrire de cette lettre en un clic')

describe('what differs between two letters', () => {
  it.each([
    ['nothing', [one, two], [one, two], []],
    ['one more', [one, three], [one, two, three], ['added ->1']],
    ['one less', [one, two, three], [one, three], ['removed 1>-']],
    ['other words', [one, two], [one, two.replace('trois', 'quatre')], ['changed 1>1']],
    ['another place', [one, two, three], [three, one, two], ['moved 2>0']],
    ['another altogether', [one], [section('<mj-divider/>')], ['added ->0', 'removed 0>-']],
    ['twice the same', [one], [one, one], ['added ->1']],
    ['all new', [], [one], ['added ->0']],
    ['all gone', [one], [], ['removed 0>-']],
  ])('%s', (_name, before, after, expected) => {
    expect(said(before, after)).toEqual(expected)
  })

  it('follows a linked block that was filled again, whatever it holds now', () => {
    const agenda = (words: string) => `<!-- veillee agenda days="30" -->\n${text(words)}`
    const [change] = compareLetters(
      letter([one, agenda('Aucune date')]),
      letter([agenda('Mardi 24 novembre, visio'), one]),
    ).blocks
    expect(change).toMatchObject({ change: 'changed', link: 'agenda', before: 1, after: 0 })
  })

  it('says what a block opens with: its heading, its words, or what its image shows', () => {
    const titled = section('<mj-text><p>Avant</p><h2>Les &amp; dates</h2></mj-text>')
    const shown = section('<mj-image src="a" alt="Le groupe à Rodez"/>')
    const long = text('mot '.repeat(40))
    const { blocks } = compareLetters(letter([]), letter([titled, shown, long]))
    expect(blocks.map(({ words }) => words)).toEqual([
      'Les & dates',
      'Le groupe à Rodez',
      `${'mot '.repeat(15).trim()}…`,
    ])
  })

  it('says what changed outside of the blocks', () => {
    const before = letter([one], '<mj-title>Un</mj-title><mj-attributes/>', ' lang="fr"')
    const after = letter([one], '<mj-title>Deux</mj-title><mj-preview>Vite</mj-preview>')
    expect(compareLetters(before, after).head).toEqual(['subject', 'preheader', 'language', 'look'])
    expect(compareLetters(before, before)).toEqual({ head: [], blocks: [] })
  })

  it('accounts for every block of both letters, once', () => {
    const blocks = fc.array(
      fc.constantFrom(one, two, three, section('<mj-divider/>'), text('autre chose ici')),
    )
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const { blocks: changes } = compareLetters(letter(before), letter(after))
        const count = (kind: string) => changes.filter(({ change }) => change === kind).length
        expect(before.length - count('removed')).toBe(after.length - count('added'))
        const places = changes.flatMap(({ after: place }) => (place === null ? [] : [place]))
        expect(new Set(places).size).toBe(places.length)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })
})
