import Papa from 'papaparse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadsheetCsv, withoutNeutralising } from './spreadsheet-csv'

describe('CSV for spreadsheets', () => {
  it('begins with the mark of UTF-8, separates by ; and ends each line by CRLF', () => {
    expect(
      spreadsheetCsv([
        ['Nom', 'Âge'],
        ['Ada', 36],
      ]),
    ).toBe('\uFEFFNom;Âge\r\nAda;36\r\n')
  })

  it('writes decimals with a comma, negative numbers as numbers, and nothing for nothing', () => {
    expect(spreadsheetCsv([[1.5, -2, null]])).toBe('\uFEFF1,5;-2;\r\n')
  })

  it.each(['=1+1', '+33 1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =cmd', "'=1"])(
    'makes text of %j',
    (cell) => {
      expect(spreadsheetCsv([[cell, 'b']])).toContain(`'${cell}`)
    },
  )

  it('has an international form: comma between cells, decimal point', () => {
    const csv = spreadsheetCsv([['a,b', 1.5, '=c', -2]], 'international')
    expect(csv).toBe('\uFEFF"a,b",1.5,\'=c,-2\r\n')
  })

  it('quotes what holds a separator, a quotation mark or a line break', () => {
    expect(spreadsheetCsv([['a;b', 'c"d', 'e\nf']])).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n')
  })

  it('gives back every text it was given, an apostrophe before formulas apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = Papa.parse<string[]>(spreadsheetCsv(rows).slice(1).replace(/\r\n$/, ''), {
            delimiter: ';',
            newline: '\r\n',
          }).data
          const plain = read.map((row) => row.map(withoutNeutralising))
          expect(plain).toEqual(rows)
        },
      ),
    )
  })
})
