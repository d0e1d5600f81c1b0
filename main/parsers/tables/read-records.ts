import Papa from 'papaparse'
import type { TableRecord } from '../../rules/table-messages'
import { detectDelimiter } from './detect-delimiter'

interface Reading {
  /** Some hundreds of records at a time, with how far in the text they reach. */
  onRecords: (records: TableRecord[], done: number) => void
  /** Every record given before is taken back: the text is read again in another way. */
  onAgain: () => void
}

export const maxRows = 200_000
const batch = 2000
/** No text holds it: quotes are then characters like others. */
const noQuote = '\u0000'

/**
 * Reads the rows of a table that hold something, all cells as text; says whether there are too
 * many. A quote that is never closed would swallow the rows after it: the text is then read again
 * with quotes as plain characters, so that each line is a row that can be judged.
 */
export function readRecords(text: string, { onRecords, onAgain }: Reading): 'read' | 'tooManyRows' {
  const { body, delimiter } = separated(text)
  const outcome = walk(body, delimiter, '"', onRecords)
  if (outcome !== 'unclosed') return outcome
  onAgain()
  return walk(body, delimiter, noQuote, onRecords) === 'tooManyRows' ? 'tooManyRows' : 'read'
}

/** Some spreadsheets say the delimiter in a first line of its own: sep=; */
function separated(text: string): { body: string; delimiter: string } {
  const body = text.replaceAll(/\r\n?/g, '\n')
  const said = /^"?sep=(.)"?\n/i.exec(body)
  if (!said?.[1]) return { body, delimiter: detectDelimiter(body) }
  // The line stays, emptied: rows keep the numbers a spreadsheet gives them.
  return { body: body.slice(said[0].length - 1), delimiter: said[1] }
}

function walk(
  text: string,
  delimiter: string,
  quoteChar: string,
  onRecords: Reading['onRecords'],
): 'read' | 'tooManyRows' | 'unclosed' {
  let records: TableRecord[] = []
  let line = 0
  let count = 0
  let outcome: 'read' | 'tooManyRows' | 'unclosed' = 'read'
  const step = ({ data, errors, meta }: Papa.ParseStepResult<string[]>, parser: Papa.Parser) => {
    line += 1
    if (errors.some((error) => swallowsRows(error, data))) outcome = 'unclosed'
    const cells = quoteChar === noQuote ? data.map(unquoted) : data
    if (cells.every((cell) => cell.trim() === '')) return
    count += 1
    // The first row holds the titles.
    if (count > maxRows + 1) outcome = 'tooManyRows'
    if (outcome !== 'read') return parser.abort()
    records.push({ line, cells: cells.map((cell) => cell.trim()) })
    if (records.length < batch) return
    onRecords(records, meta.cursor)
    records = []
  }
  Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', step })
  if (outcome === 'read' && records.length > 0) onRecords(records, text.length)
  return outcome
}

/** A quote left open to the end, or closed by that of a later row. */
function swallowsRows({ code }: Papa.ParseError, cells: readonly string[]): boolean {
  return (
    code === 'MissingQuotes' ||
    (code === 'InvalidQuotes' && cells.some((cell) => cell.includes('\n')))
  )
}

function unquoted(cell: string): string {
  const trimmed = cell.trim()
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed
}
