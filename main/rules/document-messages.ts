/** How the text of a file is come by; null where there is none to read. */
export type DocumentKind = 'pdf' | 'html' | 'text' | 'office'

/** What a file says of itself; empty where it says nothing that makes sense. */
export interface DocumentDescription {
  title: string
  authors: string[]
  /** ISO 639, lower case. */
  language: string
  /** The day it was made; null when it does not say. */
  madeOn: string | null
  doi: string
  isbn: string
}

/** What the engine asks of a parse-pdf process: one file. */
export interface DocumentRequest {
  bytes: Uint8Array
  kind: DocumentKind
}

/** What a parse-pdf process says; words come as they are read, each once, folded as search folds them. */
export type DocumentReply =
  | { step: 'ready' }
  | { step: 'described'; description: DocumentDescription }
  | { step: 'words'; words: string }
  /** Cut where there was more than anybody searches. */
  | { step: 'done'; isCut: boolean }
  | { step: 'unreadable' }

const steps = new Set<unknown>(['ready', 'described', 'words', 'done', 'unreadable'])

export function isDocumentReply(message: unknown): message is DocumentReply {
  return (
    typeof message === 'object' && message !== null && 'step' in message && steps.has(message.step)
  )
}

export function isDocumentRequest(message: unknown): message is DocumentRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
