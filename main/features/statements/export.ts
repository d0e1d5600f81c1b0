import type { Rounding } from '../../../preload/contract/time-shapes'
import { fileWord } from '../../../preload/rules/file-words'
import type { WorkspaceFile } from '../../database/workspace-file'
import { type Apart, writeWorkbook } from '../../reading/write-workbook'
import { fileNameFor } from '../../rules/file-name'
import { timeCsv } from '../../rules/time-csv'
import { timeWorkbook } from '../../rules/workbook-time'
import { outgoingStatement } from './export-statement'
import { getStatement } from './read-statements'

interface Export {
  id: string
  version?: number | undefined
  rounding: Rounding
  words: Record<string, string>
}

/** A statement as it was submitted, as CSV for a French or an international spreadsheet. */
export function exportCsv(
  file: WorkspaceFile,
  { isFrench, ...wanted }: Export & { isFrench: boolean },
): File {
  const { time, name } = stated(file, wanted)
  const { rounding, words } = wanted
  const form = isFrench ? 'french' : 'international'
  return new File([timeCsv(time, rounding, { words, form })], `${name}.csv`, { type: 'text/csv' })
}

/** A statement as it was submitted, as a workbook that prints its hash on each page. */
export function exportXlsx(file: WorkspaceFile, wanted: Export, apart: Apart): Promise<File> {
  const { time, name } = stated(file, wanted)
  const { rounding, words } = wanted
  return writeWorkbook(timeWorkbook(time, rounding, words), `${name}.xlsx`, apart)
}

function stated(file: WorkspaceFile, { id, version, words }: Export) {
  const statement = getStatement(file, id, version)
  const { payload } = statement
  const what = fileNameFor(fileWord(words, 'file'))
  const name = `${what} ${fileNameFor(payload.personName)} ${payload.fromOn} ${payload.toOn}`
  return { time: outgoingStatement(statement, words), name }
}
