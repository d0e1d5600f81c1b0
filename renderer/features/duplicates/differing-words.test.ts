import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differingWords } from './differing-words'

/** What is told apart between brackets. */
const marked = (text: string, other: string) =>
  differingWords(text, other)
    .map((piece) => (piece.isOther ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  [
    'https://exemple.fr/a?utm_source=x',
    'https://exemple.fr/a',
    'https://exemple.fr/a[?utm_source=x]',
  ],
  ['https://exemple.fr/a', 'https://exemple.fr/a?utm_source=x', 'https://exemple.fr/a'],
  ['http://exemple.fr/a', 'https://www.exemple.fr/a', '[http]://exemple.fr/a'],
  ['Animer une comunauté', 'Animer une communauté', 'Animer une [comunauté]'],
  [
    'Veiller sur le numerique : guide',
    'Veiller sur le numérique',
    'Veiller sur le [numerique : guide]',
  ],
  ['Lien', 'Article', 'Lien'],
  ['', 'Article', ''],
])('%s beside %s', (text, other, expected) => {
  expect(marked(text, other)).toBe(expected)
})

it('loses nothing of the text', () => {
  const words = fc
    .array(fc.constantFrom('un', 'deux', ' ', '/', 'été', '👍'), { maxLength: 30 })
    .map((some) => some.join(''))
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), words, (text, other) => {
      const pieces = differingWords(text, other)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})
