import type { ReferenceFault, ReferenceFormat } from '../../preload/contract/references'
import type { Spawn } from '../host'
import {
  isReferenceReply,
  type ReadReference,
  type ReferenceReply,
} from '../rules/reference-messages'

/** What a file of references holds; a fault says why it was refused, or read only so far. */
export interface ReadReferences {
  fileName: string
  format: ReferenceFormat | null
  records: ReadReference[]
  fault: ReferenceFault | null
  /** True when the file does not say its encoding and is no UTF-8: accents are worth a look. */
  isGuessed: boolean
}

const limitBytes = 50 * 1024 * 1024
/** A process that does not start in this time is a fault of the machine, not of the file. */
const startLimitMs = 20_000
const fileLimitMs = 30_000

/**
 * Reads a file of references in a process of its own: killed at its limit, or when `signal` is
 * aborted. Nothing a file holds makes this throw; of one that is killed nothing is kept.
 */
export async function readReferences(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  spawn: Spawn,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<ReadReferences> {
  signal.throwIfAborted()
  const nothing = { fileName: file.name, format: null, records: [], isGuessed: false }
  if (file.size > limitBytes) return { ...nothing, fault: 'tooLarge' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await readBytes(bytes, spawn, signal, report)
  return { ...nothing, ...read }
}

type Read = Omit<ReadReferences, 'fileName'>

function readBytes(
  bytes: Uint8Array,
  spawn: Spawn,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<Read> {
  signal.throwIfAborted()
  const child = spawn('parse-references')
  let timer: NodeJS.Timeout | undefined
  let onAbort: () => void = () => undefined
  return new Promise<Read>((resolve, reject) => {
    const read: Read = { format: null, records: [], fault: null, isGuessed: false }
    let hasStarted = false
    const refuse = (fault: ReferenceFault) => resolve({ ...read, records: [], fault })
    const giveUp = (fault: ReferenceFault) => {
      if (hasStarted) refuse(fault)
      else reject(new Error('The parser process did not start'))
    }
    const hear = (reply: ReferenceReply) => {
      switch (reply.step) {
        case 'ready':
          hasStarted = true
          clearTimeout(timer)
          timer = setTimeout(() => giveUp('tooSlow'), fileLimitMs)
          child.post({ bytes })
          break
        case 'format':
          read.format = reply.format
          read.isGuessed = reply.isGuessed
          break
        case 'read':
          for (const record of reply.records) read.records.push(record)
          report(reply.done, reply.total)
          break
        case 'refused':
          refuse(reply.fault)
          break
        case 'done':
          resolve({ ...read, fault: reply.fault })
          break
      }
    }
    onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort)
    timer = setTimeout(() => giveUp('tooSlow'), startLimitMs)
    child.onMessage((message) => {
      if (isReferenceReply(message)) hear(message)
    })
    // One that ends by itself ran out of memory on this file, or never started.
    child.onExit(() => giveUp('tooLarge'))
  }).finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    child.kill()
  })
}
