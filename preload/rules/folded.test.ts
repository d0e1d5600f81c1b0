import { expect, it } from 'vitest'
import { folded } from './folded'

it.each([
  ['Éloïse', 'eloise'],
  ['ÉLOI\u0308SE', 'eloise'],
  ['Lœvenbruck', 'loevenbruck'],
  ['D’Aboville', "d'aboville"],
  ['Le\u00A0Goff', 'le goff'],
  ['ada@greffe.example', 'ada@greffe.example'],
  ['', ''],
])('%s is searched as %s', (text, expected) => {
  expect(folded(text)).toBe(expected)
})
