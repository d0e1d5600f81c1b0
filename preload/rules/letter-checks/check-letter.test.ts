import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/letter-check-shapes'
import type { LetterTheme } from '../../contract/letter-theme'
import { applyEdits } from '../mjml/edit-mjml'
import { readMjml } from '../mjml/read-mjml'
import { type CheckSetting, checkLetter } from './check-letter'

const theme: LetterTheme = {
  logoId: null,
  backgroundColour: '#ffffff',
  surfaceColour: '#ffffff',
  textColour: '#172038',
  headingColour: '#172038',
  accentColour: '#b2461a',
  onAccentColour: '#ffffff',
  bodyFont: 'arial',
  headingFont: 'georgia',
  widthPx: 600,
  legalMention: 'Édité par la communauté du Massif',
  unsubscribeText: 'Pour ne plus recevoir cette lettre, écrivez-nous',
  unsubscribeAddress: 'lettre@massif.example.fr',
}
const setting: CheckSetting = {
  today: '2026-11-20',
  community: 'Massif',
  settings: {
    theme,
    mergeFields: [
      { name: 'prenom', sample: 'Léa', isFixed: false },
      { name: 'lieu', sample: '', isFixed: true },
    ],
  },
  imageBytes: new Map([
    ['a'.repeat(64), 30_000],
    ['b'.repeat(64), 900_000],
    ['c'.repeat(64), 300_000],
  ]),
}
const head = '<mj-head><mj-title>Lettre</mj-title><mj-preview>En bref</mj-preview></mj-head>'
const footer =
  '<mj-text css-class="veillee-footer"><p>Mentions légales : la communauté.</p><p>Se désabonner : répondez « stop ».</p></mj-text>'
const letter = (inner: string, start = head) =>
  `<mjml lang="fr">${start}<mj-body><mj-section><mj-column><mj-text><h1>Lettre</h1></mj-text>${inner}${footer}</mj-column></mj-section></mj-body></mjml>`
const check = (source: string) => checkLetter(readMjml(source), setting)
const codesOf = (found: readonly Finding[]) => found.map(({ code }) => code)
const codes = (inner: string) => codesOf(check(letter(inner)))
const words = `<mj-text>${'mot '.repeat(60)}</mj-text>`
const kept = (letterOfId: string) => `veillee-image:${letterOfId.repeat(64)}`

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
    [
      '<mj-text><a href="https://a.fr/1">Guide</a> <a href="https://a.fr/1">Le même</a></mj-text>',
      ['repeatedLink'],
    ],
    ['<mj-text>Bonjour {{prenom}}</mj-text>', []],
    ['<mj-text>Bonjour {{nom}}</mj-text>', ['unfilledField']],
    ['<mj-text>À {{lieu}}</mj-text>', ['unfilledField']],
    ['<mj-text>Bonjour {{pré nom}}</mj-text>', ['unfilledField']],
    ['<mj-text>Bonjour {{prenom}</mj-text>', ['unfilledField']],
    ['<mj-text><b>[la question du mois]</b></mj-text>', ['leftToWrite']],
    ['<mj-text>Il dit [sic] cela […], [URGENT] et a[1].</mj-text>', []],
    ['<mj-text css-class="veillee-hidden"><a href="">ici</a></mj-text>', []],
    ['<mj-text><p>Rendez-vous le 12&nbsp;<b>nov</b>embre</p></mj-text>', ['pastDate']],
    ['<mj-text><p>Rendez-vous le 27 novembre</p></mj-text>', []],
    ['<mj-text><p>Le décret du 12 novembre dit cela</p></mj-text>', []],
    [`${words}<mj-image src="cid:a" />`, ['noAlt']],
    [`${words}<mj-image src="cid:a" alt="" />`, []],
    [`${words}<mj-image src="cid:a" alt="photo.JPG" />`, ['altIsFileName']],
    [`${words}<mj-text><img src="cid:a"></mj-text>`, ['noAlt']],
    [`${words}<mj-image src="${kept('a')}" alt="" />`, []],
    [`${words}<mj-image src="${kept('b')}" alt="" />`, ['heavyImages']],
    [`${words}<mj-image src="${kept('d')}" alt="" />`, ['missingImage']],
    [`${words}<mj-image src="https://a.fr/a.png" alt="" />`, ['remoteImage']],
    ['<mj-image src="cid:a" alt="Affiche" />', ['fewWords']],
  ])('%s', (inner, expected) => {
    expect(codes(inner)).toEqual(expected)
  })

  it('adds up what the images weigh together, each once', () => {
    const image = (id: string) => `<mj-image src="${kept(id)}" alt="" />`
    const of = (inner: string) => check(letter(words + inner)).map(({ at, detail }) => [at, detail])
    expect(of(image('c').repeat(9))).toEqual([])
    expect(of(image('b') + image('c'))[0]).toEqual([null, '1200000'])
  })

  it('misses what a mail program shows before a letter is opened', () => {
    const found = check('<mjml><mj-body><mj-raw></mj-raw></mj-body></mjml>')
    expect(codesOf(found)).toEqual([
      'noSubject',
      'noPreheader',
      'noLanguage',
      'noMainHeading',
      'noUnsubscribe',
      'noLegalMention',
    ])
    expect(codesOf(check('<p>Bonjour</p>'))).toContain('notMjml')
  })

  it('guesses the language a letter is written in', () => {
    const of = (inner: string) =>
      check(letter(inner).replace(' lang="fr"', '')).find(({ code }) => code === 'noLanguage')
        ?.detail
    expect(of('<mj-text>The news of the month and what is to come for you</mj-text>')).toBe('en')
    expect(of('<mj-text>Les nouvelles du mois pour vous</mj-text>')).toBe('fr')
  })

  it('points at the words it means', () => {
    const source = letter('<mj-text><p>le 12&nbsp;novembre, {{nom}}</p></mj-text>')
    expect(check(source).map(({ at }) => source.slice(at?.from, at?.to))).toEqual([
      '12&nbsp;novembre',
      '{{nom}}',
    ])
  })

  it('takes a line that is over out of an agenda, and says nothing of minutes', () => {
    const line = (key: string, day: string) =>
      `<!-- veillee item ${key} --><tr><td>${day}</td><td>Atelier</td></tr>`
    const of = (name: string) =>
      `<mjml lang="fr">${head}<mj-body><!-- veillee ${name} days="30" --><mj-section><mj-column><mj-text><h1>Dates</h1></mj-text><mj-table>${line('a', 'mar. 10 nov.')}${line('b', 'ven. 27 nov.')}</mj-table>${footer}</mj-column></mj-section></mj-body></mjml>`
    const [found] = check(of('agenda'))
    expect(found).toMatchObject({ code: 'pastDate', weight: 'matters', detail: 'mar. 10 nov.' })
    expect(applyEdits(of('agenda'), found?.fix ?? [])).toBe(
      of('agenda').replace(line('a', 'mar. 10 nov.'), ''),
    )
    expect(check(of('minutes'))).toEqual([])
  })

  it('adds one footer for all that a footer has to say', () => {
    const source = letter('').replace(footer, '')
    const found = check(source)
    expect(codesOf(found)).toEqual(['noUnsubscribe', 'noLegalMention'])
    expect(found[0]?.fix).toEqual(found[1]?.fix)
    const fixed = applyEdits(source, found[0]?.fix ?? [])
    expect(fixed).toContain('href="mailto:lettre@massif.example.fr"')
    expect(check(fixed)).toEqual([])
  })
})

describe('putting right', () => {
  it.each([
    ['href="www.exemple.fr/a?b=1&amp;c=2"', 'href="https://www.exemple.fr/a?b=1&amp;c=2"'],
    ['href="http://exemple.fr/a?b=1&amp;c=2"', 'href="https://exemple.fr/a?b=1&amp;c=2"'],
    ['href="https//exemple.fr"', 'href="https://exemple.fr"'],
    ['href="lea@exemple.fr"', 'href="mailto:lea@exemple.fr"'],
  ])('writes %s as %s', (written, meant) => {
    const source = letter(`<mj-text><a ${written}>Le guide</a></mj-text>`)
    const [found] = check(source)
    expect(applyEdits(source, found?.fix ?? [])).toBe(source.replace(written, meant))
  })

  it.each(['http://192.168.1.4/a', 'http://serveur.local/a', 'http://exemple.fr:8080/'])(
    'leaves %s to somebody who knows',
    (href) => {
      const [found] = check(letter(`<mj-text><a href="${href}">Le guide</a></mj-text>`))
      expect(found).toMatchObject({ code: 'insecureLink', fix: null })
    },
  )

  const piece = fc.constantFrom(
    '<mj-text><h2>Un</h2></mj-text>',
    '<mj-text><h4>Quatre</h4></mj-text>',
    '<mj-text><h3></h3></mj-text>',
    '<mj-text><h1>Autre</h1><h5>Cinq</h5></mj-text>',
    '<mj-text><a href="http://exemple.fr/x">Le guide</a></mj-text>',
    '<mj-text><a href=" www.exemple.fr/a?b&amp;c ">Le site</a></mj-text>',
    "<mj-text><a href='https//exemple.org'>Ailleurs</a></mj-text>",
    '<mj-button href="lea@exemple.fr">Écrire à Léa</mj-button>',
    '<mj-image src="cid:a" />',
    '<mj-text><img src="cid:b"><a href="http://10.0.0.1">Réseau</a></mj-text>',
    '<mj-text>Le 12 novembre, {{nom}}</mj-text>',
    words,
    footer,
    '<mj-text',
    '\n  ',
  )
  const start = fc.constantFrom(head, '', '<mj-head/>', '<mj-head><mj-title/></mj-head>')
  const letters = fc
    .tuple(fc.array(piece, { maxLength: 8 }), start, fc.constantFrom('', ' lang="fr"', ' lang=""'))
    .map(
      ([inner, opening, language]) =>
        `<mjml${language}>${opening}<mj-body><mj-section><mj-column>${inner.join('')}</mj-column></mj-section></mj-body></mjml>`,
    )

  it('removes what it is about, and then has nothing more to do', () => {
    fc.assert(
      fc.property(letters, (source) => {
        const found = check(source)
        for (const { code, detail, fix } of found) {
          if (fix === null) continue
          const same = (one: Finding) => one.code === code && one.detail === detail
          const after = check(applyEdits(source, fix)).filter(same)
          expect(after.length).toBeLessThan(found.filter(same).length)
        }
      }),
    )
  })

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, isInside) => {
        expect(() => check(isInside ? letter(`<mj-text>${text}`) : text)).not.toThrow()
      }),
    )
    for (const text of ['', '<', '<mj-text><a href=', '<mj-image', letter('<mj-text></a></h2>')]) {
      expect(() => check(text)).not.toThrow()
    }
  })
})
