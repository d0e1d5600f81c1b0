import type { UnreadablePart } from '../../rules/calendar-event'
import type { UnreadableReason } from '../../../preload/contract/calendar'

/** Thrown while one event is read: why, and the line that shows it. */
export class Refusal extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly detail: string,
  ) {
    super(reason)
  }
}

const maxDetail = 120

/** One entry of the list of what could not be read. */
export function unreadablePart(
  reason: UnreadableReason,
  detail: string,
  event: { title: string; uid: string },
): UnreadablePart {
  const line = detail.replaceAll(/\s+/g, ' ').trim()
  return {
    reason,
    detail: line.length > maxDetail ? `${line.slice(0, maxDetail - 1)}…` : line,
    title: event.title,
    uid: event.uid,
  }
}
