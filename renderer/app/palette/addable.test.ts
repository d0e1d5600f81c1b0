import { expect, it } from 'vitest'
import { isAddable } from './addable'

it.each([
  ['https://exemple.fr/guide', true],
  ['www.exemple.fr', true],
  ['10.1000/xyz', true],
  ['doi: 10.1000/xyz', true],
  ['978-2-07-036822-8', true],
  ['ISBN 2-07-036822-X', true],
  ['978-2-07-036822-9', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['guide', false],
  ['Voir https://exemple.fr', false],
  ['', false],
])('%s can be added at once: %s', (text, can) => {
  expect(isAddable(text)).toBe(can)
})
