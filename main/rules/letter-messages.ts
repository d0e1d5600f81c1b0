import type { MjmlVocabulary, RenderedLetter } from '../../preload/contract/letter-check-shapes'

export interface RenderOptions {
  /** Each block bears the class `veillee-block-` and its path: for the preview alone. */
  isMarked: boolean
  /** As small as it gets, comments and blanks taken out; for Gmail, which cuts at 102 KB. */
  isMinified: boolean
  /** Indented for somebody to read it. */
  isIndented?: boolean
}

export type LetterTask =
  | { task: 'render'; source: string; options: RenderOptions }
  | { task: 'vocabulary' }

/** What the engine asks of a render-letter process, one thing after the other. */
export type LetterRequest = LetterTask & { id: number }

/** What a render-letter process says. */
export type LetterReply =
  | { step: 'ready' }
  | { step: 'rendered'; id: number; letter: RenderedLetter }
  | { step: 'described'; id: number; vocabulary: MjmlVocabulary }
  | { step: 'refused'; id: number; reason: 'tooDeep' }

const steps = new Set<unknown>(['ready', 'rendered', 'described', 'refused'])

export function isLetterReply(message: unknown): message is LetterReply {
  return (
    typeof message === 'object' && message !== null && 'step' in message && steps.has(message.step)
  )
}

export function isLetterRequest(message: unknown): message is LetterRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    'task' in message &&
    (message.task === 'vocabulary' || message.task === 'render')
  )
}
