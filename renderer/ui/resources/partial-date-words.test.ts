import { expect, it } from 'vitest'
import { partialDateWords } from './partial-date-words'

it.each([
  [null, '', ''],
  ['2024', '2024', '2024'],
  ['2024-05', 'mai 2024', 'May 2024'],
  ['2024-05-01', '1er mai 2024', '1 May 2024'],
])('says %s as far as it is known', (value, french, english) => {
  expect(partialDateWords(value, 'fr')).toBe(french)
  expect(partialDateWords(value, 'en')).toBe(english)
})
