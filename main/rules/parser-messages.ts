import type { ReadCalendar, UnreadablePart } from './calendar-event'

/** What the engine asks of a parse-ics process: one file, from a given event on. */
export interface ParserRequest {
  bytes: Uint8Array
  /** The workspace's zone: floating times are read in it. */
  timeZone: string
  startAt: number
}

/** What a parse-ics process says while it reads, so that the engine knows where it hangs. */
export type ParserReply =
  | { step: 'ready' }
  | { step: 'split'; total: number }
  | { step: 'begin'; index: number; title: string; uid: string }
  | ({ step: 'read'; index: number } & ReadCalendar)
  | { step: 'done'; unreadable: UnreadablePart[] }

const steps = new Set<unknown>(['ready', 'split', 'begin', 'read', 'done'])

export function isParserReply(message: unknown): message is ParserReply {
  return (
    typeof message === 'object' && message !== null && 'step' in message && steps.has(message.step)
  )
}

export function isParserRequest(message: unknown): message is ParserRequest {
  return (
    typeof message === 'object' &&
    message !== null &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
