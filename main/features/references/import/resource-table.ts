import { ResourceMapping, type ResourceTable } from '../../../../preload/contract/references'
import { naturalId } from '../../../database/natural-key'
import { readSetting } from '../../../database/settings'
import type { ReadableDatabase } from '../../../database/workspace-file'
import type { ReadTable } from '../../../reading/read-table'
import { fail } from '../../../rules/failure'
import type { TableRecord } from '../../../rules/table-messages'
import { guessColumns } from './guess-columns'

/** A table of references: its titles apart from its rows. */
export interface OpenTable {
  fileName: string
  isGuessed: boolean
  headers: string[]
  rows: TableRecord[]
}

const maxColumns = 200
const sampleCount = 3
const sampleLength = 80

/** Parts titles from rows; a first row with an address is no title. Fails where no row is left. */
export function openTable({ records, fileName, isGuessed }: ReadTable): OpenTable {
  const [first, ...rest] = records
  const hasTitles = !first?.cells.some((cell) => /^https?:\/\//i.test(cell))
  const rows = hasTitles ? rest : records
  if (first === undefined || rows.length === 0) return fail('TABLE_UNREADABLE', { reason: 'empty' })
  const headers = hasTitles ? first.cells : first.cells.map(() => '')
  return { fileName, isGuessed, headers: headers.slice(0, maxColumns), rows }
}

/** What the page is told of a table: its columns, and what each seems to fill. */
export function describeTable(
  database: ReadableDatabase,
  { fileName, isGuessed, headers, rows }: OpenTable,
): Omit<ResourceTable, 'tableId'> {
  const columns = headers.map((header, index) => ({
    header: header.slice(0, sampleLength),
    sample: sampleOf(rows, index),
  }))
  const rowCount = rows.length
  return {
    fileName,
    columns,
    ...mappingOf(database, headers),
    rowCount,
    isEncodingGuessed: isGuessed,
  }
}

/** The mapping used last for these titles, else the one they seem to say. */
export function mappingOf(database: ReadableDatabase, headers: readonly string[]) {
  const remembered = readSetting(database, mappingName(headers), ResourceMapping, [])
  const isRemembered = remembered.length === headers.length
  return { mapping: isRemembered ? remembered : guessColumns(headers), isRemembered }
}

/** The setting that remembers the mapping of tables with these titles. */
export function mappingName(headers: readonly string[]): string {
  return `references.mapping.${naturalId('references.mapping', ...headers)}`
}

function sampleOf(rows: readonly TableRecord[], index: number): string[] {
  const sample: string[] = []
  for (const { cells } of rows) {
    const cell = cells[index] ?? ''
    if (cell !== '') sample.push(cell.slice(0, sampleLength))
    if (sample.length === sampleCount) break
  }
  return sample
}
