/** A cell of a workbook: text is never a formula; dates and durations are real ones. */
export type PlannedCell =
  | string
  | null
  | { kind: 'day'; day: string }
  | { kind: 'clock'; at: string }
  | { kind: 'exact' | 'rounded'; seconds: number }
  | { kind: 'number'; value: number }

export interface PlannedSheet {
  name: string
  /** Widths of the columns, in characters. */
  widths: number[]
  head: string[]
  rows: PlannedCell[][]
  /** Rows at the end that are totals. */
  totalRows: number
}

/** A workbook before it is written: plain data that can go to another process. */
export interface PlannedWorkbook {
  sheets: PlannedSheet[]
  /** Printed at the foot of each page, beside its number. */
  footer: string
  dateFormat: string
}

const dateFormats = new Set(['dd/mm/yyyy', 'yyyy-mm-dd'])
const longestName = 31

/** How dates show: as the reader writes them where that is known, else from the year on. */
export function knownDateFormat(wanted: string): string {
  return dateFormats.has(wanted) ? wanted : 'yyyy-mm-dd'
}

/** Names of sheets that spreadsheets accept: 31 characters, none of []:*?/\, each different. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, '')
        .slice(0, longestName) || '-'
    let free = plain
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const mark = ` ${count}`
      free = `${plain.slice(0, longestName - mark.length)}${mark}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}
