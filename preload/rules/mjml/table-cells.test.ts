import { describe, expect, it } from 'vitest'
import { applyEdits } from './edit-mjml'
import {
  addColumn,
  addRow,
  removeLastColumn,
  removeLastRow,
  setHeaderRow,
  tableRows,
} from './table-cells'

const html = '\n  <tr><th a="1">A</th><th>B</th></tr>\n  <tr><td>1<br>2</td><td>é</td></tr>\n'
const rows = tableRows(html) ?? []

describe('the cells of a table', () => {
  it('says where each of them lies', () => {
    const words = rows.map(({ cells }) =>
      cells.map(({ content }) => html.slice(content.from, content.to)),
    )
    expect(words).toEqual([
      ['A', 'B'],
      ['1<br>2', 'é'],
    ])
  })

  it.each([
    ['a row', addRow(html, rows), html.replace(/\n$/, '\n  <tr><td></td><td></td></tr>\n')],
    [
      'a column',
      addColumn(html, rows),
      '\n  <tr><th a="1">A</th><th>B</th><th></th></tr>\n  <tr><td>1<br>2</td><td>é</td><td></td></tr>\n',
    ],
    ['no last row', removeLastRow(html, rows), '\n  <tr><th a="1">A</th><th>B</th></tr>\n'],
    [
      'no last column',
      removeLastColumn(rows),
      '\n  <tr><th a="1">A</th></tr>\n  <tr><td>1<br>2</td></tr>\n',
    ],
    [
      'no headers',
      setHeaderRow(rows, false),
      '\n  <tr><td a="1">A</td><td>B</td></tr>\n  <tr><td>1<br>2</td><td>é</td></tr>\n',
    ],
  ])('gives it %s', (_what, edits, expected) => {
    expect(applyEdits(html, edits)).toBe(expected)
  })

  it.each([
    '',
    '<tr><td colspan="2">a</td></tr>',
    '<tr><td>a</td></tr><tr></tr>',
    '<tr><td><table><tr><td>a</td></tr></table></td></tr>',
    '<tr>perdu<td>a</td></tr>',
    '<tr><td>a<td>b</tr>',
    '<caption>a</caption><tr><td>a</td></tr>',
  ])('leaves alone what is no grid: %s', (other) => {
    expect(tableRows(other)).toBeNull()
  })
})
