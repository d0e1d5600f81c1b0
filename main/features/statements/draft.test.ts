import { expect, it } from 'vitest'
import { mostLines, type StatementLine } from '../../../preload/contract/statements'
import { withinLimit } from './draft'

const line = {} as StatementLine

it('holds fifty thousand lines, and says how many there are where there are more', () => {
  const most = Array.from({ length: mostLines }, () => line)
  expect(withinLimit(most)).toBe(most)
  expect(() => withinLimit([...most, line])).toThrow(
    expect.objectContaining({
      code: 'STATEMENT_TOO_LONG',
      data: { count: 50_001, limit: 50_000 },
    }),
  )
})
