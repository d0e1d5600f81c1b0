import { describe, expect, it } from 'vitest'
import { applyEdits } from '../mjml/edit-mjml'
import { readMjml } from '../mjml/read-mjml'
import { checkLetter } from './check-letter'

const footer = '<mj-text css-class="veillee-footer">Se désabonner : répondez « stop ».</mj-text>'
const letter = (inner: string) =>
  `<mjml><mj-body><mj-section><mj-column><mj-text><h1>Lettre</h1></mj-text>${inner}${footer}</mj-column></mj-section></mj-body></mjml>`
const check = (source: string, values: [string, string][] = []) =>
  checkLetter(readMjml(source), new Map(values))
const codes = (inner: string) => check(letter(inner)).map(({ code }) => code)

describe('checking a letter', () => {
  it.each([
    ['<mj-text><p>Bonjour</p></mj-text>', []],
    ['<mj-text><h2>A</h2><h4>B</h4></mj-text>', ['headingSkipped']],
    ['<mj-text><h2> </h2></mj-text>', ['emptyHeading']],
    ['<mj-text><a href="https://exemple.fr/a">Le guide</a></mj-text>', []],
    ['<mj-text><a href="http://exemple.fr/a">Le guide</a></mj-text>', ['insecureLink']],
    ['<mj-text><a href="https://exemple.fr/a">Cliquez ici !</a></mj-text>', ['vagueLink']],
    ['<mj-text><a href="">Le guide</a></mj-text>', ['emptyLink']],
    ['<mj-text><a href="javascript:alert(1)">Le guide</a></mj-text>', ['scriptLink']],
    ['<mj-text><a href="www.exemple.fr">Le guide</a></mj-text>', ['malformedLink']],
    ['<mj-text><a href="https://exemple">Le guide</a></mj-text>', ['malformedLink']],
    ['<mj-text><a href="mailto:a@exemple.fr">Écrire</a></mj-text>', []],
    ['<mj-text><a href="{{lien}}">Mon lien à moi</a></mj-text>', []],
    ['<mj-button href="https://exemple.fr">S’inscrire</mj-button>', []],
    ['<mj-button>S’inscrire</mj-button>', ['emptyLink']],
    [
      '<mj-text><a href="https://a.fr/1">Guide</a> <a href="https://a.fr/2">guide</a></mj-text>',
      ['sameTextOtherLink'],
    ],
    ['<mj-text>Bonjour {{prenom}}</mj-text>', ['unfilledField']],
    ['<mj-text css-class="veillee-hidden"><a href="">ici</a></mj-text>', []],
  ])('%s', (inner, expected) => {
    expect(codes(inner)).toEqual(expected)
  })

  it('asks for words on an image, and takes one that only decorates', () => {
    const words = `<mj-text>${'mot '.repeat(30)}</mj-text>`
    expect(codes(`${words}<mj-image src="cid:a" />`)).toEqual(['noAlt'])
    expect(codes(`${words}<mj-image src="cid:a" alt="" />`)).toEqual([])
    expect(codes(`${words}<mj-image src="cid:a" alt="photo.JPG" />`)).toEqual(['altIsFileName'])
    expect(codes(`${words}<mj-text><img src="cid:a"></mj-text>`)).toEqual(['noAlt'])
  })

  it('says when images carry nearly all of it', () => {
    expect(codes('<mj-image src="cid:a" alt="Affiche" />')).toEqual(['fewWords'])
  })

  it('misses the way out, and the main title', () => {
    const bare = '<mjml><mj-body><mj-section><mj-column/></mj-section></mj-body></mjml>'
    expect(check(bare).map(({ code }) => code)).toEqual(['noMainHeading', 'noUnsubscribe'])
  })

  it('knows the fields that a mailing fills', () => {
    const source = letter('<mj-text>Bonjour {{prenom}}</mj-text>')
    expect(check(source, [['prenom', 'Léa']])).toEqual([])
  })

  it('points at the words it means, and its fixes put right what they are about', () => {
    const source = letter('<mj-text><p>x</p><a href="http://exemple.fr">Le guide</a></mj-text>')
    const [found] = check(source)
    expect(source.slice(found?.at?.from, found?.at?.to)).toBe(
      '<a href="http://exemple.fr">Le guide</a>',
    )
    const fixed = applyEdits(source, found?.fix ?? [])
    expect(fixed).toBe(source.replace('http://', 'https://'))
    expect(check(fixed)).toEqual([])
  })

  it('never fails, whatever it is given', () => {
    for (const text of ['', '<', '<mj-text><a href=', '<mj-image', letter('<mj-text></a></h2>')]) {
      expect(() => check(text)).not.toThrow()
    }
  })
})
