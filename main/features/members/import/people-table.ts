import { MemberMapping, type MemberTable } from '../../../../preload/contract/members'
import { naturalId } from '../../../database/natural-key'
import { readSetting } from '../../../database/settings'
import type { ReadableDatabase } from '../../../database/workspace-file'
import type { ReadTable } from '../../../reading/read-table'
import { fail } from '../../../rules/failure'
import type { TableRecord } from '../../../rules/table-messages'
import { guessMapping, hasKnownTitle } from './guess-mapping'
import { isEmail, readDay } from './read-cell'

/** A table of people: its titles apart from its rows. */
export interface PeopleTable {
  fileName: string
  isGuessed: boolean
  /** Empty titles where the table has none. */
  headers: string[]
  rows: TableRecord[]
}

const maxColumns = 200
const sampleCount = 3
const sampleLength = 80

/** Parts titles from rows; a first row that is somebody is no title. Fails where no row is left. */
export function openPeopleTable({ records, fileName, isGuessed }: ReadTable): PeopleTable {
  const [first, ...rest] = records
  if (first === undefined) return fail('TABLE_UNREADABLE', { reason: 'empty' })
  const hasTitles = !isSomebody(first.cells)
  const rows = hasTitles ? rest : records
  if (rows.length === 0) fail('TABLE_UNREADABLE', { reason: 'empty' })
  const headers = hasTitles ? first.cells : first.cells.map(() => '')
  return { fileName, isGuessed, headers, rows }
}

function isSomebody(cells: readonly string[]): boolean {
  if (cells.some((cell) => isEmail(cell) || readDay(cell) !== null)) return true
  return cells.length === 1 && !hasKnownTitle(cells)
}

/** What the page is told of a table: its columns, and what each seems to fill. */
export function describeTable(
  database: ReadableDatabase,
  { fileName, isGuessed, headers, rows }: PeopleTable,
): Omit<MemberTable, 'tableId'> {
  const columns = headers.slice(0, maxColumns).map((header, index) => ({
    header: header.slice(0, sampleLength),
    sample: sampleOf(rows, index),
  }))
  const remembered = readSetting(database, mappingName(headers), MemberMapping, [])
  const isRemembered = remembered.length === columns.length
  return {
    fileName,
    columns,
    mapping: isRemembered ? remembered : guessMapping(columns),
    isRemembered,
    rowCount: rows.length,
    isEncodingGuessed: isGuessed,
  }
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

/** The setting that remembers the mapping of tables with these titles. */
export function mappingName(headers: readonly string[]): string {
  return `members.mapping.${naturalId('members.mapping', ...headers)}`
}
