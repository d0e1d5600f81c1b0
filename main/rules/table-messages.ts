/** One row of a table that holds something, as text, whatever its number of cells. */
export interface TableRecord {
  /** The row a spreadsheet would show it on, from 1, empty rows counted. */
  line: number
  cells: string[]
}

/** What the engine asks of a parse-table process: one file. */
export interface TableRequest {
  bytes: Uint8Array
}

type TableRefusal = 'empty' | 'binary' | 'tooManyRows'

/** What a parse-table process says; `again` takes back every record said before. */
export type TableReply =
  | { step: 'ready' }
  | { step: 'read'; records: TableRecord[]; done: number; total: number }
  | { step: 'again' }
  | { step: 'refused'; reason: TableRefusal }
  | { step: 'done'; isGuessed: boolean }

const steps = new Set<unknown>(['ready', 'read', 'again', 'refused', 'done'])

export function isTableReply(message: unknown): message is TableReply {
  return (
    typeof message === 'object' && message !== null && 'step' in message && steps.has(message.step)
  )
}

export function isTableRequest(message: unknown): message is TableRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
