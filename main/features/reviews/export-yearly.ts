import type { WorkspaceFile } from '../../database/workspace-file'
import { type Apart, writeWorkbook } from '../../reading/write-workbook'
import { fileNameFor } from '../../rules/file-name'
import { yearWorkbook } from '../../rules/workbook-year'
import { readYearly } from './read-yearly'

interface Export {
  year: number
  words: Record<string, string>
}

/** The report of a year as a workbook: everybody, then a sheet a person. */
export function exportYearly(
  file: WorkspaceFile,
  { year, words }: Export,
  apart: Apart,
): Promise<File> {
  const name = `${fileNameFor(words['file'] ?? String(year))}.xlsx`
  return writeWorkbook(yearWorkbook(readYearly(file, year), words), name, apart)
}
