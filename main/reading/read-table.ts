import type { TableInput } from '../../preload/contract/tables'
import type { Spawn } from '../host'
import { fail, Failure } from '../rules/failure'
import { isTableReply, type TableRecord, type TableReply } from '../rules/table-messages'

export interface ReadTable {
  /** Empty for what was pasted. */
  fileName: string
  records: TableRecord[]
  /** True when the file does not say its encoding and is no UTF-8: accents are worth a look. */
  isGuessed: boolean
}

const limitMegabytes = 50
/** A process that does not start in this time is a fault of the machine, not of the file. */
const startLimitMs = 20_000
const fileLimitMs = 30_000

/**
 * Reads a table, from a file or pasted, in a process of its own: killed at its limit, or when
 * `signal` is aborted. Fails with FILE_TOO_LARGE or TABLE_UNREADABLE.
 */
export async function readTable(
  source: TableInput,
  spawn: Spawn,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<ReadTable> {
  signal.throwIfAborted()
  const isFile = 'file' in source
  if (isFile && source.file.size > limitMegabytes * 1024 * 1024) {
    fail('FILE_TOO_LARGE', { limitMegabytes })
  }
  const bytes = isFile
    ? new Uint8Array(await source.file.arrayBuffer())
    : new TextEncoder().encode(source.text)
  const read = await readBytes(bytes, spawn, signal, report)
  return { fileName: isFile ? source.file.name : '', ...read }
}

type Read = Omit<ReadTable, 'fileName'>

function readBytes(
  bytes: Uint8Array,
  spawn: Spawn,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<Read> {
  signal.throwIfAborted()
  const child = spawn('parse-table')
  let timer: NodeJS.Timeout | undefined
  let onAbort: () => void = () => undefined
  return new Promise<Read>((resolve, reject) => {
    let records: TableRecord[] = []
    let hasStarted = false
    const giveUp = () =>
      reject(
        hasStarted
          ? new Failure('TABLE_UNREADABLE', { reason: 'tooSlow' })
          : new Error('The parser process did not start'),
      )
    const hear = (reply: TableReply) => {
      switch (reply.step) {
        case 'ready':
          hasStarted = true
          clearTimeout(timer)
          timer = setTimeout(giveUp, fileLimitMs)
          child.post({ bytes })
          break
        case 'read':
          for (const record of reply.records) records.push(record)
          report(reply.done, reply.total)
          break
        case 'again':
          records = []
          break
        case 'refused':
          reject(new Failure('TABLE_UNREADABLE', { reason: reply.reason }))
          break
        case 'done':
          resolve({ records, isGuessed: reply.isGuessed })
          break
      }
    }
    onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort)
    timer = setTimeout(giveUp, startLimitMs)
    child.onMessage((message) => {
      if (isTableReply(message)) hear(message)
    })
    // One that ends by itself ran out of memory on this table, or never started.
    child.onExit(giveUp)
  }).finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    child.kill()
  })
}
