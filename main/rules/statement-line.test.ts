import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementLine } from '../../preload/contract/statements'
import { canonicalJson } from './canonical-json'
import { sha256 } from './hash-chain'
import {
  compareLines,
  entryHashesOf,
  lineHash,
  linesAtLevel,
  versionContent,
} from './statement-line'

const anyLine = fc
  .record({
    entryId: fc.uuid(),
    spentOn: fc.constantFrom('2026-11-02', '2026-11-03'),
    startedAt: fc.constant(null),
    endedAt: fc.constant(null),
    durationSeconds: fc.nat(90_000),
    category: fc.constantFrom('preparation', 'reporting'),
    categoryName: fc.string(),
    nature: fc.constantFrom('facilitation' as const, 'administrative' as const),
    isVoluntary: fc.boolean(),
    link: fc.option(fc.record({ kind: fc.constant('ritual' as const), id: fc.uuid() })),
    linkTitle: fc.string(),
    note: fc.string({ unit: 'binary' }),
  })
  .map((fields): StatementLine => ({ ...fields, hash: lineHash(fields) }))
const anyLines = fc.uniqueArray(anyLine, { selector: ({ entryId }) => entryId, minLength: 1 })

describe('the hash of a line', () => {
  it('is the SHA-256 of its canonical JSON, titles and names left out', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { hash, categoryName: _c, linkTitle: _t, nature: _n, ...fields } = line
        expect(hash).toBe(sha256(canonicalJson(fields)))
        expect(lineHash({ ...line, linkTitle: 'autre', categoryName: 'autre' } as never)).toBe(hash)
      }),
    )
  })

  it('is refused where the line says something else', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(entryHashesOf(lines)?.size).toBe(lines.length)
        const [first, ...others] = lines
        if (!first) return
        const longer = { ...first, durationSeconds: first.durationSeconds + 1 }
        expect(entryHashesOf([longer, ...others])).toBe(null)
      }),
    )
  })

  it('makes the same content in whatever order the lines come', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const content = (some: readonly StatementLine[]) =>
          versionContent('statement', 1, entryHashesOf(some) ?? new Map())
        expect(content(lines.toReversed())).toBe(content(lines))
        expect(content(lines.slice(1))).not.toBe(content(lines))
      }),
    )
  })
})

describe('the levels', () => {
  it('leave neither note nor hash where notes are to stay, nor any line where lines are', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(linesAtLevel(lines, 'full')).toEqual(lines)
        for (const line of linesAtLevel(lines, 'withoutNotes'))
          expect(line).toMatchObject({ note: '', hash: '' })
        expect(linesAtLevel(lines, 'totals')).toEqual([])
      }),
    )
  })
})

describe('two versions compared', () => {
  it('say nothing of what is the same', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(compareLines(lines, lines.toReversed())).toEqual([])
        expect(compareLines(lines, linesAtLevel(lines, 'withoutNotes'))).toEqual([])
      }),
    )
  })

  it('say what came, what went and what changed', () => {
    const line = (entryId: string, note: string) => {
      const fields = { ...bare, entryId, note }
      return { ...fields, hash: lineHash(fields) }
    }
    const [kept, changed] = [line('a', ''), line('b', 'avant')]
    const changes = compareLines(
      [kept, changed, line('c', '')],
      [kept, line('b', 'après'), line('d', '')],
    )
    expect(changes.map(({ entryId, kind }) => [entryId, kind])).toEqual([
      ['b', 'changed'],
      ['d', 'added'],
      ['c', 'removed'],
    ])
  })
})

const bare = {
  spentOn: '2026-11-02',
  startedAt: null,
  endedAt: null,
  durationSeconds: 60,
  category: 'preparation',
  categoryName: '',
  nature: 'facilitation' as const,
  isVoluntary: false,
  link: null,
  linkTitle: '',
}
