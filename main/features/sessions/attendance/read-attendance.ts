import type { AttendanceMode, ReadAttendance } from '../../../../preload/contract/attendance-shapes'
import type { Session } from '../../../../preload/contract/session-shapes'
import type { TableInput } from '../../../../preload/contract/tables'
import { directory } from '../../../database/directory'
import type { WorkspaceFile } from '../../../database/workspace-file'
import type { Spawn } from '../../../host'
import { readTable } from '../../../reading/read-table'
import { attendanceColumns } from './attendance-columns'
import { attendanceList } from './attendance-list'
import { attendanceTable } from './attendance-table'
import { isKnownName, knownPeople, matchPeople } from './match-people'

/**
 * Who a pasted list or an attendance file says came to a session, each with the person they seem
 * to be. A file is read in a process of its own; so is a pasted table, told by its header.
 */
export async function readAttendance(
  file: WorkspaceFile,
  spawn: Spawn,
  source: TableInput,
  mode: Session['mode'],
  signal: AbortSignal,
): Promise<ReadAttendance> {
  const known = knownPeople(directory(file).map(({ member }) => member))
  const isKnown = (name: string) => isKnownName(known, name)
  const read =
    'text' in source && !hasHeader(source.text)
      ? { source: 'list' as const, ...attendanceList(source.text, isKnown) }
      : attendanceTable((await readTable(source, spawn, signal, () => undefined)).records, isKnown)
  const rows = matchPeople(read.lines, known, modeMeant(mode, read.source))
  return { source: read.source, rows, skipped: read.skipped }
}

/** A table copied from a spreadsheet has tabs or semicolons, and a first row that names columns. */
function hasHeader(text: string): boolean {
  const [first = ''] = text.trimStart().split(/\r\n|\r|\n/, 1)
  const cells = first.split(first.includes('\t') ? '\t' : ';')
  return cells.length > 1 && attendanceColumns(cells) !== null
}

/** In a hybrid session, the program of the call saw those at a distance, a list those in the room. */
function modeMeant(mode: Session['mode'], source: ReadAttendance['source']): AttendanceMode {
  if (source === 'teams' || source === 'zoom') return 'remote'
  return mode === 'remote' ? 'remote' : 'inPerson'
}
