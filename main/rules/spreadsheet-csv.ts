import Papa from 'papaparse'

/** What a cell may hold: a number is written with a decimal comma. */
export type Cell = string | number | null

/**
 * A table as the CSV that French and international spreadsheets open by a double click: UTF-8
 * with its mark, `;` between cells, CRLF lines, decimal commas. A cell that a spreadsheet would
 * take for a formula (= + - @, tab, return) is made text by an apostrophe, one more than it has;
 * numbers are left alone.
 */
export function spreadsheetCsv(rows: readonly (readonly Cell[])[]): string {
  const written = rows.map((row) => row.map(textOf))
  // Numbers may begin with a minus: only what is text is neutralised.
  const text = Papa.unparse(written, { delimiter: ';', newline: '\r\n' })
  return `\uFEFF${text}\r\n`
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /^'*\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** The text of a cell that `spreadsheetCsv` wrote: takes back the apostrophe it put. */
export function withoutNeutralising(cell: string): string {
  return /^'+\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
