import type { AttendanceMode, ReadAttendance } from '../../../../preload/contract/attendance-shapes'
import { folded } from '../../../../preload/rules/folded'
import type { TableRecord } from '../../../rules/table-messages'
import { type AttendanceColumns, attendanceColumns } from './attendance-columns'
import { attendanceList } from './attendance-list'
import { type AttendingLine, type AttendingLines, skippedLine } from './attending-line'
import { readDuration } from './read-duration'

/** Programs say things of the meeting before they name people. */
const headerWithin = 40
const section = /^\d+\.\s/

interface ReadTable extends AttendingLines {
  source: Exclude<ReadAttendance['source'], 'list'>
}

/**
 * Who a table says came: the report of a Teams or a Zoom meeting, or any table that names people.
 * Without a header, each row is read as a line of a list. `isKnown` says whether somebody is called so.
 */
export function attendanceTable(
  records: readonly TableRecord[],
  isKnown: (name: string) => boolean,
): ReadTable {
  const header = records.findIndex(
    ({ cells }, index) => index < headerWithin && attendanceColumns(cells) !== null,
  )
  const columns = attendanceColumns(records[header]?.cells ?? [])
  if (!columns) return { source: 'table', ...withoutHeader(records, isKnown) }
  const after = records.slice(header + 1)
  const end = after.findIndex(isSection)
  const read: AttendingLines = { lines: [], skipped: [] }
  for (const record of end === -1 ? after : after.slice(0, end)) {
    const line = attendingLine(record, columns)
    if (line) read.lines.push(line)
    else read.skipped.push(skippedLine(record.line, record.cells.join(' ')))
  }
  return { source: sourceOf(records.slice(0, header), records[header]?.cells ?? []), ...read }
}

/** Teams numbers the parts of its reports: what follows the people says how each came and went. */
function isSection({ cells }: TableRecord): boolean {
  const [first = '', ...others] = cells
  return section.test(first) && others.every((cell) => cell.trim() === '')
}

function attendingLine(
  { line, cells }: TableRecord,
  columns: AttendanceColumns,
): AttendingLine | null {
  const cell = (index: number | null) => (index === null ? '' : (cells[index] ?? '').trim())
  if (/^(?:yes|oui)$/i.test(cell(columns.waitingRoom))) return null
  const whole = columns.name === null ? '' : cell(columns.name)
  const name = whole === '' ? `${cell(columns.firstName)} ${cell(columns.lastName)}`.trim() : whole
  const email = addressIn(cell(columns.email))
  if (!/\p{L}/u.test(name) && email === '') return null
  return {
    line,
    names: namesIn(name),
    email,
    seconds: readDuration(cell(columns.duration)),
    mode: modeIn(cell(columns.mode)),
  }
}

/** « Ada (Ada Lovelace) » goes by both names; « (invité) » and « [DSJ] » are no part of either. */
function namesIn(name: string): string[] {
  const plain = name
    .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const beside = [...name.matchAll(/\(([^)]*)\)/g)].map(([, within = '']) => within.trim())
  return [plain === '' ? name : plain, ...beside.filter((one) => one.includes(' '))]
}

function addressIn(cell: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(cell) ? cell : ''
}

function modeIn(cell: string): AttendanceMode | null {
  const word = folded(cell)
  if (/presenti|in person|sur place|en presence/.test(word)) return 'inPerson'
  return /distan|remote|visio|en ligne|online/.test(word) ? 'remote' : null
}

function sourceOf(before: readonly TableRecord[], header: readonly string[]): ReadTable['source'] {
  const words = header.map(folded).join('\t')
  if (/\(original name\)|\(nom (?:d')?origin/.test(words)) return 'zoom'
  const isReport = before.some(isSection) || /\(upn\)/.test(words)
  const isJournal = /join time|user action|heure d'arrivee|action de l'utilisateur/.test(words)
  return isReport || isJournal ? 'teams' : 'table'
}

function withoutHeader(
  records: readonly TableRecord[],
  isKnown: (name: string) => boolean,
): AttendingLines {
  const read = records.map(({ line, cells }) => {
    const { lines, skipped } = attendanceList(rowText(cells), isKnown)
    const [first, ...others] = lines
    // A row is about one person: an address beside a name is theirs.
    const email = lines.find((one) => one.email !== '')?.email ?? ''
    if (first && others.length === 1 && email !== '') {
      const called = lines.flatMap((one) => one.names).filter((name) => !name.includes('@'))
      const names = called.length > 0 ? called : [email]
      return { lines: [{ ...first, line, names, email }], skipped: [] }
    }
    return {
      lines: lines.map((one) => ({ ...one, line })),
      skipped: skipped.map((one) => ({ ...one, line })),
    }
  })
  return {
    lines: read.flatMap(({ lines }) => lines),
    skipped: read.flatMap(({ skipped }) => skipped),
  }
}

/** The cells of a row as pieces of a list. */
function rowText(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join('; ')
}
