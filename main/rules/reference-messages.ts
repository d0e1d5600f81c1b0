import type { ReferenceFault, ReferenceFormat } from '../../preload/contract/references'
import type { ResourceDraft } from '../../preload/contract/resource-shapes'
import type { FoundProblem } from './fit-draft'

/** A source to follow, as an OPML file or a bookmark with a feed names it. */
export interface ReadSource {
  name: string
  address: string
  feed: string
  note: string
}

/** One record of a file: a draft, a source, or neither with the reason why. */
export interface ReadReference {
  /** Its rank in the file, from 1. */
  record: number
  /** The line it begins on, from 1; 0 where the format has none. */
  line: number
  /** As the file has them, whatever becomes of the record. */
  title: string
  address: string
  /** The folders it lies in, from the outermost. */
  folders: string[]
  /** Other places where it lies as well. */
  otherFolders?: string[][]
  outcome: 'read' | 'skipped' | 'error'
  draft: ResourceDraft | null
  source: ReadSource | null
  problems: FoundProblem[]
}

/** What the engine asks of a parse-references process: one file. */
export interface ReferenceRequest {
  bytes: Uint8Array
}

/**
 * What a parse-references process says. A table is only recognised: its columns are for somebody
 * to name. A fault at the end says that the file is read only so far.
 */
export type ReferenceReply =
  | { step: 'ready' }
  | { step: 'format'; format: ReferenceFormat; isGuessed: boolean }
  | { step: 'read'; records: ReadReference[]; done: number; total: number }
  | { step: 'refused'; fault: ReferenceFault }
  | { step: 'done'; fault: ReferenceFault | null }

const steps = new Set<unknown>(['ready', 'format', 'read', 'refused', 'done'])

export function isReferenceReply(message: unknown): message is ReferenceReply {
  return (
    typeof message === 'object' && message !== null && 'step' in message && steps.has(message.step)
  )
}

export function isReferenceRequest(message: unknown): message is ReferenceRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
