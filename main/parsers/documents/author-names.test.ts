import { describe, expect, it } from 'vitest'
import { authorNames } from './author-names'

describe('the authors a line names', () => {
  it.each<[string, string[]]>([
    ['Élodie Œuvrard', ['Élodie Œuvrard']],
    ['Ada Lovelace; Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace and Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace et Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Dupont, Jean', ['Dupont, Jean']],
    ['Ministère de la Justice', ['Ministère de la Justice']],
    ['INSEE', ['INSEE']],
    ['Ada Lovelace; Ada Lovelace', ['Ada Lovelace']],
    ['jdupont', []],
    ['marie.curie', []],
    ['ada@greffe.example', []],
    ['Administrateur', []],
    ['Utilisateur Windows', []],
    ['Microsoft Office User', []],
    ['', []],
    [' ; ', []],
    ['12', []],
  ])('« %s » names %j', (line, names) => {
    expect(authorNames(line)).toEqual(names)
  })
})
