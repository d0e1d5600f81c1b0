import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { TableRecord } from '../../rules/table-messages'
import { detectDelimiter } from './detect-delimiter'
import { maxRows, readRecords } from './read-records'

function read(text: string): { records: TableRecord[]; outcome: string } {
  let records: TableRecord[] = []
  const outcome = readRecords(text, {
    onRecords: (some) => {
      records = records.concat(some)
    },
    onAgain: () => {
      records = []
    },
  })
  return { records, outcome }
}

const cellsOf = (text: string) => read(text).records.map(({ cells }) => cells)

describe('a table', () => {
  it.each([
    ['semicolons', 'Nom;Ville\nAda;Rodez, Aveyron\n'],
    ['commas', 'Nom,Ville\nAda,"Rodez, Aveyron"\n'],
    ['tabs', 'Nom\tVille\r\nAda\tRodez, Aveyron\r\n'],
    ['old line ends', 'Nom;Ville\rAda;Rodez, Aveyron\r'],
    ['no last line end', 'Nom;Ville\r\nAda;Rodez, Aveyron'],
    ['mixed line ends', 'Nom;Ville\r\nAda;Rodez, Aveyron\n\r\n'],
  ])('is read with %s', (_what, text) => {
    expect(cellsOf(text)).toEqual([
      ['Nom', 'Ville'],
      ['Ada', 'Rodez, Aveyron'],
    ])
  })

  it('keeps line breaks and doubled quotes of a quoted cell', () => {
    expect(cellsOf('Nom;Note\nAda;"dit ""oui""\npuis part"\n')[1]).toEqual([
      'Ada',
      'dit "oui"\npuis part',
    ])
  })

  it('keeps rows of any width, and the numbers a spreadsheet gives them', () => {
    const { records } = read('a;b;c\n1;2\n\n;;\n1;2;3;4\n')
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b', 'c'] },
      { line: 2, cells: ['1', '2'] },
      { line: 5, cells: ['1', '2', '3', '4'] },
    ])
  })

  it('obeys the delimiter that a spreadsheet says first', () => {
    expect(read('sep=,\na,b;c\n').records).toEqual([{ line: 2, cells: ['a', 'b;c'] }])
  })

  it('loses no row to a quote that is never closed', () => {
    expect(cellsOf('Nom;Note\nAda;"ouvert\nBea;"fermé"\nCléo;x\n')).toEqual([
      ['Nom', 'Note'],
      ['Ada', '"ouvert'],
      ['Bea', 'fermé'],
      ['Cléo', 'x'],
    ])
  })

  it('is a single column where nothing separates', () => {
    expect(cellsOf('Nom\nAda\nBea\n')).toEqual([['Nom'], ['Ada'], ['Bea']])
  })

  it(`has at most ${maxRows} rows below its titles`, () => {
    const full = `a;b\n${'x;y\n'.repeat(maxRows)}`
    const { records, outcome } = read(full)
    expect([records.length, outcome]).toEqual([maxRows + 1, 'read'])
    expect(read(`${full}x;y\n`).outcome).toBe('tooManyRows')
  })

  it('comes back as it was written, whatever its cells', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\r', '').trim())
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, fc.constantFrom('\r\n', '\n'), (table, newline) => {
        const header = ['Nom', 'Prénom', 'Ville', 'Note', 'Courriel']
        const even = table.map((cells) => header.map((_, index) => cells[index] ?? 'x'))
        const text = Papa.unparse([header, ...even], { delimiter: ';', newline, quotes: true })
        const held = even.filter((cells) => cells.some((one) => one !== ''))
        expect(cellsOf(text)).toEqual([header, ...held])
      }),
    )
  })
})

it.each([
  [';', 'Nom;Salaire\nAda;1,5\nBea;2,5\n'],
  [',', 'Nom,Note\nAda,a;b;c\nBea,d\n'],
  ['\t', 'Nom\tNote\nAda\tun, deux; trois\n'],
  [';', 'Nom;Prénom;Note\nAda;Lovelace\nBea;X;un, deux, trois\nCléo;Y;z\n'],
])('%s separates the cells', (delimiter, text) => {
  expect(detectDelimiter(text)).toBe(delimiter)
})
