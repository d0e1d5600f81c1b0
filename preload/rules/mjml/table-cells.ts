import { Parser } from 'htmlparser2'
import type { TextEdit } from './edit-mjml'
import type { Range } from './mjml-node'

/** A cell of a table in HTML, and where its parts lie. */
interface TableCell extends Range {
  name: 'th' | 'td'
  /** Of its opening tag. */
  open: Range
  /** Between its tags. */
  content: Range
}

interface TableRow extends Range {
  cells: TableCell[]
}

/** The rows of a table; null when it is more than a grid: cells that span, a table in a table, stray words. */
export function tableRows(html: string): TableRow[] | null {
  const rows: TableRow[] = []
  let cell: TableCell | null = null
  let row: TableRow | null = null
  let depth = 0
  let isGrid = true
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { startIndex: from, endIndex } = parser
        if (cell !== null) {
          depth += 1
          if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') isGrid = false
          return
        }
        if (name === 'tr' && row === null) row = { from, to: from, cells: [] }
        else if ((name === 'td' || name === 'th') && row !== null) {
          if ('colspan' in attributes || 'rowspan' in attributes) isGrid = false
          const open = { from, to: endIndex + 1 }
          cell = { name, from, to: from, open, content: { from: open.to, to: open.to } }
          depth = 0
        } else if (!['thead', 'tbody'].includes(name)) isGrid = false
      },
      onclosetag(name, isImplied) {
        if (isImplied && !voids.has(name)) isGrid = false
        const { startIndex, endIndex } = parser
        if (cell !== null) {
          if (depth > 0) {
            depth -= 1
            return
          }
          cell.content.to = startIndex
          cell.to = endIndex + 1
          row?.cells.push(cell)
          cell = null
          return
        }
        if (name === 'tr' && row !== null) {
          rows.push({ ...row, to: endIndex + 1 })
          row = null
        }
      },
      ontext(text) {
        if (cell === null && text.trim() !== '') isGrid = false
      },
    },
    { decodeEntities: false, xmlMode: false },
  )
  parser.end(html)
  const width = rows[0]?.cells.length ?? 0
  if (!isGrid || width === 0 || rows.some(({ cells }) => cells.length !== width)) return null
  return rows
}

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr'])

/** Writes one more row like the last one, its cells empty. */
export function addRow(html: string, rows: readonly TableRow[]): TextEdit[] {
  const last = rows.at(-1)
  if (last === undefined) return []
  const cells = last.cells.map((cell) => emptyCell(html, cell, 'td'))
  const lead = /[ \t]*$/.exec(html.slice(0, last.from))?.[0] ?? ''
  const lineBreak = /\r?\n[ \t]*$/.exec(html.slice(0, last.from)) === null ? '' : `\n${lead}`
  return [{ from: last.to, to: last.to, insert: `${lineBreak}<tr>${cells.join('')}</tr>` }]
}

/** Writes one more cell at the end of each row, like the one before it. */
export function addColumn(html: string, rows: readonly TableRow[]): TextEdit[] {
  return rows.flatMap(({ cells }) => {
    const last = cells.at(-1)
    if (last === undefined) return []
    return [{ from: last.to, to: last.to, insert: emptyCell(html, last, last.name) }]
  })
}

export function removeLastRow(html: string, rows: readonly TableRow[]): TextEdit[] {
  const last = rows.at(-1)
  if (last === undefined || rows.length < 2) return []
  const blank = /\r?\n[ \t]*$/.exec(html.slice(0, last.from))?.[0] ?? ''
  return [{ from: last.from - blank.length, to: last.to, insert: '' }]
}

export function removeLastColumn(rows: readonly TableRow[]): TextEdit[] {
  return rows.flatMap(({ cells }) => {
    const last = cells.at(-1)
    return last === undefined || cells.length < 2
      ? []
      : [{ from: last.from, to: last.to, insert: '' }]
  })
}

/** Makes the cells of the first row headers, or ordinary ones; what they say and how stays. */
export function setHeaderRow(rows: readonly TableRow[], isHeader: boolean): TextEdit[] {
  const name = isHeader ? 'th' : 'td'
  return (rows[0]?.cells ?? [])
    .filter((cell) => cell.name !== name)
    .flatMap(({ open, content, to }) => [
      { from: open.from + 1, to: open.from + 3, insert: name },
      { from: content.to, to, insert: `</${name}>` },
    ])
}

function emptyCell(html: string, { open, name }: TableCell, as: 'th' | 'td'): string {
  const tag = html.slice(open.from, open.to)
  return `${name === as ? tag : `<${as}>`}</${as}>`
}
