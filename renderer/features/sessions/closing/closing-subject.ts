import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Mode, OccurrenceKey } from '../../../../preload/contract/rituals'
import type { Session, SessionTarget } from '../../../../preload/contract/session-shapes'

/** What is being closed: a session, or an occurrence that closing turns into one. */
export interface ClosingSubject {
  target: SessionTarget
  /** The key its draft is kept under: the same before and after an occurrence has its session. */
  draftKey: string
  title: string
  mode: Mode
  startOn: string
  /** Null lasts all day. */
  startTime: string | null
  durationMinutes: number
  startAt: string
  isOfRitual: boolean
  session: Session | null
}

/** A session as the sheet closes it. */
export function subjectOfSession(session: Session): ClosingSubject {
  const { id, seriesId, originalStart, title, mode, startOn, startTime } = session
  const key = seriesId !== null && originalStart !== null ? { seriesId, originalStart } : null
  return {
    target: { id },
    draftKey: key ? keyText(key) : id,
    title,
    mode,
    startOn,
    startTime,
    durationMinutes: session.durationMinutes,
    startAt: session.startAt,
    isOfRitual: key !== null,
    session,
  }
}

/** An occurrence nobody opened, as the sheet closes it. */
export function subjectOfOccurrence(occurrence: Occurrence): ClosingSubject {
  const { seriesId, originalStart, title, mode, start, isAllDay, startAt, endAt } = occurrence
  return {
    target: { seriesId, originalStart },
    draftKey: keyText(occurrence),
    title,
    mode,
    startOn: start.slice(0, 10),
    startTime: isAllDay ? null : start.slice(11, 16),
    durationMinutes: Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000),
    startAt,
    isOfRitual: true,
    session: null,
  }
}

function keyText({ seriesId, originalStart }: OccurrenceKey): string {
  return `${seriesId} ${originalStart}`
}
