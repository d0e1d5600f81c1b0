import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexableWords, wordsOf } from './search-words'

it.each([
  ['Cœur de MÉTIER', ['coeur', 'de', 'metier']],
  ['l’accueil, n° 1', ['l', 'accueil', 'n', '1']],
  ['ﬁche Ⅳ', ['fiche', 'iv']],
  [' — « » ', []],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

it('keeps each word of a text once', () => {
  expect(indexableWords('Le greffe, le GREFFE et l’été')).toBe('le greffe et l ete')
})

it('is found again by the index, whatever the words are', () => {
  const sqlite = new Database(':memory:')
  sqlite.exec(`CREATE VIRTUAL TABLE t USING fts5(words, content='', contentless_delete=1,
    detail='none', prefix='1 2 3', tokenize='ascii')`)
  const insert = sqlite.prepare('INSERT OR REPLACE INTO t (rowid, words) VALUES (1, ?)')
  const find = sqlite.prepare('SELECT rowid FROM t WHERE t MATCH ?').pluck()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      insert.run(indexableWords(text))
      for (const word of wordsOf(text)) expect(find.all(`"${word}"*`)).toEqual([1])
    }),
    { numRuns: 500 },
  )
})
