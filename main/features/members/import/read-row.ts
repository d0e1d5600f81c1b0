import type {
  Member,
  MemberField,
  MemberImportRow,
  MemberMapping,
  RowProblem,
} from '../../../../preload/contract/members'
import { withoutNeutralising } from '../../../rules/spreadsheet-csv'
import type { TableRecord } from '../../../rules/table-messages'
import type { ExportedField } from './table-words'
import { isEmail, looksLikeFormula, readAnswer, readComfort, readDay } from './read-cell'

/** What one row of a table says of a person: only cells that hold something and can be read. */
export interface ReadRow {
  line: number
  given: { [Field in ExportedField]?: Member[Field] }
  problems: MemberImportRow['problems']
  /** Nothing of it can go in, whoever it is about. */
  isRefused: boolean
}

const limits: Partial<Record<ExportedField, number>> = {
  name: 120,
  email: 254,
  organisation: 160,
  territory: 120,
  note: 4000,
}
const shownLength = 80

/** Reads the cells of a row by the mapping of its columns; each cell left out says why. */
export function readRow(record: TableRecord, width: number, mapping: MemberMapping): ReadRow {
  const reading: ReadRow = { line: record.line, given: {}, problems: [], isRefused: false }
  const blame = (problem: RowProblem, field: MemberField | null, cell: string) =>
    reading.problems.push({ problem, field, cell: cell.slice(0, shownLength) })
  const beyond = record.cells.slice(width).filter((cell) => cell !== '')
  if (beyond.length > 0) {
    blame('ragged', null, beyond.join(' | '))
    reading.isRefused = true
  } else if (record.cells.length < width) {
    blame('ragged', null, '')
  }
  const cells = cellsByField(record.cells, mapping)
  for (const [field, cell] of cells) {
    if (looksLikeFormula(cell)) blame('formula', field, cell)
    const limit = limits[field]
    if (limit !== undefined && cell.length > limit) {
      blame('tooLong', field, cell)
      if (field === 'name') reading.isRefused = true
      continue
    }
    const problem = take(reading.given, field, cell)
    if (problem !== null) blame(problem, field, cell)
  }
  return reading
}

/** Reads one cell into `given`; says why not where it cannot. */
function take(given: ReadRow['given'], field: ExportedField, cell: string): RowProblem | null {
  switch (field) {
    case 'email':
      if (!isEmail(cell)) return 'badEmail'
      given.email = cell
      return null
    case 'joinedOn':
    case 'leftOn': {
      const day = readDay(cell)
      if (day === null) return 'badDate'
      given[field] = day
      return null
    }
    case 'digitalComfort': {
      const comfort = readComfort(cell)
      if (comfort === null) return 'unknownComfort'
      given.digitalComfort = comfort
      return null
    }
    case 'isOpposedToMail':
    case 'agreesToBeNamed': {
      const answer = readAnswer(cell)
      if (answer === null) return 'unknownAnswer'
      given[field] = answer
      return null
    }
    default:
      given[field] = cell
      return null
  }
}

/** The cell of each field that has one; a first and a last name make the name. */
function cellsByField(
  cells: readonly string[],
  mapping: MemberMapping,
): Map<ExportedField, string> {
  const byField = new Map<MemberField, string>()
  for (const [index, field] of mapping.entries()) {
    const cell = withoutNeutralising((cells[index] ?? '').trim())
    const text = field === 'note' ? cell : cell.replaceAll(/\s+/g, ' ')
    if (field !== null && text !== '' && !byField.has(field)) byField.set(field, text)
  }
  const whole = [byField.get('firstName'), byField.get('lastName')].filter(
    (part) => part !== undefined,
  )
  const read = new Map<ExportedField, string>()
  for (const [field, cell] of byField) {
    if (field !== 'firstName' && field !== 'lastName') read.set(field, cell)
  }
  if (!read.has('name') && whole.length > 0) read.set('name', whole.join(' '))
  return read
}
