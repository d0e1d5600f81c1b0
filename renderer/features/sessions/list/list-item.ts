import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Mode } from '../../../../preload/contract/rituals'
import type { SessionRow, Waiting } from '../../../../preload/contract/session-shapes'
import { closingPath, occurrenceSessionPath, sessionPath } from '../../../ui/sessions/session-path'
import type { ListFilter } from './list-filter'
import { isDay } from './list-filter'
import { foldedIncludes } from '../../../text/folded'

/** A line of the list: a session, or a date of a ritual that has none yet. */
export interface ListItem {
  key: string
  /** Null for a date without a session. */
  sessionId: string | null
  ritualId: string | null
  title: string
  mode: Mode
  startOn: string
  startTime: string | null
  isLive: boolean
  /** Who came, once it is closed. */
  attended: number | null
  /** Where a click goes. */
  path: string
  /** Where it is closed; null when it cannot be. */
  closing: string | null
}

export function itemOfSession(row: SessionRow, at: string): ListItem {
  const { id, ritualId, title, mode, startOn, startTime, state, counts } = row
  const isPlanned = state === 'planned'
  return {
    key: id,
    sessionId: id,
    ritualId,
    title,
    mode,
    startOn,
    startTime,
    isLive: isPlanned && row.startAt <= at && at < row.endAt,
    attended: state === 'closed' ? counts.inPerson + counts.remote : null,
    path: sessionPath(id),
    closing: isPlanned ? closingPath({ id }) : null,
  }
}

/** A date of a ritual to come, without a session yet: a click prepares it. */
export function itemOfOccurrence(occurrence: Occurrence, at: string): ListItem {
  const { ritualId, title, mode, start, startAt, endAt } = occurrence
  return {
    key: keyOf(occurrence),
    sessionId: null,
    ritualId,
    title,
    mode,
    startOn: start.slice(0, 10),
    startTime: start.length === 10 ? null : start.slice(11, 16),
    isLive: startAt <= at && at < endAt,
    attended: null,
    path: occurrenceSessionPath(occurrence),
    closing: closingPath(occurrence),
  }
}

/** A past date nobody opened: a click goes straight to its closing sheet. */
export function itemOfWaiting(waiting: Waiting): ListItem | null {
  const { sessionId, occurrence, ritualId, title, mode, startOn, startTime } = waiting
  // A session never closed is in the list already, as a session.
  if (sessionId !== null || occurrence === null) return null
  const path = closingPath(occurrence)
  return {
    key: keyOf(occurrence),
    sessionId: null,
    ritualId,
    title,
    mode,
    startOn,
    startTime,
    isLive: false,
    attended: null,
    path,
    closing: path,
  }
}

export function keyOf({ seriesId, originalStart }: { seriesId: string; originalStart: string }) {
  return `${seriesId} ${originalStart}`
}

/** Whether a date without a session passes: it has a title, a mode, a ritual and a day, nothing else. */
export function passes(item: ListItem, filter: ListFilter): boolean {
  const { text, kind, mode, theme, territory, ritualId, from, to } = filter
  if (theme !== null || territory !== null || (kind !== null && kind !== 'ritual')) return false
  if (mode !== null && mode !== item.mode) return false
  if (ritualId !== null && ritualId !== item.ritualId) return false
  if (isDay(from) && item.startOn < from) return false
  if (isDay(to) && item.startOn > to) return false
  return foldedIncludes(item.title, text)
}

/** In the order they take place; a day alone comes before its hours. */
export function byStart(one: ListItem, other: ListItem): number {
  const [a, b] = [startOf(one), startOf(other)]
  if (a === b) return one.title.localeCompare(other.title)
  return a < b ? -1 : 1
}

function startOf({ startOn, startTime }: ListItem): string {
  return startTime === null ? startOn : `${startOn}T${startTime}`
}
