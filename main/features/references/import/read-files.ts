import type { ReferenceFault, ReferenceFileReport } from '../../../../preload/contract/references'
import type { ReadableDatabase } from '../../../database/workspace-file'
import type { Spawn } from '../../../host'
import { readReferences } from '../../../reading/read-references'
import { readTable } from '../../../reading/read-table'
import { withProgress } from '../../../reading/with-progress'
import { Failure } from '../../../rules/failure'
import { areReferences } from './guess-columns'
import type { FileRecord } from './planned'
import { readTableRow } from './read-table-row'
import { mappingOf, type OpenTable, openTable } from './resource-table'
import type { ResourceMapping } from '../../../../preload/contract/references'

/** A file as it was read: its records, and what is told of it as a whole. */
export interface FileReading {
  head: Omit<ReferenceFileReport, 'counts'>
  records: FileRecord[]
}

type Progress = [done: number, total: number]

/** Reads one file in a process of its own; nothing it holds makes this throw. */
export async function* readFile(
  database: ReadableDatabase,
  file: File,
  spawn: Spawn,
  signal: AbortSignal,
): AsyncGenerator<Progress, FileReading> {
  const reading = withProgress((report) => readReferences(file, spawn, signal, report))
  yield* reading.progress
  const { fileName, format, records, fault, isGuessed } = await reading.result
  if (format === 'csv' && fault === null) return yield* readCsv(database, file, spawn, signal)
  return {
    head: { fileName, format, fault, isEncodingGuessed: isGuessed },
    records: records.map((record) => ({ ...record, fileName })),
  }
}

/** A table among other files is read by the columns its titles seem to say, if they say enough. */
async function* readCsv(
  database: ReadableDatabase,
  file: File,
  spawn: Spawn,
  signal: AbortSignal,
): AsyncGenerator<Progress, FileReading> {
  const reading = withProgress((report) => readTable({ file }, spawn, signal, report))
  yield* reading.progress
  try {
    const table = openTable(await reading.result)
    const { mapping } = mappingOf(database, table.headers)
    if (areReferences(mapping))
      return { head: headOf(table, null), records: recordsOf(table, mapping) }
    return { head: { ...headOf(table, 'unknownFormat'), format: null }, records: [] }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const head = headOf({ fileName: file.name, isGuessed: false }, faultOf(error))
    return { head, records: [] }
  }
}

/** The rows of a table as records, by the mapping of its columns. */
export function recordsOf(table: OpenTable, mapping: ResourceMapping): FileRecord[] {
  return table.rows.map((row, index) => ({
    ...readTableRow(row, mapping, index + 1),
    fileName: table.fileName,
  }))
}

export function headOf(
  { fileName, isGuessed }: Pick<OpenTable, 'fileName' | 'isGuessed'>,
  fault: ReferenceFault | null,
): FileReading['head'] {
  return { fileName, format: 'csv', fault, isEncodingGuessed: isGuessed }
}

function faultOf(failure: Failure): ReferenceFault {
  if (failure.code === 'FILE_TOO_LARGE') return 'tooLarge'
  const data: unknown = failure.data
  const reason = typeof data === 'object' && data !== null && 'reason' in data ? data.reason : ''
  if (reason === 'tooManyRows') return 'tooMany'
  return reason === 'tooSlow' || reason === 'binary' || reason === 'empty' ? reason : 'malformed'
}
