import { setImmediate } from 'node:timers/promises'
import type { Rounding, TimeFilter } from '../../../preload/contract/time-shapes'
import { fileWord } from '../../../preload/rules/file-words'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { type Apart, writeWorkbook } from '../../reading/write-workbook'
import { fileNameFor } from '../../rules/file-name'
import { timeCsv } from '../../rules/time-csv'
import { timeWorkbook } from '../../rules/workbook-time'
import { outgoingEntries } from './export-entries'

interface Export extends TimeFilter {
  rounding: Rounding
  words: Record<string, string>
}

/** Entries as CSV for a French or an international spreadsheet. */
export function exportCsv(file: WorkspaceFile, wanted: Export & { isFrench: boolean }): File {
  const { rounding, words, isFrench } = wanted
  const form = isFrench ? 'french' : 'international'
  const csv = timeCsv(outgoingEntries(file, wanted, words), rounding, { words, form })
  return new File([csv], `${nameOf(file, wanted)}.csv`, { type: 'text/csv' })
}

/** Entries as a workbook: a sheet of entries, of days, of categories and of totals. */
export async function exportXlsx(file: WorkspaceFile, wanted: Export, apart: Apart): Promise<File> {
  const { rounding, words } = wanted
  const name = nameOf(file, wanted)
  const time = outgoingEntries(file, wanted, words)
  // Whatever else was asked meanwhile goes first: a year of a team takes its time.
  await setImmediate()
  apart.signal?.throwIfAborted()
  const workbook = timeWorkbook(time, rounding, words)
  await setImmediate()
  apart.signal?.throwIfAborted()
  return writeWorkbook(workbook, `${name}.xlsx`, apart)
}

function nameOf({ database }: WorkspaceFile, { from, words }: Export): string {
  const community = fileNameFor(workspaceRow(database).name)
  return `${community} ${fileNameFor(fileWord(words, 'file'))} ${from}`
}
