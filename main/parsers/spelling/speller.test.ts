import { describe, expect, it } from 'vitest'
import nspell from 'nspell'
import * as english from './english'
import * as french from './french'
import { spelledParts } from './spelled-parts'
import { Speller } from './speller'

const spellers = { fr: new Speller(french), en: new Speller(english) }
const right = (word: string, language: 'fr' | 'en') =>
  spelledParts(word, language, (part) => spellers[language].isRight(part))

describe('spelling', () => {
  it.each([
    'école',
    'École',
    "l'équipe",
    "qu'animeraient",
    "aujourd'hui",
    "jusqu'à",
    'rendez-vous',
    'avez-vous',
    'va-t-il',
    "d'entre-eux",
    'PRÉFECTURE',
    'intercommunalités',
    'débattrions',
  ])('lets the French %s through', (word) => {
    expect(right(word, 'fr')).toBe(true)
  })

  it.each(['ecolle', "l'equipee", 'rendez-vouss', 'reccomandation', 'colectivité', "x'équipe"])(
    'stops at the French %s',
    (word) => {
      expect(right(word, 'fr')).toBe(false)
    },
  )

  it.each(["team's", "teams'", "don't", 'Meetings', 'well-known', 'NEWSLETTER'])(
    'lets the English %s through',
    (word) => {
      expect(right(word, 'en')).toBe(true)
    },
  )

  it.each(['recieve', "teem's xs", 'seperate'])('stops at the English %s', (word) => {
    expect(right(word, 'en')).toBe(false)
  })

  it.each([
    ['colectivité', 'fr', 'collectivité'],
    ['recomandation', 'fr', 'recommandation'],
    ['evenement', 'fr', 'évènement'],
    ['recieve', 'en', 'receive'],
  ] as const)('says what %s may have meant', (word, language, meant) => {
    expect(spellers[language].suggestions(word)).toContain(meant)
  })

  it('says of each English word what nspell says with the whole dictionary', () => {
    const whole = nspell(english.aff, english.dic)
    const stems = english.dic.split('\n').map((line) => line.split('/')[0] ?? '')
    const sample = stems.filter((stem, rank) => rank % 97 === 0 && /^\p{L}+$/u.test(stem))
    const slips = sample.flatMap((word) => [
      word,
      `${word}s`,
      word.slice(1),
      `${word}ing`,
      `un${word}`,
    ])
    for (const word of slips) {
      expect([word, spellers.en.isRight(word)]).toEqual([word, whole.correct(word)])
    }
  })
})
