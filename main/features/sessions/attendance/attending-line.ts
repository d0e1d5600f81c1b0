import type { AttendanceMode } from '../../../../preload/contract/attendance-shapes'

/** One line of a list or of a table that says somebody came, before anybody is recognised. */
export interface AttendingLine {
  line: number
  /** As written; the first is shown, the others are names the same person may go by. */
  names: string[]
  email: string
  seconds: number | null
  /** Null where the line does not say. */
  mode: AttendanceMode | null
}

/** A line that holds nobody, cut short. */
export interface SkippedLine {
  line: number
  text: string
}

export interface AttendingLines {
  lines: AttendingLine[]
  skipped: SkippedLine[]
}

const shownLength = 120

export function skippedLine(line: number, text: string): SkippedLine {
  const plain = text.trim()
  return { line, text: plain.length > shownLength ? `${plain.slice(0, shownLength - 1)}…` : plain }
}
