import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'
import { isSameTitle, mainLetters } from './near-title'
import { titleKey } from './title-key'

const written = (title: string, author = '', issuedOn: string | null = null) => ({
  title,
  titleKey: titleKey(title, author === '' ? [] : [{ family: author, literal: '' }]),
  issuedOn,
})

describe('the key of a title', () => {
  it.each([
    ['L’Été des communautés', 'ETE, des communautes !'],
    ['Les communautés', 'communautés'],
    ['The Art of Community', 'Art of community'],
    ['« Veiller »', 'Veiller'],
    ['L\u2019œuvre', "l'oeuvre"],
  ])('is one for %s and %s', (one, other) => {
    expect(titleKey(one, [])).toBe(titleKey(other, []))
  })

  it.each([
    ['Lever', 'Ver'],
    ['Anatomie', 'Natomie'],
    ['Les', 'La'],
    ['Tome 1', 'Tome 2'],
  ])('tells %s from %s', (one, other) => {
    expect(titleKey(one, [])).not.toBe(titleKey(other, []))
  })

  it('is empty where there is no letter', () => {
    expect(titleKey('…', [{ family: 'Ada', literal: '' }])).toBe('')
  })

  it('reads a family name with or without its particle', () => {
    const key = (family: string) => titleKey('Le Deuxième Sexe', [{ family, literal: '' }])
    expect(key('de Beauvoir')).toBe(key('Beauvoir'))
    expect(key('d’Alembert')).toBe(key('Alembert'))
    expect(key('De')).not.toBe(key(''))
  })
})

describe('titles of one work', () => {
  it.each([
    [written('Animer une communauté', 'Martin'), written('Animer une communauté', 'Martin')],
    [written('Animer une communauté', 'Martin'), written('Animer une comunauté', 'Martin')],
    [
      written('Animer une communauté', 'Martin'),
      written('Animer une communauté : guide', 'Martin'),
    ],
    [written('Animer une communauté', 'Ada Martin'), written('Animer une communauté', 'Martin')],
    [written('Animer une communauté'), written('Animer une communauté !')],
    [written('Animer une communauté'), written('Animer une communauté', 'Martin')],
    [written('Veiller', 'Martin', '2023-12'), written('Veiller', 'Martin', '2024')],
  ])('%o and %o', (one, other) => {
    expect(isSameTitle(one, other)).toBe(true)
    expect(isSameTitle(other, one)).toBe(true)
  })
})

describe('titles of two works', () => {
  it.each([
    [written('Animer une communauté', 'Martin'), written('Animer une communauté', 'Roux')],
    [written('Rapport annuel 2023', 'Martin'), written('Rapport annuel 2024', 'Martin')],
    [written('Rapport annuel', 'Martin', '2021'), written('Rapport annuel', 'Martin', '2024')],
    [written('Histoire, tome 1', 'Martin'), written('Histoire, tome 12', 'Martin')],
    [written('Accueil'), written('Accueil')],
    [written('Veille', 'Martin'), written('Vieille', 'Martin')],
    [written('Bilan : nord', 'Martin'), written('Bilan : sud', 'Martin')],
    [written('Animer une communauté'), written('Animer une comunauté')],
    [written('…'), written('…')],
  ])('%o and %o', (one, other) => {
    expect(isSameTitle(one, other)).toBe(false)
    expect(isSameTitle(other, one)).toBe(false)
  })
})

it('reads what stands before a subtitle', () => {
  expect(mainLetters('Veiller : un guide')).toBe('veiller')
  expect(mainLetters('Veiller\u00A0: un guide')).toBe('veiller')
  expect(mainLetters('Veiller – un guide')).toBe('veiller')
  expect(mainLetters('À 14:30, la veille')).toBe('')
})

it('counts the letters that differ, up to its limit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
      const whole = plainDistance(one, other)
      expect(editDistance(one, other, limit)).toBe(Math.min(whole, limit + 1))
    }),
    { numRuns: 500 },
  )
})

function plainDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const [rest, last] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return plainDistance(rest, last)
  return (
    1 + Math.min(plainDistance(rest, last), plainDistance(rest, other), plainDistance(one, last))
  )
}
