import type { Spawn } from '../host'
import type { ReadCalendar, UnreadablePart } from '../rules/calendar-event'
import { type AttemptOptions, readOnce } from './read-attempt'

const maxBytes = 10 * 1024 * 1024
const beginning: Position = { startAt: 0, total: 0, limitMs: 2000, restarts: 2 }

/** Where the reading of a file stands when a process is started for it. */
interface Position {
  startAt: number
  /** How many events the file has, as far as an earlier process said. */
  total: number
  limitMs: number
  restarts: number
}

type FileOptions = Omit<AttemptOptions, 'startAt' | 'limitMs'>

/**
 * Reads a calendar file in a process that is killed where the file makes it hang: 2 s a file in
 * all, its start not counted. Every event is either read or listed with a reason; nothing a file
 * holds makes this throw. It throws what `signal` was aborted with, or when no process starts.
 */
export async function readIcsFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  timeZone: string,
  spawn: Spawn,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<ReadCalendar> {
  if (file.size > maxBytes) return { events: [], unreadable: [part('tooLarge', '')] }
  signal.throwIfAborted()
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read: ReadCalendar = { events: [], unreadable: [] }
  const report = throttled(onProgress)
  const options: FileOptions = {
    bytes,
    timeZone,
    spawn,
    signal,
    onRead: ({ index, events, unreadable }, total) => {
      read.events.push(...events)
      read.unreadable.push(...unreadable)
      report(index + 1, total)
    },
  }
  read.unreadable.push(...(await readFrom(beginning, options)))
  return read
}

/** Reads from an event on, past those that hang; gives what holds for the file as a whole. */
async function readFrom(from: Position, options: FileOptions): Promise<UnreadablePart[]> {
  const outcome = await readOnce({ ...options, startAt: from.startAt, limitMs: from.limitMs })
  if (outcome.kind === 'done') return outcome.unreadable
  const hung = outcome.head === null ? [] : [part('tooSlow', '', outcome.head)]
  const total = Math.max(outcome.total, from.total)
  const rest = total - outcome.nextIndex
  const limitMs = from.limitMs - outcome.spentMs
  if (total === 0) return [part('tooSlow', '')]
  if (rest <= 0) return hung
  if (from.restarts === 0 || limitMs <= 0) return [...hung, part('tooSlow', `+${rest}`)]
  const next = { startAt: outcome.nextIndex, total, limitMs, restarts: from.restarts - 1 }
  return [...hung, ...(await readFrom(next, options))]
}

function part(
  reason: UnreadablePart['reason'],
  detail: string,
  { title, uid } = { title: '', uid: '' },
): UnreadablePart {
  return { reason, detail, title, uid }
}

/** Ten reports a second are enough for a progress bar; the last one always comes. */
function throttled(onProgress: (done: number, total: number) => void) {
  let reportedAt = 0
  return (done: number, total: number) => {
    if (done < total && performance.now() - reportedAt < 100) return
    reportedAt = performance.now()
    onProgress(done, total)
  }
}
