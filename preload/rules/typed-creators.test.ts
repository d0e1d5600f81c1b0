import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creatorWords } from './creator-words'
import { readTypedCreators, typedCreators } from './typed-creators'

const none = { family: '', given: '', particle: '', suffix: '', literal: '' }

describe('names as they are typed', () => {
  it.each([
    ['Dupont, Marie', { family: 'Dupont', given: 'Marie' }],
    ['de Beauvoir, Simone', { particle: 'de', family: 'Beauvoir', given: 'Simone' }],
    ['van der Berg, Anna', { particle: 'van der', family: 'Berg', given: 'Anna' }],
    ['d’Ormesson, Jean', { particle: 'd’', family: 'Ormesson', given: 'Jean' }],
    ['King, Martin Luther, Jr', { family: 'King', given: 'Martin Luther', suffix: 'Jr' }],
    ['Ministère de la Justice', { literal: 'Ministère de la Justice' }],
    ['{Dalloz, éditions}', { literal: 'Dalloz, éditions' }],
    ['Platon,', { literal: 'Platon' }],
  ])('reads %s', (typed, parts) => {
    expect(readTypedCreators(typed)).toEqual([{ role: 'author', ...none, ...parts }])
  })

  it('reads several after semicolons or lines, and forgets empty ones', () => {
    const read = readTypedCreators(' Dupont, Marie ; ; Durand, Paul\nINSEE ;')
    expect(read.map(creatorWords)).toEqual(['Marie Dupont', 'Paul Durand', 'INSEE'])
  })

  it('types again what it read, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const once = typedCreators(readTypedCreators(typed))
        expect(typedCreators(readTypedCreators(once))).toBe(once)
      }),
    )
  })
})
