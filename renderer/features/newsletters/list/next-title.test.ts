import { expect, it } from 'vitest'
import { nextNumber } from './next-title'

it.each([
  [[], 1],
  [['Lettre n° 17', 'Lettre n° 9', 'Bilan'], 18],
  [['Bilan 2026', 'Numéro 3'], 4],
  [['99999999'], 1],
])('after %j comes %d', (titles, number) => {
  expect(nextNumber(titles)).toBe(number)
})
