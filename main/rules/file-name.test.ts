import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileNameFor, withExtension } from './file-name'

it.each([
  ['Réseau des greffes', 'Réseau des greffes'],
  ['Nord / Sud : 2026 ?', 'Nord Sud 2026'],
  ['  ..  ', 'Veillée'],
  ['CON', 'Veillée CON'],
  ['fin.', 'fin'],
  ['', 'Veillée'],
])('« %s » is kept in the file %s', (community, expected) => {
  expect(fileNameFor(community)).toBe(expected)
})

it('gives a name every file system takes, whatever the community is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (community) => {
      const name = fileNameFor(community)
      expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*]+$/u)
      expect(name).not.toMatch(/[. ]$/)
      expect(name.length).toBeLessThanOrEqual(80)
    }),
  )
})

it('adds its extension once', () => {
  expect(withExtension('a')).toBe('a.veillee-db')
  expect(withExtension('a.Veillee-DB')).toBe('a.Veillee-DB')
})
