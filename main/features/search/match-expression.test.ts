import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchExpression } from './match-expression'

it.each([
  ['café nouveaux', '"café"* "nouveaux"*'],
  ['1er mardi', '"1er"* "mardi"*'],
  ['"NEAR(a b)" OR -c:*', '"NEAR"* "a"* "b"* "OR"* "c"*'],
  [' — ', null],
])('%s', (text, expected) => {
  expect(matchExpression(text)).toBe(expected)
})

it('is always an expression that FTS5 takes', () => {
  const sqlite = new Database(':memory:')
  sqlite.exec('CREATE VIRTUAL TABLE t USING fts5(x)')
  const find = sqlite.prepare('SELECT 1 FROM t WHERE t MATCH ?')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const expression = matchExpression(text)
      if (expression !== null) find.all(expression)
    }),
    { numRuns: 500 },
  )
})
