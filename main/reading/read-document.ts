import type { Spawn } from '../host'
import {
  type DocumentDescription,
  type DocumentKind,
  type DocumentReply,
  isDocumentReply,
} from '../rules/document-messages'

export interface ReadDocument {
  /** Null where it could not be said. */
  description: DocumentDescription | null
  outcome: 'searched' | 'none' | 'tooLarge' | 'tooSlow' | 'unreadable'
  /** The words read, each once, up to whatever stopped it. */
  words: string
}

/** A process that does not start in this time is a fault of the machine, not of the file. */
const startLimitMs = 20_000
const readingLimitMs = 30_000

interface Options {
  spawn: Spawn
  signal: AbortSignal
  limitMs?: number
}

/**
 * Reads the words of a file in a process of its own, killed at its limit or when `signal` is
 * aborted. Nothing a file holds makes this throw; a process that does not start does.
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  { spawn, signal, limitMs = readingLimitMs }: Options,
): Promise<ReadDocument> {
  signal.throwIfAborted()
  const child = spawn('parse-pdf')
  const read = { description: null as DocumentDescription | null, words: [] as string[] }
  let timer: NodeJS.Timeout | undefined
  let onAbort: () => void = () => undefined
  const outcome = new Promise<ReadDocument['outcome']>((resolve, reject) => {
    let hasStarted = false
    const hear = (reply: DocumentReply) => {
      switch (reply.step) {
        case 'ready':
          hasStarted = true
          clearTimeout(timer)
          timer = setTimeout(resolve, limitMs, 'tooSlow')
          child.post({ bytes, kind })
          break
        case 'described':
          read.description = reply.description
          break
        case 'words':
          read.words.push(reply.words)
          break
        case 'done':
          resolve(reply.isCut ? 'tooLarge' : read.words.length > 0 ? 'searched' : 'none')
          break
        case 'unreadable':
          resolve('unreadable')
          break
      }
    }
    onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort)
    timer = setTimeout(reject, startLimitMs, new Error('The parser process did not start'))
    child.onMessage((message) => {
      if (isDocumentReply(message)) hear(message)
    })
    child.onExit((code) => {
      if (!hasStarted) reject(new Error(`The parser process did not start (${code})`))
      // One that fails ends with 1; whatever else ended it, it took too much memory.
      else resolve(code === 1 ? 'unreadable' : 'tooLarge')
    })
  }).finally(() => {
    clearTimeout(timer)
    signal.removeEventListener('abort', onAbort)
    child.kill()
  })
  return { outcome: await outcome, description: read.description, words: read.words.join(' ') }
}
