import { expect, it } from 'vitest'
import { foldedIncludes } from './folded'

it.each([
  ['Réglages', 'reg', true],
  ['Passer en français', 'FRANCAIS passer', true],
  ['Nouveau rituel', '', true],
  ['Nouveau rituel', 'lettre', false],
])('%s holds %s: %s', (text, asked, expected) => {
  expect(foldedIncludes(text, asked)).toBe(expected)
})
