import type { Spawn } from '../host'
import { isWorkbookReply } from '../rules/workbook-messages'
import type { PlannedWorkbook } from '../rules/workbook-plan'
import { workbookBytes } from './workbook-bytes'

/** Fewer lines are written here within 150 ms; more would hold every query up. */
const fewRows = 1500
const limitMs = 60_000

/** How to start a process, and what stops it. */
export interface Apart {
  spawn: Spawn
  signal?: AbortSignal | undefined
}

/** Writes a workbook as a file; a large one in a process of its own, which may be stopped. */
export async function writeWorkbook(
  workbook: PlannedWorkbook,
  name: string,
  apart: Apart,
): Promise<File> {
  const rowCount = workbook.sheets.reduce((count, { rows }) => count + rows.length, 0)
  const bytes = await (rowCount < fewRows ? workbookBytes(workbook) : writeApart(workbook, apart))
  return new File([new Uint8Array(bytes)], name, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}

async function writeApart(
  workbook: PlannedWorkbook,
  { spawn, signal }: Apart,
): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const child = spawn('write-workbook')
  let timer: NodeJS.Timeout | undefined
  let onAbort: () => void = () => undefined
  return new Promise<Uint8Array>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The workbook took too long')), limitMs)
    onAbort = () => reject(signal?.reason as Error)
    signal?.addEventListener('abort', onAbort)
    child.onMessage((message) => {
      if (!isWorkbookReply(message)) return
      if (message.step === 'ready') child.post({ workbook })
      else resolve(message.bytes)
    })
    child.onExit((code) => reject(new Error(`The workbook process ended (${code})`)))
  }).finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    child.kill()
  })
}
