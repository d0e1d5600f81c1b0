import Papa from 'papaparse'

/** What a cell may hold: a number is written as the spreadsheets it is for read it. */
export type Cell = string | number | null

/** Spreadsheets set for French want `;` and decimal commas, others `,` and decimal points. */
const forms = {
  french: { delimiter: ';', decimal: ',' },
  international: { delimiter: ',', decimal: '.' },
} as const
export type CsvForm = keyof typeof forms

/**
 * A table as the CSV that spreadsheets open by a double click: UTF-8 with its mark, CRLF lines,
 * `;` between cells and decimal commas unless the international form is asked for. A cell that a spreadsheet would
 * take for a formula (= + - @, tab, return) is made text by an apostrophe, one more than it has;
 * numbers are left alone.
 */
export function spreadsheetCsv(
  rows: readonly (readonly Cell[])[],
  form: CsvForm = 'french',
): string {
  const { delimiter, decimal } = forms[form]
  const written = rows.map((row) => row.map((cell) => textOf(cell, decimal)))
  // Numbers may begin with a minus: only what is text is neutralised.
  const text = Papa.unparse(written, { delimiter, newline: '\r\n' })
  return `\uFEFF${text}\r\n`
}

function textOf(cell: Cell, decimal: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  return /^'*\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** The text of a cell that `spreadsheetCsv` wrote: takes back the apostrophe it put. */
export function withoutNeutralising(cell: string): string {
  return /^'+\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
